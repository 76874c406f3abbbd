import type { TabWrite } from '../core/moving-rows/written.js';
import { textOf } from '../core/reading/cell-text.js';
import type { Column } from '../core/contract/column.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import { columnsOf, type TabKey } from '../core/contract/tabs.js';
import { spreadsheetApp } from './services.js';
import type { Sheet } from './surface.js';

/** What stands on a column of people's refuses what we have to write there; only people may change that. */
export class RefusedByRule extends Error {
  constructor(
    readonly tab: string,
    readonly headers: readonly string[],
  ) {
    super('refused by a data validation');
  }
}

type Place = TabWrite['columns'][number];

const columnOf = (tab: TabKey, { key }: Place): Column | undefined =>
  columnsOf(tab).find(([name]) => name === key)?.[1];

const isOurs = (tab: TabKey, place: Place): boolean => columnOf(tab, place)?.computed === true;

type Rule = ReturnType<ReturnType<Sheet['getRange']>['getDataValidations']>[number][number] | undefined;

const refuses = (rule: Rule): boolean => rule !== null && rule !== undefined && !rule.getAllowInvalid();

/**
 * Writes into the first `columns` of a tab that is all ours (results, the log, documents). Where rules that refuse made that fail,
 * the columns lose all their rules, for none of ours refuses, and the write is done again.
 */
export function overRules(sheet: Sheet, columns: number, write: () => void): void {
  try {
    write();
    spreadsheetApp().flush();
  } catch (error) {
    const whole = sheet.getRange(1, 1, sheet.getMaxRows(), columns);
    if (!whole.getDataValidations().some((rules) => rules.some(refuses))) throw error;
    whole.setDataValidation(null);
    write();
  }
}

/** Everything below a column's header. */
const body = (sheet: Sheet, { index }: Place) => sheet.getRange(2, index + 1, Math.max(1, sheet.getMaxRows() - 1), 1);

/** The columns of a plan on whose cells stands a rule that refuses. */
function refusing(sheet: Sheet, plan: readonly TabWrite[]): Place[] {
  const rows = plan.flatMap((write) => write.rows.map(({ row }) => row));
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = Math.min(
    sheet.getMaxRows(),
    rows.reduce((most, row) => Math.max(most, row), 0),
  );
  if (last < first) return [];
  const places = new Map(plan.flatMap(({ columns }) => columns.map((place) => [place.index, place] as const)));
  return [...places.values()].filter((place) => {
    const rules = sheet.getRange(first, place.index + 1, last - first + 1, 1).getDataValidations();
    return rules.some(([rule]) => refuses(rule));
  });
}

/**
 * Writes, and where a rule that refuses made that fail, takes it from columns of ours: none of our own refuses. People's columns
 * keep theirs, and it is said.
 */
export function unlessRefused(
  sheet: Sheet,
  key: TabKey,
  { name, cells: [headers = []] }: RawTab,
  plan: readonly TabWrite[],
  write: () => void,
): void {
  try {
    write();
  } catch (error) {
    const places = refusing(sheet, plan);
    if (places.length === 0) throw error;
    const others = places.filter((place) => !isOurs(key, place));
    for (const place of places) if (isOurs(key, place)) body(sheet, place).setDataValidation(null);
    if (others.length > 0)
      throw new RefusedByRule(
        name,
        others.map(({ index }) => textOf(headers[index])),
      );
  }
}
