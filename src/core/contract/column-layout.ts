import type { Column } from './column.js';
import type { TabKey } from './tabs.js';

/** Rows that carry dropdowns and colours in a new tab: bounded, because whole-column rules make empty rows heavy. */
export const RULED_ROWS = 1000;

const TEXT = '@';
const DAY = 'dd/mm/yyyy';
const SHARE = '0.0%';

/**
 * The number format of a column we make, null for Sheets' own. Text is plain text so that a phone keeps its zero and an
 * achievement that begins with "-" is not taken for a formula; values of Thiết lập stay free, for dates and numbers.
 */
export function formatOf(tab: TabKey, key: string, column: Column): string | null {
  // A formula written into a plain text cell may stay text (platform facts, section 7): links must be able to live here.
  if (tab === 'findings' && key === 'cell') return null;
  if (tab === 'settings' && key === 'value') return null;
  if (tab === 'composition' && key === 'share') return SHARE;
  switch (column.kind) {
    case 'code':
    case 'phone':
    case 'text':
    case 'name':
      return TEXT;
    case 'day':
      return DAY;
    case 'integer':
    case 'number':
    case 'year':
    case 'yesNo':
    case 'choice':
    case 'choices':
      return null;
  }
}

/** Whether a column we make is plain text. */
export const isPlainText = (tab: TabKey, key: string, column: Column): boolean => formatOf(tab, key, column) === TEXT;

const WIDTHS: Readonly<Record<string, number>> = {
  achievement: 320,
  toFix: 300,
  message: 460,
  fix: 340,
  item: 340,
  name: 180,
  unit: 190,
  address: 220,
  topic: 260,
  question: 320,
  answer: 320,
  link: 240,
  title: 260,
  awards: 200,
  occupation: 150,
  position: 150,
  organisation: 200,
  sector: 190,
  meritGroups: 190,
  formerUnit: 150,
  lead: 200,
  with: 200,
  product: 200,
  state: 200,
  before: 200,
  after: 200,
  machine: 260,
  contact: 170,
  aliases: 260,
  minutes: 130,
  note: 200,
  attribute: 170,
};
const SHORT = 90;
const USUAL = 120;

/** The width of a column we make, in pixels. */
export function widthOf(tab: TabKey, key: string, column: Column): number {
  if (tab === 'steps' && key === 'name') return 380;
  if (tab === 'settings' && (key === 'value' || key === 'item')) return 340;
  if (tab === 'composition' && key === 'value') return 220;
  if (tab === 'lists') return 230;
  if (tab === 'nominations') {
    // A phone is 390 px wide, up to 50 of them for row numbers: the name and what is missing fill the rest.
    if (key === 'name') return 130;
    if (key === 'toFix') return 210;
  }
  if (tab === 'lock' && (key === 'item' || key === 'value')) return key === 'item' ? 300 : 460;
  if (column.kind === 'integer' || column.kind === 'year' || column.kind === 'yesNo' || column.kind === 'code')
    return SHORT;
  return WIDTHS[key] ?? USUAL;
}

/** Columns that stay in sight when a phone scrolls sideways: the name. */
export const FROZEN_COLUMNS: { readonly [K in TabKey]?: number } = { nominations: 1, delegates: 1 };
