import { columnsOf, type TabKey } from './tabs.js';
import { columnLetters } from './a1.js';

export type Colour = 'missing' | 'bad' | 'doubtful' | 'good' | 'quiet';

/** A colour that shows without any script running, on phones too: the formula of a rule and the columns it colours. */
export interface ColourRule {
  /** Stands inside the formula, so that the rule is known again after Sheets has split its ranges. */
  readonly marker: string;
  /** 0-based. */
  readonly columns: readonly number[];
  /** Written for row 2; no function with two arguments, because their separator differs by locale. */
  readonly formula: string;
  readonly colour: Colour;
}

/** A word that colours depend on, as it reads in either language: the sheet's may be changed while its colours stand. */
type Word = readonly string[];

export interface ColourWords {
  /** Words of computed cells. */
  readonly complete: Word;
  readonly toFix: Word;
  readonly targetMet: Word;
  /** Fixed values that people choose. */
  readonly person: Word;
  readonly done: Word;
  readonly approved: Word;
  readonly out: Word;
}

export type ColumnIndices = Readonly<Record<string, number | undefined>>;

const PREFIX = 'tieu-bieu:';

/** N() of a text is 0: it changes nothing and survives whatever Sheets does to the ranges. */
const marked = (condition: string, marker: string): string => `=${condition}+N("${PREFIX}${marker}")`;

/** The marker inside a rule's formula, null when the rule is somebody else's. */
export const findMarker = (formula: string): string | null => /N\("tieu-bieu:([^"]+)"\)/.exec(formula)?.[1] ?? null;

const cell = (index: number): string => `$${columnLetters(index)}2`;
const blank = (index: number): string => `(LEN(${cell(index)})=0)`;
/** No text is two words at once, so the sum is 0 or 1. */
const equals = (index: number, word: Word): string => `(${word.map((text) => `(${cell(index)}="${text}")`).join('+')})`;
const differs = (index: number, word: Word): string => word.map((text) => `(${cell(index)}<>"${text}")`).join('*');

/** Some person-owned cell of the row other than `Mã` has content. */
function startedRow(tab: TabKey, at: ColumnIndices): string {
  const owned = columnsOf(tab)
    .filter(([key, column]) => key !== 'code' && column.computed !== true)
    .flatMap(([key]) => at[key] ?? []);
  return `(LEN(${owned.map(cell).join('&')})>0)`;
}

/** A cell that must be filled once its row is started; `when` narrows it to some rows. */
function missingRules(
  tab: TabKey,
  at: ColumnIndices,
  asked: readonly (readonly [key: string, when?: string])[],
): ColourRule[] {
  return asked.flatMap(([key, when]): ColourRule[] => {
    const index = at[key];
    if (index === undefined) return [];
    const condition = [startedRow(tab, at), blank(index), ...(when === undefined ? [] : [when])].join('*');
    return [
      { marker: `missing.${key}`, columns: [index], formula: marked(condition, `missing.${key}`), colour: 'missing' },
    ];
  });
}

function wordRule(marker: string, index: number | undefined, condition: string, colour: Colour): ColourRule[] {
  return index === undefined ? [] : [{ marker, columns: [index], formula: marked(condition, marker), colour }];
}

function nominationRules(at: ColumnIndices, words: ColourWords): ColourRule[] {
  const { subject, position, occupation, check } = at;
  const person = subject === undefined ? undefined : equals(subject, words.person);
  const several = subject === undefined ? undefined : `(LEN(${cell(subject)})>0)*${differs(subject, words.person)}`;
  const rules = missingRules('nominations', at, [
    ['unit'],
    ['subject'],
    ['name'],
    ...(several === undefined ? [] : [['representative', several] as const]),
    ...(person === undefined ? [] : [['gender', person] as const, ['birthYear', person] as const]),
    ...(position === undefined || occupation === undefined ? [] : [['position', blank(occupation)] as const]),
    ['field'],
    ['direct'],
    ['achievement'],
  ]);
  if (check === undefined) return rules;
  const said = `(LEN(${cell(check)})>0)`;
  const other = [said, differs(check, words.complete), differs(check, words.toFix)].join('*');
  return [
    ...rules,
    ...wordRule('check.complete', check, equals(check, words.complete), 'good'),
    ...wordRule('check.toFix', check, equals(check, words.toFix), 'bad'),
    ...wordRule('check.lacking', check, other, 'doubtful'),
  ];
}

/**
 * Three hidden header cells of the tab itself hold today, the days of warning and 1 where deadlines are inclusive: a rule may
 * not refer to another tab (platform facts, section 7). An exclusive deadline is overdue on its own day (R-VI).
 */
function stepRules(at: ColumnIndices, { done }: ColourWords, todayIndex: number): ColourRule[] {
  const { name, dueBefore, status } = at;
  if (name === undefined || dueBefore === undefined || status === undefined) return [];
  const today = `$${columnLetters(todayIndex)}$1`;
  const soon = `$${columnLetters(todayIndex + 1)}$1`;
  const due = `(${cell(dueBefore)}+$${columnLetters(todayIndex + 2)}$1)`;
  const open = `ISNUMBER(${cell(dueBefore)})*${differs(status, done)}`;
  const columns = [name, dueBefore, status, ...(at['state'] === undefined ? [] : [at['state']])];
  const rule = (marker: string, condition: string, colour: Colour): ColourRule => ({
    marker,
    columns,
    formula: marked(condition, marker),
    colour,
  });
  return [
    rule('step.overdue', `${open}*(${today}>=${due})`, 'bad'),
    rule('step.dueSoon', `${open}*(${today}<${due})*(${today}>=${cell(dueBefore)}-${soon})`, 'doubtful'),
    rule('step.done', equals(status, done), 'good'),
  ];
}

function registerRules({ decision }: ColumnIndices, { approved, out }: ColourWords): ColourRule[] {
  if (decision === undefined) return [];
  return [
    ...wordRule('decision.approved', decision, equals(decision, approved), 'good'),
    ...wordRule('decision.out', decision, equals(decision, out), 'quiet'),
  ];
}

function targetRules({ verdict }: ColumnIndices, { targetMet }: ColourWords): ColourRule[] {
  if (verdict === undefined) return [];
  const notMet = `(LEN(${cell(verdict)})>0)*${differs(verdict, targetMet)}`;
  return [
    ...wordRule('target.met', verdict, equals(verdict, targetMet), 'good'),
    ...wordRule('target.notMet', verdict, notMet, 'doubtful'),
  ];
}

type RulesOfTab = (at: ColumnIndices, words: ColourWords, todayIndex: number | null) => ColourRule[];

const RULES: { readonly [K in TabKey]?: RulesOfTab } = {
  nominations: nominationRules,
  reviews: (at) => missingRules('reviews', at, [['unit'], ['heldOn'], ['present'], ['minutes']]),
  guests: (at) => missingRules('guests', at, [['class'], ['name']]),
  delegates: registerRules,
  composition: targetRules,
  steps: (at, words, todayIndex) => (todayIndex === null ? [] : stepRules(at, words, todayIndex)),
};

/** Every colour rule of a tab, from where its columns are. Tabs without rules give none. */
export function buildColourRules(
  tab: TabKey,
  at: ColumnIndices,
  words: ColourWords,
  todayIndex: number | null,
): ColourRule[] {
  return RULES[tab]?.(at, words, todayIndex) ?? [];
}
