import type { Area } from '../../model/area.js';
import { formatA1 } from '../../model/area.js';
import type { PageView, Ran } from '../wire.js';
import type { RowsCache } from './rows-cache.js';
import { typedIn } from './rows-cache.js';
import { server } from './server.js';
import type { Task } from './server.js';
import { standOf } from './unsaved.js';
import type { Change, Texts, Written } from './unsaved.js';
import { words } from './page-words.js';

/** A change that may be lost, and what its cells held when this page last saw them. */
export interface Seen {
  readonly change: Change;
  readonly since: Texts;
}

const areaOf = ({ cursor, texts }: Written): Area => ({
  row: cursor.row,
  column: cursor.column,
  rows: texts.length,
  columns: texts[0]?.length ?? 1,
});

/** What a task is about to change. */
export function changeOf({ path, body }: Task, name: string | null, view: PageView | null, cache: RowsCache): Change {
  const { cursor, block } = body;
  if (path !== '/api/edit' && path !== '/api/paste') return { kind: 'acted', name: name ?? words.sidebarAct };
  const texts = block ?? [[body.text ?? '']];
  const tab = view?.tabs.find(({ id }) => id === cursor.tab)?.name ?? '';
  const written: Written = { kind: 'written', tab, cursor, texts, before: [] };
  return { ...written, before: cache.texts(cursor.tab, areaOf(written)) };
}

/** To be asked before the cache forgets. */
export const seenSince = (changes: readonly Change[], { tabs }: PageView, cache: RowsCache): readonly Seen[] =>
  changes.map((change) => {
    if (change.kind === 'acted') return { change, since: [] };
    const id = tabs.find(({ name }) => name === change.tab)?.id ?? -1;
    return { change, since: cache.texts(id, areaOf(change)) };
  });

const MOST_ROWS = 400;

async function readTexts(tab: number, { row, column, rows, columns }: Area): Promise<Texts> {
  const texts: string[][] = [];
  while (texts.length < rows) {
    const from = row + texts.length;
    const to = Math.min(row + rows, from + MOST_ROWS) - 1;
    const read = await server.readRows(tab, from, to);
    for (let at = from; at <= to; at += 1) {
      const cells = read.rows[at - read.from] ?? [];
      texts.push(Array.from({ length: columns }, (_, c) => typedIn(cells[column - 1 + c])));
    }
  }
  return texts;
}

interface Redone {
  /** How many were written again. */
  readonly again: number;
  /** What only the person can judge. */
  readonly told: readonly Change[];
  /** What the program went away from once more. */
  readonly left: readonly Change[];
}

export type Write = (task: Task, change: Change) => Promise<Ran>;

const isOne = ({ texts }: Written): boolean => texts.length === 1 && texts[0]?.length === 1;

const taskOf = (written: Written): Task => {
  const { texts, cursor } = written;
  return isOne(written)
    ? { path: '/api/edit', body: { text: texts[0]?.[0] ?? '', cursor } }
    : { path: '/api/paste', body: { block: texts, cursor } };
};

/** Writes one change again where its cells still hold what they held before. */
async function redoOne({ change, since }: Seen, page: PageView, write: Write): Promise<'again' | 'kept' | 'told'> {
  const tab = change.kind === 'written' ? page.tabs.find(({ name }) => name === change.tab) : undefined;
  if (change.kind === 'acted' || tab === undefined) return 'told';
  const stand = standOf(change, await readTexts(tab.id, areaOf(change)), since);
  if (stand !== 'lost') return stand === 'kept' ? 'kept' : 'told';
  const cursor = { ...change.cursor, tab: tab.id };
  const ran = await write(taskOf({ ...change, cursor }), { ...change, cursor });
  return ran.ok ? 'again' : 'told';
}

/**
 * After another start of the program: the changes that may be lost, in their order. Behind one that cannot be done again rows may
 * stand elsewhere, so what follows it is told too.
 */
export async function redo(lost: readonly Seen[], page: PageView, write: Write): Promise<Redone> {
  let again = 0;
  const told: Change[] = [];
  for (const [at, seen] of lost.entries()) {
    const doubtful = told.some(({ kind }) => kind === 'acted');
    try {
      const done = doubtful ? 'told' : await redoOne(seen, page, write);
      if (done === 'told') told.push(seen.change);
      if (done === 'again') again += 1;
    } catch {
      return { again, told, left: lost.slice(at).map(({ change }) => change) };
    }
  }
  return { again, told, left: [] };
}

export function sayUnsaved(change: Change): string {
  if (change.kind === 'acted') return words.actNotSaved(change.name);
  const cells = formatA1(areaOf(change));
  const [[text = ''] = []] = change.texts;
  return isOne(change) ? words.cellNotSaved(change.tab, cells, text) : words.blockNotSaved(change.tab, cells);
}
