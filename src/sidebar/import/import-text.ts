import { importPanel as en } from '../../text/en/import-panel.js';
import { importPanel as vi } from '../../text/vi/import-panel.js';
import { spoken, type Speaking } from '../calling/speak.js';
import type { Importing } from './use-import.js';

export type ImportText = ReturnType<typeof vi>;

export const importTextIn = (speaking: Speaking): ImportText => spoken(speaking, { vi, en });

/** What every step of the panel gets. */
export interface StepProps {
  readonly text: ImportText;
  readonly importing: Importing;
  readonly busy: boolean;
}

/** A busy button stays in the tab order, but does nothing. */
export const unlessBusy = (busy: boolean, act: () => void) => (): void => {
  if (!busy) act();
};
