import { strFromU8, unzipSync } from 'fflate';

/** The parts of a .docx as text, by path. */
export const readParts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

export const readBody = (bytes: Uint8Array): string => readParts(bytes)['word/document.xml'] ?? '';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What a reader sees: one line per paragraph, `\n` for a line break. */
export function readText(xml: string): readonly string[] {
  return xml.split('</w:p>').map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([, text]) => text ?? '\n')
      .join('')
      .replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ''),
  );
}

/** The tables of a body, each as its XML; ours are never nested. */
export const readTables = (xml: string): readonly string[] => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
export const readRows = (table: string): readonly string[] => table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];

/** The cells of a row as text. */
export const readCells = (row: string): readonly string[] =>
  (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => readText(cell).join('').trim());
