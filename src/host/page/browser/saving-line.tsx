import type { SavingView } from '../wire.js';
import { words } from './page-words.js';

const two = (number: number): string => String(number).padStart(2, '0');

function timeOf(milliseconds: number): string {
  const at = new Date(milliseconds);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

function lineOf(saving: SavingView): string {
  switch (saving.kind) {
    case 'unchanged':
      return words.saving.unchanged;
    case 'saving':
      return words.saving.saving;
    case 'saved':
      return words.saving.saved(timeOf(saving.at));
    case 'failed':
      return words.saving.failed;
  }
}

/** Whether what people did is on the disk; where, when one points at it. */
export function SavingLine({ saving }: { readonly saving: SavingView | null }) {
  if (saving === null) return null;
  return (
    <output class={`saving ${saving.kind}`} title={words.saving.place(saving.place)}>
      {lineOf(saving)}
    </output>
  );
}

/** Why it is not, and what to do. */
export function NotSaved({ saving }: { readonly saving: SavingView | null }) {
  if (saving?.kind !== 'failed') return null;
  return (
    <p class="not-saved" role="alert">
      {words.saving.why[saving.why](saving.place)}
    </p>
  );
}
