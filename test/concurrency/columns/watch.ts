import { findTabKey, locateColumns } from '../../../src/core/tables/find-columns.js';
import { columnsOf, TABS, type TabKey } from '../../../src/core/tables/tabs.js';
import type { Cell, Sheet, Workbook } from '../../../src/host/model/workbook.js';

/** A cell that people filled, by what is written in it; cells keep their identity wherever they are moved. */
type Content = string;

const contentOf = (cell: Cell | undefined): Content =>
  cell === undefined ? '' : (cell.formula ?? (typeof cell.value === 'object' ? cell.value.error : String(cell.value)));

const isOutput = (key: TabKey | null): boolean => key !== null && (TABS[key].access as string) === 'output';

/** Where our columns stand. */
function oursOf(sheet: Sheet, key: TabKey | null): readonly number[] {
  if (key === null) return [];
  const at = locateColumns(key, (sheet.rows[0] ?? []).map(contentOf));
  return columnsOf(key).flatMap(([name, { computed }]) =>
    isOutput(key) || computed === true || name === 'code' ? (at[name] ?? []) : [],
  );
}

export type Allow = (tab: string, header: string, before: string, now: string) => boolean;

/** Remembers what people have filled, follows what they do meanwhile, and tells what the script changed of it. */
export class Watch {
  readonly #workbook: Workbook;
  readonly #ours = new Map<Sheet, Set<Cell>>();
  readonly #known = new Map<Sheet, Map<Cell, Content>>();
  readonly #headers = new Map<Cell, string>();
  /** Which tab each sheet was, whatever it is called since. */
  readonly #keys = new Map<Sheet, TabKey | null>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    for (const sheet of workbook.sheets) this.adopt(sheet);
  }

  /** Takes a tab as it stands now for what people want it to be. */
  adopt(sheet: Sheet): void {
    if (!this.#keys.has(sheet)) this.#keys.set(sheet, findTabKey(sheet.name));
    // A column of ours that somebody renamed stays ours: what we wrote into it may be taken away again.
    const ours = this.#ours.get(sheet) ?? new Set<Cell>();
    for (const index of this.#oursOf(sheet)) {
      const header = sheet.rows[0]?.[index];
      if (header !== undefined) ours.add(header);
    }
    this.#ours.set(sheet, ours);
    for (const cell of sheet.rows[0] ?? []) if (cell !== undefined) this.#headers.set(cell, contentOf(cell));
    this.#known.set(
      sheet,
      new Map(
        sheet.rows
          .flatMap((row) => Array.from(row ?? [], (cell) => [cell, contentOf(cell)] as const))
          .flatMap(([cell, content]) => (cell === undefined ? [] : [[cell, content] as const])),
      ),
    );
  }

  #oursOf(sheet: Sheet): readonly number[] {
    return oursOf(sheet, this.#keys.get(sheet) ?? null);
  }

  /** What the script changed where only people write. */
  differences(allow: Allow): string[] {
    return this.#workbook.sheets.flatMap((sheet) => (this.#known.has(sheet) ? this.#differencesOf(sheet, allow) : []));
  }

  #differencesOf(sheet: Sheet, allow: Allow): string[] {
    const known = this.#known.get(sheet) ?? new Map<Cell, Content>();
    const ours = this.#ours.get(sheet) ?? new Set<Cell>();
    // A blank tab that somebody cleared is nobody's column any more.
    const wholly = this.#keys.get(sheet) === 'overview';
    const headers = sheet.rows[0] ?? [];
    return sheet.rows.flatMap((row, r) =>
      Array.from(row ?? [], (cell, c) => {
        const header = headers[c];
        const [before, now] = [cell === undefined ? '' : (known.get(cell) ?? ''), contentOf(cell)];
        const title = header === undefined ? '' : (this.#headers.get(header) ?? contentOf(header));
        if (before === now || wholly || (header !== undefined && ours.has(header) && (r > 0 || now !== ''))) return [];
        if (r === 0 && header !== undefined && !this.#headers.has(header) && this.#oursOf(sheet).includes(c)) return [];
        if (header !== undefined && !this.#headers.has(header) && this.#oursOf(sheet).includes(c)) return [];
        return allow(sheet.name, title, before, now)
          ? []
          : [`${sheet.name} dòng ${String(r + 1)} «${title}»: «${before}» → «${now}»`];
      }).flat(),
    );
  }
}
