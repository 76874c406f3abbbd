import { findTabKey, locateColumns } from '../../src/core/reading/find-columns.js';
import { columnsOf, TABS, type TabKey } from '../../src/core/contract/tabs.js';
import type { Cell, Sheet, Workbook } from '../../src/host/model/workbook.js';

interface Content {
  readonly value: Cell['value'];
  readonly formula: string | null;
  readonly computed: boolean;
}

const BLANK: Content = { value: '', formula: null, computed: true };

const keptOf = ({ value, formula, computed }: Cell): Content => ({ value, formula, computed });

const contentOf = (cell: Omit<Content, 'computed'> | undefined): string =>
  cell === undefined ? '' : (cell.formula ?? (typeof cell.value === 'object' ? cell.value.error : String(cell.value)));

const isOutput = (key: TabKey): boolean => (TABS[key].access as string) === 'output';

/** Where our columns stand. */
function oursOf(sheet: Sheet, key: TabKey | null): readonly number[] {
  if (key === null) return [];
  const at = locateColumns(key, (sheet.rows[0] ?? []).map(contentOf));
  return columnsOf(key).flatMap(([name, { computed }]) =>
    isOutput(key) || computed === true || name === 'code' ? (at[name] ?? []) : [],
  );
}

/** Whether the script may have changed a cell so. */
export type Allow = (tab: string, header: string, before: string, now: string) => boolean;

const cellsOf = (sheet: Sheet): Cell[] =>
  sheet.rows.flatMap((row) => Array.from(row ?? [], (cell) => cell ?? []).flat());

/** Cells keep their identity wherever rows and columns are moved, so what people filled is known by the cell itself. */
export class Watch {
  readonly #workbook: Workbook;
  /** Which tab each sheet was, whatever it is called since. */
  readonly #keys: ReadonlyMap<Sheet, TabKey | null>;
  /** Headers of ours; one that somebody renamed stays: what we wrote below it may be taken away again. */
  readonly #ours = new Set<Cell>();
  readonly #known = new Map<Cell, Content>();
  /** Cells of rows copied by what somebody is just doing. */
  readonly #copies = new Set<Cell>();

  /** Looks after these tabs, all unless told. */
  constructor(workbook: Workbook, tabs?: readonly TabKey[]) {
    this.#workbook = workbook;
    const keys = workbook.sheets.map((sheet) => [sheet, findTabKey(sheet.name)] as const);
    this.#keys = new Map(keys.filter(([, key]) => tabs === undefined || (key !== null && tabs.includes(key))));
    for (const sheet of this.#sheets()) {
      for (const cell of cellsOf(sheet)) this.#known.set(cell, keptOf(cell));
      this.#adoptHeaders(sheet);
    }
  }

  #sheets(): Sheet[] {
    return this.#workbook.sheets.filter((sheet) => this.#keys.has(sheet));
  }

  #adoptHeaders(sheet: Sheet): void {
    for (const index of oursOf(sheet, this.#keys.get(sheet) ?? null)) {
      const header = sheet.rows[0]?.[index];
      if (header !== undefined) this.#ours.add(header);
    }
  }

  /** Lets people do something: what they change so is as they want it, what the script has changed before is not. */
  follow(edit: () => void): void {
    const before = new Map(this.#sheets().flatMap((sheet) => cellsOf(sheet).map((cell) => [cell, contentOf(cell)])));
    edit();
    for (const sheet of this.#sheets()) {
      for (const cell of cellsOf(sheet))
        if (before.get(cell) !== contentOf(cell) && !this.#copies.has(cell)) this.#known.set(cell, keptOf(cell));
      this.#adoptHeaders(sheet);
    }
    this.#copies.clear();
  }

  /** A copy of a row is wanted as the row is wanted, whatever the script has written into it at that moment. */
  copied(from: readonly (Cell | undefined)[], to: readonly (Cell | undefined)[]): void {
    to.forEach((cell, i) => {
      const origin = from[i];
      if (cell === undefined || origin === undefined) return;
      this.#known.set(cell, this.#known.get(origin) ?? BLANK);
      this.#copies.add(cell);
    });
  }

  /** Reads with every cell of people as they want it, whatever the script has overwritten and not yet given back. */
  asWanted<T>(read: () => T): T {
    const changed = this.#sheets().flatMap((sheet) => this.#overwritten(sheet));
    const before = changed.map(([cell]) => [cell, keptOf(cell)] as const);
    for (const [cell, wanted] of changed) Object.assign(cell, wanted);
    const result = read();
    for (const [cell, stood] of before) Object.assign(cell, stood);
    return result;
  }

  #overwritten(sheet: Sheet): (readonly [Cell, Content])[] {
    return sheet.rows.flatMap((row) =>
      Array.from(row ?? [], (cell, c) => {
        const header = sheet.rows[0]?.[c];
        if (cell === undefined || (header !== undefined && this.#ours.has(header))) return [];
        const wanted = this.#known.get(cell) ?? BLANK;
        return contentOf(wanted) === contentOf(cell) ? [] : [[cell, wanted] as const];
      }).flat(),
    );
  }

  /** What the script changed where only people write. */
  differences(allow: Allow = () => false): string[] {
    return this.#sheets().flatMap((sheet) => {
      // Tổng quan is ours from corner to corner.
      if (this.#keys.get(sheet) === 'overview') return [];
      const made = new Set(oursOf(sheet, this.#keys.get(sheet) ?? null));
      return sheet.rows.flatMap((row, r) =>
        Array.from(row ?? [], (cell, c) => this.#difference(sheet, [r, c, cell], made, allow)).flat(),
      );
    });
  }

  #difference(
    sheet: Sheet,
    [r, c, cell]: readonly [number, number, Cell | undefined],
    made: ReadonlySet<number>,
    allow: Allow,
  ): string[] {
    const [before, now] = [cell === undefined ? '' : contentOf(this.#known.get(cell)), contentOf(cell)];
    if (before === now) return [];
    const header = sheet.rows[0]?.[c];
    const isOurs = header !== undefined && this.#ours.has(header) && (r > 0 || now !== '');
    const title = header === undefined ? '' : contentOf(this.#known.get(header) ?? header);
    if (isOurs || (made.has(c) && contentOf(header && this.#known.get(header)) === '')) return [];
    if (allow(sheet.name, title, before, now)) return [];
    return [`${sheet.name} dòng ${String(r + 1)} «${title}»: «${before}» → «${now}»`];
  }
}
