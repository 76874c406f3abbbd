import { describe, expect, it } from '@jest/globals';
import { holds } from '../../../src/host/page/colours/evaluate-formula.js';
import { parseFormula } from '../../../src/host/page/colours/parse-formula.js';

const CELLS: Readonly<Record<string, string | number>> = {
  '1,26': 45887,
  '3,1': 'Thôn Nghĩa Xá',
  '3,5': 45884,
  '3,6': 'Đang làm',
};

function evaluate(formula: string, down = 1): boolean | null {
  const tree = parseFormula(formula);
  const cell = (row: number, column: number) => CELLS[`${String(row)},${String(column)}`] ?? '';
  return tree === null ? null : holds(tree, { cell, today: 45887, down, right: 0 });
}

describe('colour rules of the page, for row 3 of rules written for row 2', () => {
  it.each([
    ['a blank required cell of a started row', '=(LEN($A2&$B2)>0)*(LEN($B2)=0)+N("tieu-bieu:missing.subject")', true],
    ['a filled one', '=(LEN($A2&$B2)>0)*(LEN($A2)=0)+N("tieu-bieu:missing.unit")', false],
    ['R-VI: overdue on the day itself', '=ISNUMBER($E2)*($F2<>"Hoàn thành")*($Z$1>=$E2)', true],
    ['a step not yet due', '=ISNUMBER($E2)*($F2<>"Hoàn thành")*($Z$1<$E2)', false],
    ['text without case', '=$F2="đang LÀM"', true],
    ['a blank is zero beside a number', '=$D2=0', true],
    ['functions with several arguments', '=AND(NOT(ISBLANK($A2)),OR(FALSE,$E2-1=45883))', true],
    ['semicolons, as a Vietnamese locale writes them', '=AND(LEN(A2)>0;E2>0)', true],
    ['today', '=TODAY()-E2>2', true],
    ['a quote inside a text', '="a""b"="A""B"', true],
  ])('%s', (_, formula, expected) => {
    expect(evaluate(formula)).toBe(expected);
  });

  it.each([
    ['30,000 minus signs', `=${'-'.repeat(30_000)}1>0`],
    ['2,000 brackets', `=${'('.repeat(2000)}1${')'.repeat(2000)}>0`],
    ['2,000 brackets that never close', `=${'('.repeat(2000)}`],
    ['calls within calls', `=${'NOT('.repeat(500)}TRUE${')'.repeat(500)}`],
    ['a sum of 5,000', `=${'A2+'.repeat(5000)}1>0`],
    ['brackets 60 deep', `=${'('.repeat(60)}1${')'.repeat(60)}>0`],
  ])('%s are left alone, and break nothing', (_, formula) => {
    expect(evaluate(formula)).toBeNull();
  });

  it('reads what people write at most: 50 deep, 498 sums', () => {
    expect(evaluate(`=${'('.repeat(50)}1${')'.repeat(50)}>0`)).toBe(true);
    expect(evaluate(`=${'1+'.repeat(498)}1>0`)).toBe(true);
  });

  it.each(['=COUNTIF($A$2:$A$9,$A2)>1', "='Cơ cấu'!A1>0", '=A2+', '=INDIRECT("A1")>0', '=(A2', '=A2*"chữ"'])(
    '%s is left alone, not guessed',
    (formula) => {
      expect(evaluate(formula)).toBeNull();
    },
  );
});
