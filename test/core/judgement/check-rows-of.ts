import { checkRows } from '../../../src/core/judgement/row-rules.js';
import type { CheckContext } from '../../../src/core/rules/facts/row-facts.js';
import type { Finding, FindingCode, FindingOf } from '../../../src/core/findings/finding.js';
import { buildPeople } from '../../../src/core/people/build-people.js';
import { isWholePool } from '../../../src/core/people/summary.js';
import { buildWorkbook, day, type WorkbookParts } from '../../build-workbook.js';

/** What the row rules find, on 18/8/2025, with a good meeting of Thôn Mỗ Đoạn unless the test brings its own. */
export function checkRowsOf(parts: WorkbookParts, context: Partial<CheckContext> = {}): Finding[] {
  const workbook = buildWorkbook({ reviews: [{}], ...parts });
  const people = buildPeople(workbook);
  return checkRows(workbook, people, {
    today: day('2025-08-18'),
    wholePool: isWholePool(people),
    stage: 'check',
    ...context,
  });
}

/** Findings as `level code @tab:row.column`. */
export const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ level, code, place }) => {
    const { tab, row, column } = place ?? { tab: null, row: null, column: null };
    return `${level} ${code} @${String(tab)}:${String(row)}.${String(column)}`;
  });

export const ofCode = <C extends FindingCode>(findings: readonly Finding[], code: C): FindingOf<C>[] =>
  findings.filter((finding): finding is Finding & FindingOf<C> => finding.code === code);
