import type { Sheet } from '../model/workbook.js';
import { addressOf } from './areas.js';
import { fileLink } from './cell-links.js';
import { writeColourRules } from './colour-rules-out.js';
import type { RuleWriting } from './dropdowns-out.js';
import { writeRules } from './dropdowns-out.js';
import { writeHead, writeLines, writePage } from './lines-out.js';
import type { PlacedNote } from './notes-out.js';
import { commentsXml, notesDrawing } from './notes-out.js';
import type { NewRelation, Part } from './package-out.js';
import { MAIN, OFFICE_RELATIONS, relationsXml } from './package-out.js';
import type { Leftover, RowWriting } from './rows-out.js';
import { writeRows } from './rows-out.js';
import { tag } from './xml.js';

export interface SheetWriting extends RowWriting, RuleWriting {
  readonly activeId: number;
}

export interface WrittenSheet {
  readonly parts: readonly Part[];
  readonly leftover: Leftover;
}

/** Excel's bounds: longer addresses, and more of them on a tab, make it offer a repair. */
const MOST_LETTERS = 2079;
const MOST_LINKS = 65_530;

/** Letters that no address may have are written in percent, as browsers do. */
const plainAddress = (link: string): string =>
  link.replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (letter) =>
    encodeURIComponent(/[\ud800-\udfff]/u.test(letter) ? '\ufffd' : letter),
  );

/** Links of cells that hold a text; those of other cells go into the kept tab. */
function writeLinks(sheet: Sheet, { tabs }: RowWriting, leftover: Leftover): { xml: string; relations: NewRelation[] } {
  const links: string[] = [];
  const relations: NewRelation[] = [];
  sheet.rows.forEach((row, rowAt) =>
    row?.forEach((cell, columnAt) => {
      if (!cell?.link) return;
      const ref = addressOf(rowAt + 1, columnAt + 1);
      const link = fileLink(cell.link, tabs);
      const target = link.startsWith('#') ? link : plainAddress(link);
      const isText = cell.formula === null && typeof cell.value === 'string' && cell.value !== '';
      if (!isText || target !== link || target.length > MOST_LETTERS || links.length === MOST_LINKS) {
        leftover.links[ref] = cell.link;
      }
      if (!isText || target.length > MOST_LETTERS || links.length === MOST_LINKS) return;
      if (target.startsWith('#')) links.push(tag('hyperlink', { ref, location: target.slice(1) }));
      else {
        const id = `rIdLink${String(relations.length + 1)}`;
        relations.push({ id, type: 'hyperlink', target, external: true });
        links.push(tag('hyperlink', { ref, 'r:id': id }));
      }
    }),
  );
  return { xml: links.length === 0 ? '' : tag('hyperlinks', {}, links.join('')), relations };
}

function notesOf(sheet: Sheet): PlacedNote[] {
  const notes: PlacedNote[] = [];
  sheet.rows.forEach((row, rowAt) =>
    row?.forEach((cell, columnAt) => {
      if (cell !== undefined && cell.note !== null)
        notes.push({ row: rowAt + 1, column: columnAt + 1, text: cell.note });
    }),
  );
  return notes;
}

function noteParts(notes: readonly PlacedNote[], number: number): { parts: Part[]; relations: NewRelation[] } {
  if (notes.length === 0) return { parts: [], relations: [] };
  const [comments, drawing] = [`comments${String(number)}.xml`, `vmlDrawing${String(number)}.vml`];
  return {
    parts: [
      { path: `xl/${comments}`, kind: 'comments', xml: [commentsXml(notes, MAIN)] },
      { path: `xl/drawings/${drawing}`, kind: null, xml: [notesDrawing(notes, number)] },
    ],
    relations: [
      { id: 'rIdNotes', type: 'comments', target: `../${comments}` },
      { id: 'rIdDrawing', type: 'vmlDrawing', target: `../drawings/${drawing}` },
    ],
  };
}

/** A tab as the parts of a file, in the order of elements that ECMA-376 part 1, 18.3.1.99 wants. */
export function writeSheet(sheet: Sheet, number: number, writing: SheetWriting): WrittenSheet {
  const leftover: Leftover = { longTexts: {}, links: {} };
  const rows = writeRows(sheet, writing, leftover);
  const links = writeLinks(sheet, writing, leftover);
  const notes = noteParts(notesOf(sheet), number);
  const relations = [...links.relations, ...notes.relations];
  const path = `worksheets/sheet${String(number)}.xml`;
  const tail = [
    writeLines(sheet),
    writeColourRules(sheet.conditionalFormats, writing.looks),
    writeRules(sheet, writing),
    links.xml,
    writePage(sheet),
    notes.parts.length === 0 ? '' : tag('legacyDrawing', { 'r:id': 'rIdDrawing' }),
  ];
  const open = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}">${writeHead(sheet, sheet.id === writing.activeId)}`;
  const xml = [`${open}<sheetData>`, ...rows, '</sheetData>', ...tail, '</worksheet>'];
  const own: Part[] = [{ path: `xl/${path}`, kind: 'worksheet', xml }, ...notes.parts];
  if (relations.length > 0) {
    own.push({
      path: `xl/worksheets/_rels/sheet${String(number)}.xml.rels`,
      kind: null,
      xml: [relationsXml(relations)],
    });
  }
  return { parts: own, leftover };
}
