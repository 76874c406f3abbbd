import type { ConditionalFormattingOptions, DataValidation, Worksheet } from 'exceljs';

/** What ExcelJS has and its types leave out; this file is the only place that knows it. */
interface Inside {
  conditionalFormattings?: ConditionalFormattingOptions[];
  sheetProtection?: object | null;
  dataValidations: { model: Record<string, DataValidation> };
}

const inside = (sheet: Worksheet): Inside => sheet as unknown as Inside;

export const colourRulesIn = (sheet: Worksheet): readonly ConditionalFormattingOptions[] =>
  inside(sheet).conditionalFormattings ?? [];

export const protectionIn = (sheet: Worksheet): object | null => inside(sheet).sheetProtection ?? null;

export function putProtection(sheet: Worksheet, protection: object): void {
  inside(sheet).sheetProtection = protection;
}

/** Keys are areas (`A2:A9`) as well as single cells: the writer takes both. */
export function putRules(sheet: Worksheet, rules: Record<string, DataValidation>): void {
  inside(sheet).dataValidations.model = rules;
}

/** Names with their references as text. ExcelJS would keep a name cell by cell. */
export function putNames(
  names: object,
  references: readonly { readonly name: string; readonly ranges: string[] }[],
): void {
  Object.defineProperty(names, 'model', { get: () => references, configurable: true });
}
