import { findMostPresent } from '../rules/facts/most-present.js';
import { buildFormerUnits, type FormerUnit } from '../rules/facts/dissolved-units.js';
import type { Day } from '../day.js';
import { findDecisions } from '../people/decisions.js';
import { vietnameseOf } from '../contract/english-values.js';
import type { Decision, ListName } from '../contract/lists-of-values.js';
import type { ListsOfValues, Workbook } from '../reading/rows.js';

/** Goes up with every change of the shape below, so that facts kept by an older bundle are made anew. */
const VERSION = 1;

/** A listed value, then its other names. */
type Names = readonly string[];

/**
 * What the rules about one row of Đề cử need from the other tabs, small enough to be kept with the document: an edit then reads
 * the edited rows and nothing else. Holds no name, phone or year of anybody.
 */
export interface EditFacts {
  readonly version: number;
  readonly language: 'vi' | 'en';
  /** `clock.today`; null = the clock's. */
  readonly today: Day | null;
  readonly lists: { readonly [L in ListName]: readonly Names[] | null };
  readonly wholePool: boolean;
  /** The most people at a meeting of each unit, by `textKey`. */
  readonly mostPresent: readonly (readonly [unit: string, present: number])[];
  readonly threshold: number | null;
  readonly formerUnits: readonly FormerUnit[];
  /** Code keys by what the register decides of them. */
  readonly decisions: { readonly [D in Decision]?: readonly string[] };
}

function namesOf(lists: ListsOfValues): EditFacts['lists'] {
  const of = (name: ListName) => lists[name]?.map(({ value, aliases }) => [value, ...aliases]) ?? null;
  return {
    field: of('field'),
    sector: of('sector'),
    formerUnit: of('formerUnit'),
    meritGroup: of('meritGroup'),
    awardForm: of('awardForm'),
    unit: of('unit'),
  };
}

function groupDecisions(workbook: Workbook): EditFacts['decisions'] {
  const groups: { [D in Decision]?: string[] } = {};
  for (const [code, decision] of findDecisions(workbook)) (groups[decision] ??= []).push(code);
  return groups;
}

/**
 * Whether nobody is chosen yet, from the register alone: there a person's class is written beside the code (`isWholePool` of
 * list/summary.ts asks the tab).
 */
function isNobodyChosen({ delegates }: Workbook): boolean {
  return !delegates.some(
    ({ class: kind, decision }) =>
      vietnameseOf('delegateClass', kind ?? '') === 'Điển hình tiên tiến' &&
      (decision === 'Đề nghị' || decision === 'Đã duyệt'),
  );
}

/** The facts of a workbook of which Đơn vị, Danh mục, Thiết lập, Bình xét and Đại biểu have been read. */
export function buildEditFacts(workbook: Workbook): EditFacts {
  const { settings } = workbook;
  return {
    version: VERSION,
    language: settings.language,
    today: settings['clock.today'],
    lists: namesOf(workbook.lists),
    wholePool: isNobodyChosen(workbook),
    mostPresent: [...findMostPresent(workbook.reviews)],
    threshold: settings['review.threshold'],
    formerUnits: buildFormerUnits(workbook),
    decisions: groupDecisions(workbook),
  };
}

/** Reads kept facts; null when there are none, or from another version of the bundle. */
export function parseEditFacts(text: string | null): EditFacts | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    const ours = typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION;
    // Nobody but buildEditFacts writes them, and the version tells its shape.
    return ours ? (value as EditFacts) : null;
  } catch {
    return null;
  }
}
