import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import type { NotWorkbook } from './file-problem.js';
import { elementsNamed, parseXml } from './xml.js';

/** Past this much XML a file is damage or mischief: 10,000 nominations make about 20 MB. */
const MOST_BYTES = 600_000_000;

/** The parts of a workbook by path, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type Unpacked =
  { readonly ok: true; readonly parts: Parts } | { readonly ok: false; readonly problem: NotWorkbook };

/** Unpacks a zip; sizes are looked at before anything is inflated, so that a zip bomb costs nothing. */
export function unpack(bytes: Uint8Array): Unpacked {
  let size = 0;
  const wanted = (file: { readonly originalSize: number }) => (size += file.originalSize) <= MOST_BYTES;
  try {
    const files = Object.entries(unzipSync(bytes, { filter: wanted }));
    if (size > MOST_BYTES) return { ok: false, problem: 'tooLarge' };
    return {
      ok: true,
      parts: new Map(files.map(([path, part]) => [path.replace(/^\/+/, '').replace(/\\/g, '/'), part])),
    };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

export function textOf(parts: Parts, path: string): string | null {
  const part = parts.get(path) ?? parts.get([...parts.keys()].find((key) => same(key, path)) ?? '');
  if (part === undefined) return null;
  const utf16 = part[0] === 0xff && part[1] === 0xfe;
  return withoutPrefix(new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(part));
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Some libraries write `<x:worksheet>`; ExcelJS knows only `<worksheet>`. */
function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|workbook|sst|styleSheet|comments|Relationships)\b/.exec(xml.slice(0, 2000))?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `comments` … */
  readonly kind: string;
  /** A path inside the package, or the address itself when external. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part points to. Targets may be relative to the part (Excel) or absolute (openpyxl). */
export function relationsOf(parts: Parts, path: string): readonly Relation[] {
  const folder = posix.dirname(path);
  const source = textOf(parts, posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  if (source === null) return [];
  return elementsNamed(parseXml(source), 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    return {
      id: attributes['Id'] ?? '',
      kind: posix.basename(attributes['Type'] ?? ''),
      target: external ? target : inside,
      external,
    };
  });
}
