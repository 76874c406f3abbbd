import { isFault } from '../reading/cells/fault.js';
import { readText } from '../reading/cells/read-text.js';
import { readYear } from '../reading/cells/read-year.js';
import type { ReadColumn } from '../reading/row-schema.js';
import type { RawCell } from '../contract/sheet-data.js';
import { findLegacyFont } from '../vietnamese/legacy-font.js';
import { findPhone } from '../vietnamese/phone.js';
import type { ImportTarget } from './import-target.js';
import type { ColumnMapping } from './match-columns.js';
import { cellText } from './source-table.js';

/** Cells of one person by column key, as they are to stand in the tab; blank ones are absent. */
export type PersonCells = Readonly<Record<string, RawCell>>;

const LEADING_NUMBER = /^\d{1,3}\s*[.)\]:]\s*(?=\D)/;

const asText = (cell: RawCell): string => {
  const text = readText(cell);
  return typeof text === 'string' ? text : cellText(cell);
};

/** A phone as typed, with the zero that Excel drops (`domain.md` 5.5). */
function phoneText(cell: RawCell): string {
  const typed = asText(cell);
  const digits = findPhone(typed)?.digits;
  return digits === `0${typed}` ? digits : typed;
}

/** The cell as it should stand in a column of ours: listed values as the list spells them, years as numbers, the rest as typed. */
function cellFor({ key, column, read }: ReadColumn, cell: RawCell): RawCell {
  if (cellText(cell) === '') return '';
  if (column.kind === 'name')
    return asText(cell)
      .replace(/\s+/g, ' ')
      .replace(key === 'name' ? LEADING_NUMBER : '', '');
  if (column.kind === 'phone') return phoneText(cell);
  const value = read(cell);
  if (isFault(value)) return asText(cell);
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}

/** What the columns Nam | Nữ say: the gender by which of them is filled, and the year where one stands there. */
function readUnderGender(male: RawCell, female: RawCell): { gender?: RawCell; birthYear?: RawCell } {
  const inMale = cellText(male) !== '';
  if (inMale === (cellText(female) !== '')) return {};
  const year = readYear(inMale ? male : female);
  const birthYear = typeof year === 'number' ? { birthYear: year } : {};
  return { gender: inMale ? 'Nam' : 'Nữ', ...birthYear };
}

export interface PersonBuilder {
  readonly columns: readonly ReadColumn[];
  readonly mapping: ColumnMapping;
  /** Values for columns that the list has not, by key. */
  readonly fill: PersonCells;
  readonly convertLegacy: boolean;
}

/** What may be read in two ways stays as it is: the check then asks. */
function modern(cell: RawCell): RawCell {
  const found = typeof cell === 'string' ? findLegacyFont(cell) : null;
  return found === null || found.other !== undefined ? cell : found.converted;
}

/** Joins the halves of a name; everything else stays in its column. */
function collect(mapping: ColumnMapping, cells: readonly RawCell[], convert: boolean): Map<ImportTarget, RawCell> {
  const found = new Map<ImportTarget, RawCell>();
  mapping.forEach((target, column) => {
    if (target !== null) found.set(target, convert ? modern(cells[column] ?? '') : (cells[column] ?? ''));
  });
  const given = found.get('givenName');
  const name = found.get('name');
  if (given !== undefined && cellText(given) !== '' && (name === undefined || typeof name === 'string')) {
    found.set('name', `${name ?? ''} ${cellText(given)}`.trim());
  }
  return found;
}

/** One row of a list as a row of ours. `unit` is what heads the row, for lists in sections. */
export function buildPerson(
  builder: PersonBuilder,
  cells: readonly RawCell[],
  heading: { readonly key: string; readonly unit: string | null },
): PersonCells {
  const found = collect(builder.mapping, cells, builder.convertLegacy);
  const implied: Readonly<Record<string, RawCell>> = {
    ...builder.fill,
    ...(heading.unit !== null && { [heading.key]: heading.unit }),
    ...readUnderGender(found.get('male') ?? '', found.get('female') ?? ''),
  };
  const person: Record<string, RawCell> = {};
  for (const column of builder.columns) {
    const { key } = column;
    const own = cellFor(column, found.get(key as ImportTarget) ?? '');
    const cell = own === '' ? cellFor(column, implied[key] ?? '') : own;
    if (cell !== '') person[key] = cell;
  }
  return person;
}
