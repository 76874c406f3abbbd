import { Document, Packer, type ISectionOptions } from 'docx';
import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { model } from './model.js';
import { BODY_POINTS, FONT } from './page-layout.js';
import type { Paper } from './paper.js';

const BODY = 'word/document.xml';
/** As far back as deflate looks. */
const WINDOW = 32_768;

/** Every Word template, taken apart: what they have alike stands once, because the bundle holds them all. The same bytes each time. */
export interface BuiltTemplates {
  /** A zip of all parts but the body. */
  readonly shared: Uint8Array;
  readonly bodyPath: string;
  /** Deflated. */
  readonly dictionary: Uint8Array;
  /** By document kind, deflated with that dictionary. */
  readonly bodies: Readonly<Record<string, Uint8Array>>;
}

export async function buildParts(papers: Readonly<Record<string, Paper>>): Promise<BuiltTemplates> {
  const { [BODY]: common = '', ...shared } = await author(model());
  const headers = headersOf(common);
  const dictionary = strToU8(common).slice(-WINDOW);
  const bodies = Object.entries(papers).map(async ([kind, sections]) => {
    const { [BODY]: body = '' } = await author(sections());
    return [kind, deflateSync(strToU8(withHeaders(body, headers)), { level: 9, dictionary })] as const;
  });
  return {
    shared: zipSync(mapValues(shared, strToU8), { mtime: new Date(1980, 0, 1), level: 9 }),
    bodyPath: BODY,
    dictionary: deflateSync(dictionary, { level: 9 }),
    bodies: Object.fromEntries(await Promise.all(bodies)),
  };
}

const mapValues = <V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** The parts of a .docx as text; `docx` stamps the minute of the build into it, and the bundle is to be the same whenever it is built. */
async function author(sections: readonly ISectionOptions[]): Promise<Record<string, string>> {
  const document = new Document({
    creator: 'Tiêu Biểu',
    lastModifiedBy: 'Tiêu Biểu',
    styles: { default: { document: { run: { font: FONT, size: BODY_POINTS * 2, language: { value: 'vi-VN' } } } } },
    sections,
  });
  const parts = mapValues(unzipSync(await Packer.toBuffer(document)), (bytes) => strFromU8(bytes));
  const core = 'docProps/core.xml';
  return { ...parts, [core]: (parts[core] ?? '').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2025-08-08T00:00:00Z') };
}

const HEADER = /<w:headerReference w:type="(\w+)" r:id="(\w+)"\/>/g;

/** By the pages they are for: every section of ours has the same two headers. */
const headersOf = (body: string): ReadonlyMap<string, string> =>
  new Map([...body.matchAll(HEADER)].map(([, pages = '', id = '']) => [pages, id]));

const withHeaders = (body: string, headers: ReadonlyMap<string, string>): string =>
  body.replace(HEADER, (_, pages: string) => {
    const id = headers.get(pages);
    if (id === undefined) throw new Error(`no header for ${pages} pages in what the templates share`);
    return `<w:headerReference w:type="${pages}" r:id="${id}"/>`;
  });
