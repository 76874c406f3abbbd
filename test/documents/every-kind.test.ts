import { describe, expect, it } from '@jest/globals';
import templates from 'virtual:templates';
import { GROUPS } from '../../src/documents/kind/define-kind.js';
import type { Kind } from '../../src/documents/kind/define-kind.js';
import { DOCUMENT_KINDS, isDocumentKind } from '../../src/documents/document-kinds.js';
import { makeDocument } from '../../src/documents/make-document.js';
import { TABS_OF_DOCUMENTS } from '../../src/session/read-everything.js';
import clauses from '../../build/clauses.json';
import { readBody, readParts, readRows, readTables, readText } from './read-docx.js';
import { wholeCheck } from './whole-conference.js';

const kinds = Object.keys(DOCUMENT_KINDS).filter(isDocumentKind);
const about = (kind: (typeof kinds)[number]): Kind => DOCUMENT_KINDS[kind];
const unique = (texts: readonly string[]) => expect(new Set(texts).size).toBe(texts.length);
const widthsOf = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, width]) => Number(width));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const millimetres = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 25.4);

describe('the kinds of documents', () => {
  it('each has a template, and each template a kind', () => {
    expect(Object.keys(templates.bodies).sort()).toEqual([...kinds].sort());
  });

  it('are known apart by title and file name', () => {
    unique(kinds.map((kind) => about(kind).title.vi));
    unique(kinds.map((kind) => about(kind).title.en));
    unique(kinds.map((kind) => about(kind).fileName));
  });

  it('cost the bundle no more than 6 KB each, one with another', () => {
    expect(Object.values(templates.bodies).join('').length).toBeLessThan(6 * 1024 * kinds.length);
  });
});

/** The tab that a part of a workbook is read from. */
const tabOf = (part: string): string => (part === 'targets' ? 'composition' : part);
/** Read before any document is made: the settings with every act; what a tab lacks is known without it. */
const ALWAYS = ['settings', 'has'];

describe.each(kinds)('%s', (kind) => {
  it('prints no tab that is not read for it', () => {
    const check = wholeCheck(24, 9);
    const used = new Set<string>();
    const workbook = new Proxy(check.workbook, {
      get: (target, part, self) => {
        used.add(tabOf(String(part)));
        return Reflect.get(target, part, self) as unknown;
      },
    });
    about(kind).write({ ...check, workbook });
    const read: readonly string[] = [...TABS_OF_DOCUMENTS, ...(about(kind).alsoReads ?? []), ...ALWAYS];
    expect([...used].filter((tab) => !read.includes(tab))).toEqual([]);
    expect((about(kind).alsoReads ?? []).filter((tab) => !used.has(tab))).toEqual([]);
  });

  const made = makeDocument(kind, wholeCheck(24, 9));
  const body = readBody(made.bytes);

  it('says what it is', () => {
    expect(about(kind).fileName).toMatch(/^[A-Za-z0-9-]+\.docx$/);
    expect(about(kind).symbol).toMatch(/^([A-ZĐ][A-Za-zĐ]*-UBND)?$/);
    expect(GROUPS).toContain(about(kind).group);
    expect(Object.keys(clauses)).toContain(about(kind).clause);
  });

  it('leaves no tag, no "undefined", no "null"', () => {
    const all = Object.values(readParts(made.bytes)).flatMap(readText).join('\n');
    expect(all).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
  });

  it('is A4 in Times New Roman of 11 to 14 pt, within the margins of Decree 30/2020', () => {
    const fonts = new Set([...body.matchAll(/<w:rFonts w:ascii="([^"]+)"/g)].map(([, font]) => font));
    expect([...fonts]).toEqual(['Times New Roman']);
    const pages = [...body.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, ...size]) => size.map(millimetres));
    for (const size of pages) expect([...size].sort()).toEqual([210, 297]);
    for (const [, ...margins] of body.matchAll(
      /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/g,
    ))
      expect(margins.map(millimetres)).toEqual([20, 15, 20, 30]);
  });

  it('Google Docs: tables, grids and cells say their width in DXA, and agree', () => {
    for (const table of readTables(body)) {
      const [width] = widthsOf(table, /<w:tblW w:type="dxa" w:w="(\d+)"/g);
      expect(sum(widthsOf(table, /<w:gridCol w:w="(\d+)"/g))).toBe(width);
      const rows = readRows(table).filter((row) => !row.includes('w:vMerge'));
      for (const row of rows) expect(sum(widthsOf(row, /<w:tcW w:type="dxa" w:w="(\d+)"/g))).toBe(width);
    }
  });
});
