import * as z from 'zod/mini';
import type { Day } from '../day.js';
import type { Finding, Place } from '../findings/finding.js';
import { findLegacyFont } from '../vietnamese/legacy-font.js';
import { isFault, shownValue, type Fault } from './cells/fault.js';
import type { Readings, ReadColumn, RowSchema } from './row-schema.js';
import type { RawCell } from '../contract/sheet-data.js';

/** A row's raw cells by column key; '' where the column is absent. */
export type RawRow = Readonly<Record<string, RawCell>>;

export interface ParsedRow {
  /** A fresh object: the caller may add to it. */
  readonly cells: Record<string, unknown>;
  readonly faulty: ReadonlySet<string>;
  /** Without the code of the person it is about, in the order of columns. */
  readonly findings: readonly Finding[];
}

/** What cells of one tab are parsed by. */
export interface RowParser {
  readonly columns: readonly ReadColumn[];
  readonly dayColumns: readonly ReadColumn[];
  readonly schema: RowSchema;
  readonly lists: Readings['lists'];
}

const NOTHING: ReadonlySet<string> = new Set();

/** Reads one row. A cell at fault is read as blank (of several values the known ones stay) and said. */
export function parseRow(parser: RowParser, raw: RawRow, placeOf: (key: string) => Place): ParsedRow {
  const result = z.safeParse(parser.schema, raw);
  if (result.success) {
    return { cells: result.data, faulty: NOTHING, findings: findDaysAsText(parser, raw, result.data, placeOf) };
  }
  const faulty = new Set(result.error.issues.map(({ path }) => String(path[0])));
  const mended: Record<string, RawCell> = { ...raw };
  const findings: Finding[] = [];
  for (const column of parser.columns) {
    const cell = raw[column.key] ?? '';
    const fault = faulty.has(column.key) ? column.read(cell) : null;
    if (!isFault(fault)) continue;
    mended[column.key] = fault.fault === 'unknown' ? fault.known.join(';') : '';
    findings.push(...findingsOf(fault, cell, column, placeOf(column.key), parser.lists));
  }
  const cells = z.parse(parser.schema, mended);
  return { cells, faulty, findings: [...findings, ...findDaysAsText(parser, mended, cells, placeOf)] };
}

function findingsOf(
  fault: Fault,
  cell: RawCell,
  { column }: ReadColumn,
  place: Place,
  lists: Readings['lists'],
): Finding[] {
  if (fault.fault === 'unreadable') {
    const params = { value: shownValue(cell), expected: fault.expected };
    return [{ code: 'cell.unreadable', level: 'error', place, params }];
  }
  const name = column.list ?? 'yesNo';
  const list = lists[name];
  return fault.parts.flatMap((part): Finding[] => {
    const legacy = findLegacyFont(part);
    const nearest = legacy === null ? list?.nearest(part) : (list?.find(legacy.converted) ?? list?.nearest(part));
    const params = { value: shownValue(part), nearest: nearest ?? null, listed: list?.names ?? [], list: name };
    const unknown: Finding = { code: 'value.unknown', level: 'error', place, params };
    // The rules see no text here any more, for an unknown value is read as blank.
    return legacy === null
      ? [unknown]
      : [unknown, { code: 'text.legacyFont', level: 'warning', place, params: legacy }];
  });
}

/** Days that were understood from text: said, because Sheets itself sorts and colours them as text. */
function findDaysAsText(
  { dayColumns }: RowParser,
  raw: RawRow,
  cells: Readonly<Record<string, unknown>>,
  placeOf: (key: string) => Place,
): Finding[] {
  const findings: Finding[] = [];
  for (const { key } of dayColumns) {
    const cell = raw[key];
    const day = cells[key];
    if (typeof cell !== 'string' || typeof day !== 'string') continue;
    const params = { value: shownValue(cell), day: day as Day };
    findings.push({ code: 'date.asText', level: 'info', place: placeOf(key), params });
  }
  return findings;
}
