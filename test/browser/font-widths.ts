import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, TMP } from '../../build/paths.mjs';

interface Family {
  readonly name: string;
  /** Of `@expo-google-fonts`, which ships whole .ttf files with every Vietnamese letter; a folder for each weight. */
  readonly package: string;
}

/**
 * What people's browsers draw with, from the narrowest to the widest. How wide the texts of `src/text/vi` (24,000 letters) are,
 * in hundredths of the same in Arial, as Chromium draws them (Arimo has Arial's widths letter by letter):
 *
 *                             regular   bold
 *     Encode Sans Condensed        83     84
 *     Arimo                       100    100
 *     Unbounded                   129    127
 *
 * For comparison: DejaVu Sans, all that a Linux without Arial may have, comes to 112 and 118.
 */
export const FONT_WIDTHS = {
  narrow: { name: 'Encode Sans Condensed', package: 'encode-sans-condensed' },
  normal: { name: 'Arimo', package: 'arimo' },
  wide: { name: 'Unbounded', package: 'unbounded' },
} as const satisfies Readonly<Record<string, Family>>;
export type FontWidth = keyof typeof FONT_WIDTHS;

const FONTS = join(ROOT, 'node_modules', '@expo-google-fonts');
const WEIGHTS = ['400Regular', '700Bold'];

/** A browser without a single font dies at its first page with words that name none. */
function findFolders({ name, package: from }: Family): readonly string[] {
  const folders = WEIGHTS.map((weight) => join(FONTS, from, weight));
  if (!folders.every((folder) => existsSync(folder))) throw new Error(`The fonts of ${name} are missing: run npm ci`);
  return folders;
}

/** One family stands for every name that a style may ask for; nothing of the system is looked at. */
const configuration = (family: Family, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${findFolders(family)
  .map((folder) => `  <dir>${folder}</dir>`)
  .join('\n')}
  <cachedir>${cache}</cachedir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="strong"><string>${family.name}</string></edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;

/**
 * Fontconfig's file for one width; a browser started with it in FONTCONFIG_FILE draws everything with that family. Renamed into
 * place, because a browser of the other test worker may be reading it.
 */
export function writeFontconfig(width: FontWidth): string {
  const folder = join(TMP, 'fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${width}.conf`);
  const own = `${file}.${String(process.pid)}`;
  writeFileSync(own, configuration(FONT_WIDTHS[width], join(folder, 'cache')));
  renameSync(own, file);
  return file;
}
