import type { Area } from '../../model/area.js';
import type { CellView, RowsView } from '../wire.js';
import { server } from './server.js';

const BLOCK = 100;

interface Block {
  readonly rows: RowsView;
  readonly change: number;
}

/** What stands in the editor when the cell is opened. */
export const typedIn = (cell: CellView | null | undefined): string => cell?.typed ?? cell?.text ?? '';

/** The cells read so far, in blocks of rows. A stale block stays in sight until the new one is there: nothing flickers. */
export class RowsCache {
  private readonly blocks = new Map<string, Block>();
  private readonly asked = new Set<string>();
  /** Grows when everything was forgotten. */
  generation = 0;

  constructor(private readonly arrived: () => void) {}

  cell(tab: number, row: number, column: number): { readonly cell: CellView | null; readonly list: readonly string[] } {
    const rows = this.blocks.get(keyOf(tab, row))?.rows;
    const cell = rows?.rows[row - rows.from]?.[column - 1] ?? null;
    const list = cell?.list === undefined ? [] : (rows?.lists[cell.list] ?? []);
    return { cell, list };
  }

  /** What an area held when it was last read; nothing where it never was. */
  texts(tab: number, { row, column, rows, columns }: Area): readonly (readonly string[])[] {
    const line = (r: number) =>
      Array.from({ length: columns }, (_, c) => typedIn(this.cell(tab, row + r, column + c).cell));
    return Array.from({ length: rows }, (_, r) => line(r));
  }

  /** Asks for what is not there yet, or older than this change. */
  want(tab: number, from: number, to: number, change: number): void {
    for (let row = blockStart(from); row <= to; row += BLOCK) this.ask(tab, row, change);
  }

  /** Another start of the program may call another tab by the same number. */
  forget(): void {
    this.generation += 1;
    this.blocks.clear();
    this.asked.clear();
  }

  private ask(tab: number, start: number, change: number): void {
    const key = keyOf(tab, start);
    const asking = `${key}@${change}`;
    if (this.blocks.get(key)?.change === change || this.asked.has(asking)) return;
    this.asked.add(asking);
    const { generation } = this;
    server
      .readRows(tab, start, start + BLOCK - 1)
      .then((rows) => {
        if (generation !== this.generation || (this.blocks.get(key)?.change ?? -1) > change) return;
        this.blocks.set(key, { rows, change });
        this.arrived();
      })
      .catch(() => undefined)
      .finally(() => generation === this.generation && this.asked.delete(asking));
  }
}

const blockStart = (row: number): number => Math.floor((row - 1) / BLOCK) * BLOCK + 1;
const keyOf = (tab: number, row: number): string => `${tab}:${blockStart(row)}`;
