import { foldText } from '../vietnamese/fold.js';
import { nominations } from '../contract/nominations.js';
import type { ValueList } from '../contract/value-list.js';
import { findPhone } from '../vietnamese/phone.js';
import { isEndOfList, isTotal } from './footers.js';
import { findUnitIn } from './headings.js';
import type { SourceRow, SourceTable } from './source-table.js';

/** `1. Nguyễn Văn A`, `2) …`, `- …`, `• …` */
const NUMBER = /^\s*(?:\d{1,3}\s*[.)/:-]|[-–—•*+])\s*(?=[^\d\s])/;
const SEPARATORS = /[,;|]|\s[-–—]\s|\s{3,}/;
const BIRTH =
  /\(?\s*(?:,|^|\s)\(?(?:sinh năm|sinh ngày|năm sinh|sinh|sn|s\/n|ns)\s*[:.]?\s*((?:\d{1,2}[/.-]){0,2}\d{4})\)?/giu;
const YEAR_IN_BRACKETS = /\(\s*((?:19|20)\d{2})\s*\)/g;
const YEAR = /^(?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2}$/;
const GENDER = /^(?:giới tính\s*:?\s*)?(nam|nữ)$/;
const PHONE_WORD = /^(?:sđt|số điện thoại|điện thoại|đt|tel|zalo)\s*[:.]?\s*/i;
const UNIT_WORD = /^(?:thôn|xóm|làng|khu dân cư|kdc|tổ dân phố|tdp) /;
const MOST = 0.4;

const FIELDS = ['name', 'gender', 'birthYear', 'unit', 'phone'] as const;
type Item = Partial<Record<(typeof FIELDS)[number] | 'rest', string>>;

/** Whether the lines are a list rather than a table: enough of them begin with a number. */
export function isNumberedList(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  const numbered = written.filter((line) => NUMBER.test(line)).length;
  return numbered > 0 && numbered >= written.length * MOST;
}

/** What one part between commas is; the first that is nothing else is the name. */
function addPart(item: Item, part: string, units: ValueList | null): void {
  const folded = foldText(part);
  const gender = GENDER.exec(folded)?.[1];
  const unit = units?.find(part) ?? (UNIT_WORD.test(folded) ? part : null);
  if (item.name === undefined) item.name = part;
  else if (item.birthYear === undefined && YEAR.test(part)) item.birthYear = part;
  else if (item.gender === undefined && gender !== undefined) item.gender = gender === 'nam' ? 'Nam' : 'Nữ';
  else if (item.phone === undefined && findPhone(part.replace(PHONE_WORD, '')) !== null)
    item.phone = part.replace(PHONE_WORD, '');
  else if (item.unit === undefined && unit !== null) item.unit = unit;
  else item.rest = item.rest === undefined ? part : `${item.rest}, ${part}`;
}

function readItem(text: string, heading: string | null, units: ValueList | null): Item {
  const item: Item = {};
  const marked = text
    .replace(/\s{4,}/g, '   ')
    .replace(BIRTH, ', $1, ')
    .replace(YEAR_IN_BRACKETS, ', $1, ');
  for (const part of marked.split(SEPARATORS)) {
    const tidy = part.replace(/\s+/g, ' ').replace(/^[\s:.]+|[\s.:]+$/g, '');
    if (tidy !== '') addPart(item, tidy, units);
  }
  if (item.unit === undefined && heading !== null) item.unit = heading;
  return item;
}

interface Gathered {
  readonly line: number;
  text: string;
  readonly heading: string | null;
  /** A title or a footer: kept as it is, so that it is listed among what was left out. */
  readonly aside: boolean;
}

/** Lines that begin with a number are people; what follows one belongs to it, unless it names a unit or ends the list. */
function gather(lines: readonly string[], units: ValueList | null): Gathered[] {
  const numbered = lines.some((line) => NUMBER.test(line));
  const gathered: Gathered[] = [];
  let heading: string | null = null;
  lines.forEach((text, index) => {
    const line = index + 1;
    const last = gathered[gathered.length - 1];
    if (text.trim() === '') return;
    if (NUMBER.test(text) || (!numbered && text.includes(','))) {
      gathered.push({ line, text: text.replace(NUMBER, ''), heading, aside: isEndOfList([text]) });
      return;
    }
    const unit = findUnitIn(text, units);
    if (unit !== null) heading = unit;
    const closing = isEndOfList([text]) || isTotal([text.trim()]);
    const aside = unit !== null || closing || last === undefined || last.aside;
    if (aside) gathered.push({ line, text, heading: null, aside: true });
    else last.text += `, ${text}`;
  });
  return gathered;
}

/**
 * Reads a list of people written line by line, as it is sent by Zalo: `1. Nguyễn Văn A, 1975, thôn Mỗ Đoạn, trồng rau sạch`. The
 * parts of a line are told apart by what they are, so they may come in any order after the name; a line that names a unit
 * heads those below it. Gives a table with our own headers; what could not be told apart is in a last column without one.
 */
export function readNumberedList(lines: readonly string[], units: ValueList | null): SourceTable {
  const gathered = gather(lines, units);
  const items = gathered.map(({ text, heading, aside }) => (aside ? null : readItem(text, heading, units)));
  const used = FIELDS.filter((field) => field === 'name' || items.some((item) => item?.[field] !== undefined));
  const header: SourceRow = { line: 0, cells: [...used.map((field) => nominations.columns[field].vi), ''] };
  const rows = gathered.map(({ line, text }, index): SourceRow => {
    const item = items[index];
    if (item === null || item === undefined) return { line, cells: [text.normalize('NFC').trim()] };
    return { line, cells: [...used, 'rest' as const].map((field) => (item[field] ?? '').normalize('NFC')) };
  });
  const firstPerson = items.findIndex((item) => item !== null);
  const at = firstPerson < 0 ? 0 : firstPerson;
  return [...rows.slice(0, at), header, ...rows.slice(at)];
}
