import type { ZippableFile } from 'fflate';
import { strToU8, zipSync } from 'fflate';
import { tag } from './xml.js';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Kinds of parts by the name that their content type has. */
export type PartKind = 'sheet.main' | 'worksheet' | 'styles' | 'sharedStrings' | 'comments';

export interface Part {
  readonly path: string;
  /** Null for the drawing of notes, which is known by its ending. */
  readonly kind: PartKind | null;
  /** XML in pieces. */
  readonly xml: readonly string[];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface NewRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export const relationsXml = (relations: readonly NewRelation[]): string =>
  tag(
    'Relationships',
    { xmlns: PACKAGE_RELATIONS },
    relations
      .map(({ id, type, target, external }) =>
        tag('Relationship', {
          Id: id,
          Type: type.includes('/') ? type : `${OFFICE_RELATIONS}/${type}`,
          Target: target,
          TargetMode: external === true ? 'External' : undefined,
        }),
      )
      .join(''),
  );

function contentTypes(parts: readonly Part[]): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
  ].map(([Extension, ContentType]) => tag('Default', { Extension, ContentType }));
  const overrides = parts.flatMap(({ path, kind }) =>
    kind === null ? [] : [tag('Override', { PartName: `/${path}`, ContentType: `${SPREADSHEET}.${kind}+xml` })],
  );
  const core = tag('Override', {
    PartName: '/docProps/core.xml',
    ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  });
  return tag('Types', { xmlns: CONTENT_TYPES }, [...defaults, ...overrides, core].join(''));
}

const CORE = tag(
  'cp:coreProperties',
  {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  },
  tag('dc:creator', {}, 'Tiêu Biểu'),
);

/** Pieces joined as bytes: a large tab never stands in memory as one text. */
function bytesOf(pieces: readonly string[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let from = 0; from < pieces.length; from += 2000) chunks.push(strToU8(pieces.slice(from, from + 2000).join('')));
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Packs the parts of a workbook, with what a package needs besides. Times are left out, so that equal workbooks are equal. */
export function pack(parts: readonly Part[]): Uint8Array {
  const roots = [
    { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
    { id: 'rId2', type: `${PACKAGE_RELATIONS}/metadata/core-properties`, target: 'docProps/core.xml' },
  ];
  const files: Record<string, ZippableFile> = {
    '[Content_Types].xml': strToU8(DECLARATION + contentTypes(parts)),
    '_rels/.rels': strToU8(DECLARATION + relationsXml(roots)),
    'docProps/core.xml': strToU8(DECLARATION + CORE),
  };
  for (const { path, xml } of parts) files[path] = bytesOf([DECLARATION, ...xml]);
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 2) });
}
