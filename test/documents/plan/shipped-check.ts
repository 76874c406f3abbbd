import { SHIPPED } from '../../../src/core/contract/shipped/shipped.js';
import type { ShippedRow } from '../../../src/core/contract/shipped/shipped.js';
import { englishRow } from '../../../src/core/set-up/english-rows.js';
import type { CheckResult } from '../../../src/core/judgement/result.js';
import { parseWorkbook } from '../../../src/core/reading/parse-workbook.js';
import { day } from '../../build-workbook.js';
import { rawTab, rawWorkbook } from '../../core/reading/raw-tab.js';
import { textOf } from '../../../src/core/reading/cell-text.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { readBody, readText } from '../read-docx.js';
import { buildCheck } from '../build-check.js';

type Tab = keyof typeof SHIPPED;
export type Changes = { readonly [T in Tab]?: (rows: readonly ShippedRow[]) => readonly ShippedRow[] };

/** A check of what set-up fills in, changed as an office would change it. */
function shippedCheck(changes: Changes = {}, language: 'vi' | 'en' = 'vi'): CheckResult {
  const rowsOf = (tab: Tab): readonly ShippedRow[] => {
    const rows: readonly ShippedRow[] = SHIPPED[tab];
    const spoken = language === 'en' && tab === 'steps' ? rows.map((row) => englishRow(tab, row)) : rows;
    return changes[tab]?.(spoken) ?? spoken;
  };
  const tabs = Object.fromEntries((Object.keys(SHIPPED) as Tab[]).map((tab) => [tab, rawTab(tab, rowsOf(tab))]));
  const today = day('2025-08-11');
  return buildCheck({}, { today, workbook: parseWorkbook(rawWorkbook(tabs), today).workbook, lock: null });
}

/** Thiết lập with other values. */
export const withSettings =
  (values: Readonly<Record<string, ShippedRow[string]>>) =>
  (rows: readonly ShippedRow[]): readonly ShippedRow[] =>
    rows.map((row) => ({ ...row, value: values[textOf(row['key'] ?? '')] ?? row['value'] ?? '' }));

type Language = 'vi' | 'en';
export const made = (changes: Changes = {}, language: Language = 'vi') =>
  makeDocument('plan', shippedCheck(changes, language));
export const bodyOf = (changes: Changes = {}, language: Language = 'vi') => readBody(made(changes, language).bytes);
export const linesOf = (body: string) => readText(body).filter((line) => line.trim() !== '');
export const reasonsOf = (changes: Changes) =>
  made(changes).draftReasons.map((reason) => (reason.code === 'own' ? reason.params.what : reason.code));
