import { chooseTabs, findTabKey } from '../core/reading/find-columns.js';
import { underDocumentLock } from '../google/document-lock.js';
import { logFault } from '../google/log-fault.js';
import { openSpreadsheet } from '../google/open-spreadsheet.js';
import type { EditEvent } from '../google/surface.js';
import { answerEdit } from '../acts/edit/answer-edit.js';
import { isSourceOfFacts, renewEditFacts } from '../session/edit-memory.js';
import { wordsOfTrouble } from '../session/speech-now.js';
import { tellIncidents } from '../session/tell-incidents.js';

/** A check of ten thousand rows may be under way; a simple trigger is stopped after 30 s (platform facts, section 4). */
const PATIENCE_MILLISECONDS = 10_000;

/** Answers in the rows of Đề cử that were edited. What is not answered in time, the next full check heals. */
function answer({ range }: EditEvent): void {
  const edited = range.getSheet();
  const key = findTabKey(edited.getName());
  const last = Math.min(range.getRow() + range.getNumRows() - 1, edited.getLastRow());
  const rows = { first: Math.max(2, range.getRow()), last };
  const toAnswer = key === 'nominations' && rows.last >= rows.first;
  if (!toAnswer && !isSourceOfFacts(key)) return;
  underDocumentLock(() => {
    const spreadsheet = openSpreadsheet(chooseTabs);
    const sheet = key === null ? undefined : spreadsheet.sheets.get(key);
    // A tab of the same meaning that we do not use (Nominations beside Đề cử) is left alone.
    if (sheet?.getSheetId() !== edited.getSheetId()) return;
    if (!toAnswer) {
      renewEditFacts(spreadsheet);
      return;
    }
    answerEdit(spreadsheet, rows);
    tellIncidents(() => wordsOfTrouble({}));
  }, PATIENCE_MILLISECONDS);
}

/**
 * Simple trigger: runs as whoever edited, on a phone too, so it may write in open tabs only and must never fail aloud. Nobody
 * would understand the message.
 */
export function onEdit(event: EditEvent | undefined): void {
  try {
    if (event !== undefined) answer(event);
  } catch (error) {
    logFault(error);
  }
}

/** The same as the officer who turned it on. Both fire for one edit: the lock lets the later one find everything done. */
export function onEditAsOfficer(event: EditEvent | undefined): void {
  onEdit(event);
}
