import type { Day } from '../day.js';
import type { Finding, Place } from '../findings/finding.js';
import { isFault, shownValue, unreadable, type Fault } from './cells/fault.js';
import { splitValues } from './cells/read-choice.js';
import { readText } from './cells/read-text.js';
import { findColumns, type ColumnIndices } from './find-columns.js';
import { foldText, isBlankText } from '../vietnamese/fold.js';
import { findLongTexts, typedColumns } from './long-text.js';
import { findMissingTab } from './parse-table.js';
import type { Settings } from '../contract/setting-values.js';
import { LINES_OF_TEXT, SETTING_KEYS, SETTING_KINDS, type SettingKey, type SettingKind } from './setting-kinds.js';
import { settings } from '../contract/shipped/shipped-settings.js';
import type { RawCell, RawTab } from '../contract/sheet-data.js';

export interface ParsedSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  /** The columns that were read. */
  readonly at: ColumnIndices;
}

/** A key of Thiết lập with what stands beside it. */
interface Entry {
  readonly key: string;
  readonly cell: RawCell;
  readonly row: number;
}

const KEY_BY_FOLD = new Map<string, string>([...SETTING_KEYS, 'layout.version'].map((key) => [foldText(key), key]));
/** `recipients.<document>`, `addressee.<document>`. */
const LINES = /^(recipients|addressee)\.(\S+)$/;

/** The key that a text means, whatever its case; null for one that we do not know. */
function findKey(text: string): string | null {
  const folded = foldText(text);
  const lines = LINES.exec(folded);
  if (lines === null) return KEY_BY_FOLD.get(folded) ?? null;
  return `${lines[1] ?? ''}.${text.slice(text.indexOf('.') + 1).trim()}`;
}

const NOTHING: ReadonlySet<string> = new Set();

const isBlank = (cell: RawCell): boolean => typeof cell === 'string' && isBlankText(cell);

/** Reads Thiết lập; a tab, key or value that is absent, blank or unreadable gives the default of `workbook.md`. */
export function parseSettings(raw: RawTab | undefined): ParsedSettings {
  const { at, findings: layout } =
    raw === undefined ? { at: {}, findings: findMissingTab('settings') } : findColumns('settings', raw.cells[0] ?? []);
  const { entries, findings } = findEntries(raw, at);
  const read = <T>(key: string, kind: SettingKind<T>): T => {
    const entry = entries.get(key);
    if (entry === undefined || isBlank(entry.cell)) return kind.otherwise;
    const value = kind.read(entry.cell);
    findings.push(...sayValue(entry, kind, value));
    return value === null || isFault(value) ? kind.otherwise : value;
  };
  const linesOf = (prefix: string) =>
    [...entries.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key.slice(prefix.length), splitLines(read(key, LINES_OF_TEXT))] as const);
  // Every key once, each with the type of its kind: what the compiler cannot follow through a list of pairs.
  const single = Object.fromEntries(
    SETTING_KEYS.map((key) => [key, read<unknown>(key, SETTING_KINDS[key])]),
  ) as unknown as Pick<Settings, SettingKey>;
  const recipients = Object.fromEntries(linesOf('recipients.'));
  const addressees = Object.fromEntries(linesOf('addressee.'));
  const rowOf = Object.fromEntries([...entries.values()].map(({ key, row }) => [key, row]));
  const asShipped = new Set([...entries.values()].filter(isAsShipped).map(({ key }) => key));
  findings.sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0));
  return { settings: { ...single, recipients, addressees, asShipped, rowOf }, findings: [...layout, ...findings], at };
}

const SHIPPED = new Map(settings.map(({ key, value }) => [key, value]));
const isAsShipped = ({ key, cell }: Entry): boolean => {
  const shipped = SHIPPED.get(key);
  return typeof cell === 'string' && cell !== '' && typeof shipped === 'string' && foldText(cell) === foldText(shipped);
};

/** Lines as a document lists them, without the dashes that it puts before them itself. */
const splitLines = (text: string): readonly string[] =>
  splitValues(text)
    .map((line) => line.replace(/^[-–+•]\s*/, ''))
    .filter((line) => line !== '');

/** The first row with a value for each key; a later one with another value is said and not read. */
function findEntries(raw: RawTab | undefined, at: ColumnIndices): { entries: Map<string, Entry>; findings: Finding[] } {
  const entries = new Map<string, Entry>();
  const findings: Finding[] = [];
  const typed = typedColumns('settings', at);
  (raw?.cells ?? []).forEach((cells, index) => {
    if (index === 0) return;
    findings.push(...findLongTexts('settings', typed, cells, { row: index + 1, faulty: NOTHING }));
    const name = readText(cells[at['key'] ?? -1] ?? '');
    if (isFault(name)) findings.push(unreadableKey(cells[at['key'] ?? -1] ?? '', index + 1));
    const key = name === null || isFault(name) ? null : findKey(name);
    if (key === null) return;
    const entry: Entry = { key, cell: cells[at['value'] ?? -1] ?? '', row: index + 1 };
    const first = entries.get(key);
    if (first === undefined || isBlank(first.cell)) entries.set(key, entry);
    else if (!isBlank(entry.cell) && shownValue(entry.cell) !== shownValue(first.cell)) {
      findings.push(unreadableSetting(entry, unreadable('value')));
    }
  });
  return { entries, findings };
}

const placeOf = (row: number, column: string): Place => ({ tab: 'settings', row, column });

/** What is to be said of a value that was read: that it could not be, or that a date stands there as text. */
function sayValue(entry: Entry, { isDay }: SettingKind<unknown>, value: unknown): Finding[] {
  if (isFault(value)) return [unreadableSetting(entry, value)];
  if (isDay !== true || typeof entry.cell !== 'string' || typeof value !== 'string') return [];
  const params = { value: shownValue(entry.cell), day: value as Day };
  return [{ code: 'date.asText', level: 'info', place: placeOf(entry.row, 'value'), params }];
}

function unreadableSetting({ key, cell, row }: Entry, fault: Fault): Finding {
  const expected = fault.fault === 'unreadable' ? fault.expected : 'value';
  const params = { key, value: shownValue(cell), expected };
  return { code: 'settings.unreadable', level: 'warning', place: placeOf(row, 'value'), params };
}

function unreadableKey(cell: RawCell, row: number): Finding {
  const params = { value: shownValue(cell), expected: 'noError' } as const;
  return { code: 'cell.unreadable', level: 'error', place: placeOf(row, 'key'), params };
}
