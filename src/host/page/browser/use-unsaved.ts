import { useMemo } from 'preact/hooks';
import type { PageView, Ran } from '../wire.js';
import { redo, sayUnsaved, seenSince } from './redo.js';
import type { Seen, Write } from './redo.js';
import type { RowsCache } from './rows-cache.js';
import { Unsaved } from './unsaved.js';
import type { Change } from './unsaved.js';
import { words } from './page-words.js';

type Say = (kind: 'said', title: string, message: string) => void;

/** Remembers what is not on the disk yet; after another start of the program does it again, or tells what is to be looked at. */
export function useUnsaved(cache: RowsCache, addToast: Say, complain: (message: string) => void) {
  const unsaved = useMemo(() => new Unsaved(), []);
  const note = (change: Change, { written }: Ran) => {
    if (written !== null) unsaved.add(change, written);
  };
  const lostSince = (before: PageView) => seenSince(unsaved.take(), before, cache);
  const doAgain = async (lost: readonly Seen[], page: PageView, write: Write) => {
    const { again, told, left } = await redo(lost, page, write);
    // No start has their numbers: they stay until the next one takes them.
    for (const change of left) unsaved.add(change, Infinity);
    for (const change of told) complain(sayUnsaved(change));
    if (again > 0) addToast('said', words.sentAgain.title, words.sentAgain.message(again));
  };
  return { onDisk: (number: number) => unsaved.saved(number), note, lostSince, doAgain };
}
