import { checkWorkbook } from '../../src/core/judgement/check-workbook.js';
import { buildRowStatuses } from '../../src/core/judgement/row-status.js';
import { parseDay } from '../../src/core/day.js';
import { checkEditedRows } from '../../src/core/moving-rows/check-edited-rows.js';
import { contentKey } from '../../src/core/moving-rows/row-content.js';
import { parseEditFacts } from '../../src/core/moving-rows/edit-facts.js';
import { textOf } from '../../src/core/reading/cell-text.js';
import type { TabKey } from '../../src/core/contract/tabs.js';
import type { RawTab, RawWorkbook } from '../../src/core/contract/sheet-data.js';
import { statusCells } from '../../src/acts/check/show-row-statuses.js';
import { findTabKey, locateColumns } from '../../src/core/reading/find-columns.js';
import { contractNames } from '../../src/core/reading/names.js';
import { say } from '../../src/text/say.js';
import { readGrid, readGrids, sheetOf, tagsOf } from './grid.js';
import { TODAY } from './template.js';
import type { World } from './world.js';

const SPEECH = { language: 'vi', words: say('vi'), names: contractNames('vi') } as const;
/** What rows of Đề cử are judged by. */
const TABS_READ: readonly TabKey[] = ['settings', 'units', 'lists', 'reviews', 'guests', 'delegates', 'nominations'];

function today() {
  const day = parseDay(TODAY);
  if (day === null) throw new Error(TODAY);
  return day;
}

const join = (pair: readonly string[]): string => pair.join('\n');

/** What every row of Đề cử should say, by row number, computed from its own content by the core's rules. */
export function expectStatuses(raw: RawWorkbook): Map<number, string> {
  const { workbook, findings } = checkWorkbook(raw, today());
  const statuses = buildRowStatuses(workbook.nominations, findings);
  return new Map(statuses.map((status) => [status.nomination.row, join(statusCells(status, SPEECH))]));
}

/** The same by the rules of one row, with the facts that are kept with the document. */
function expectAnswers(world: World, tab: RawTab): Map<number, string> {
  const properties = world.host.workbook.documentProperties;
  const parts = Array.from(
    { length: Number(properties['editFacts'] ?? 0) },
    (_, i) => properties[`editFacts.${String(i)}`],
  );
  const facts = parts.length === 0 ? null : parseEditFacts(parts.join(''));
  if (facts === null) return new Map();
  const statuses = checkEditedRows(tab, facts, today());
  return new Map([...statuses].map(([row, status]) => [row, join(statusCells(status, SPEECH))]));
}

/** A reading of Đề cử, with the tags that its rows had. */
interface Reading {
  readonly tab: RawTab;
  readonly tags: readonly string[];
}

/** Formulas as they were read before the values, beside the rows they stood in. */
function carryFormulas(then: Reading, { tab, tags }: Reading): RawTab {
  const byTag = new Map(then.tags.map((tag, i) => [tag, then.tab.formulas?.[i]]));
  const formulas = tags.map((tag, i) => (tag === '' ? undefined : byTag.get(tag)) ?? tab.formulas?.[i] ?? []);
  return { ...tab, formulas };
}

/** The tags of the rows that are the same in every cell of people and in their code: nobody can tell which is which. */
function findTwins({ tab, tags }: Reading): ReadonlyMap<number, readonly string[]> {
  const at = locateColumns('nominations', tab.cells[0] ?? []);
  const keys = tab.cells.map((row) => `${textOf(row[at['code'] ?? -1])} ${contentKey(row, at)}`);
  return new Map(keys.map((key, i) => [i + 1, tags.filter((_, other) => keys[other] === key)]));
}

/** Remembers what the script has read, and which words would be right beside each row by any of those readings. */
export class Readings {
  readonly #world: World;
  #read: RawWorkbook;
  readonly #shown: readonly (readonly [tag: string, words: string])[];
  #formulas: Reading | undefined;
  #nominations: Reading | undefined;
  /** The register is read twice where guests get codes, and judged by as it was first read. */
  readonly #registers = new Map<string, RawTab>();
  #last = '';
  readonly allowed = new Map<string, Set<string>>();

  constructor(world: World) {
    this.#world = world;
    this.#read = readGrids(world.host.workbook, TABS_READ);
    this.#shown = this.#says();
  }

  allow(tag: string, words: string): void {
    const known = this.allowed.get(tag);
    if (known === undefined) this.allowed.set(tag, new Set([words]));
    else known.add(words);
  }

  /** Whether Đề cử was read at all: somebody may have renamed it before. */
  get hasRead(): boolean {
    return this.#nominations !== undefined;
  }

  /** What each row says, by its tag. */
  #says(): readonly (readonly [tag: string, words: string])[] {
    const { tab, tags } = this.#reading();
    const at = locateColumns('nominations', tab.cells[0] ?? []);
    return tags.map((tag, i) => {
      const cells = tab.cells[i] ?? [];
      return [tag, join([at['check'], at['toFix']].map((column) => textOf(cells[column ?? -1])))];
    });
  }

  /**
   * What stood beside the rows at the start may go on standing there: an answer to an edit touches only the edited rows, and an action
   * that says that it did not come to its end leaves old words.
   */
  allowShown(): void {
    for (const [tag, words] of this.#shown) this.allow(tag, words);
  }

  #reading(): Reading {
    const { workbook } = this.#world.host;
    return { tab: readGrid(workbook, 'nominations'), tags: tagsOf(workbook, 'nominations') };
  }

  /** The script is about to make this call; other people have done what they do before it. */
  note(what: string): void {
    const { workbook } = this.#world.host;
    const isOf = (method: string, key: TabKey) => what.startsWith(`Range.${method} ${sheetOf(workbook, key).name}!`);
    if (isOf('getFormulas', 'nominations')) this.#formulas = this.#reading();
    const tab = TABS_READ.find((key) => isOf('getValues', key));
    if (tab === undefined) return;
    this.#read = { ...this.#read, [tab]: readGrid(this.#world.host.workbook, tab) };
    if (tab === 'delegates') this.#keepRegister();
    // A register that lacked a column is read once more, after the rows that are judged by it.
    if (tab !== 'nominations') {
      if (this.#nominations !== undefined) this.#judge(this.#nominations);
      return;
    }
    this.#nominations = this.#reading();
    this.#judge(this.#nominations);
    // The script judges rows as they are once it has given back what it overwrote.
    const { watch } = this.#world;
    if (watch !== null) this.#judge(watch.asWanted(() => this.#reading()));
  }

  /** A tab that somebody has cleared or renamed is not even read. */
  #unread(): RawWorkbook {
    const isGone = (key: TabKey): boolean => {
      const { name, cells } = readGrid(this.#world.host.workbook, key);
      return findTabKey(name) !== key || cells.every((row) => row.every((cell) => cell === ''));
    };
    const gone = TABS_READ.filter((key) => key !== 'nominations' && isGone(key));
    if (gone.length === 0) return this.#read;
    return { ...this.#read, ...Object.fromEntries(gone.map((key) => [key, { name: '', cells: [] }])) };
  }

  #keepRegister(): void {
    const { delegates } = this.#read;
    if (delegates !== undefined) this.#registers.set(JSON.stringify(delegates.cells), delegates);
  }

  #judge(now: Reading): void {
    const key = JSON.stringify([this.#read, now.tab.cells, this.#formulas]);
    if (key === this.#last) return;
    this.#last = key;
    // Formulas are told of as they stand, as they stood, or not at all while rows are moving without a pause.
    const bare = { name: now.tab.name, cells: now.tab.cells };
    const tabs = [now.tab, bare, ...(this.#formulas === undefined ? [] : [carryFormulas(this.#formulas, now)])];
    const answers = expectAnswers(this.#world, bare);
    const twins = findTwins(now);
    const registers = this.#registers.size === 0 ? [this.#read.delegates] : [...this.#registers.values()];
    const said = registers.flatMap((delegates) =>
      [this.#read, this.#unread()].flatMap((read) =>
        tabs.map((tab) => expectStatuses({ ...read, ...(delegates && { delegates }), nominations: tab })),
      ),
    );
    for (const expected of [...said, answers])
      for (const [row, words] of expected) for (const tag of twins.get(row) ?? []) this.allow(tag, words);
  }
}
