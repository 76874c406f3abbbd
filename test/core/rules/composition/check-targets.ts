import type { Finding } from '../../../../src/core/findings/finding.js';
import { buildPeople } from '../../../../src/core/people/build-people.js';
import { checkComposition } from '../../../../src/core/rules/composition/check-composition.js';
import { checkContradictions } from '../../../../src/core/rules/composition/check-contradictions.js';
import { expandTargets } from '../../../../src/core/rules/composition/expand-targets.js';
import { measureTargets } from '../../../../src/core/rules/composition/measure-targets.js';
import { summarize } from '../../../../src/core/people/summary.js';
import type { Nomination, TargetRow } from '../../../../src/core/reading/rows.js';
import type { WorkbookParts } from '../../../build-workbook.js';
import { buildWorkbook } from '../../../build-workbook.js';

/** A workbook's targets with what its list has. */
export function measure(parts: WorkbookParts) {
  const workbook = buildWorkbook(parts);
  const people = buildPeople(workbook);
  const summary = summarize(people, workbook.settings);
  return { summary, composition: measureTargets(expandTargets(workbook).targets, people, summary.wholePool) };
}

/** Everything said of the composition, as the whole check says it. */
export function checkTargets(parts: WorkbookParts): readonly Finding[] {
  const { summary, composition } = measure(parts);
  const contradictions = checkContradictions(composition, summary);
  return [...contradictions.findings, ...checkComposition(composition, summary, contradictions.rows)];
}

/** Điển hình tiên tiến within 65–75 %, as the plan has it. */
export const exemplars: Partial<TargetRow> = {
  attribute: 'Loại đại biểu',
  value: 'Điển hình tiên tiến',
  min: 65,
  max: 75,
  measure: '%',
};

export const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

export const women = (count: number) => times<Partial<Nomination>>(count, { gender: 'Nữ' });
export const men = (count: number) => times<Partial<Nomination>>(count, { gender: 'Nam' });
