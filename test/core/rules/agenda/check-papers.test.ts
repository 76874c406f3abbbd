import { describe, expect, it } from '@jest/globals';
import { checkPapers } from '../../../../src/core/rules/agenda/check-papers.js';
import { buildPeople } from '../../../../src/core/people/build-people.js';
import type { Nomination, Paper } from '../../../../src/core/reading/rows.js';
import type { WorkbookParts } from '../../../build-workbook.js';
import { buildWorkbook } from '../../../build-workbook.js';

/** Two approved people of two fields. */
const nominations: readonly Partial<Nomination>[] = [{ field: 'Y tế' }, { field: 'Giáo dục' }];
const delegates = [{ decision: 'Đã duyệt' as const }, { decision: 'Đã duyệt' as const }];

function check(papers: readonly Partial<Paper>[], parts: WorkbookParts = {}) {
  const workbook = buildWorkbook({ nominations, delegates, papers, ...parts });
  return checkPapers(workbook, buildPeople(workbook));
}

describe('who speaks', () => {
  it('R-III-3.2-a: approved people pass', () => {
    expect(check([{}, {}])).toEqual([]);
  });

  it.each([
    ['not approved', { delegates: [{ decision: 'Đề nghị' as const }] }, 'ĐC-1'],
    ['nobody’s code', {}, 'ĐC-99'],
  ])('R-III-3.2-a: %s is told', (_, parts, code) => {
    expect(check([{ code }], parts)).toMatchObject([
      {
        code: 'paper.notApproved',
        level: 'warning',
        place: { tab: 'papers', row: 2, column: 'code' },
        nomination: code,
        params: { code },
      },
    ]);
  });

  it('R-III-3.2-a: a paper without a speaker yet is no fault, nor is anybody while the people are missing', () => {
    expect(check([{ code: null }])).toEqual([]);
    expect(check([{}], { nominations: [], missing: ['nominations'] })).toEqual([]);
  });
});

describe('how long', () => {
  const agenda = [{ clause: 'R-III-1-c', minutes: 20 }, { item: 'Tham luận (tiếp)', minutes: 10 }, { minutes: 500 }];

  it('R-III-3.2-b: against the minutes of its items on the agenda', () => {
    expect(check([{ minutes: 15 }, { minutes: 15 }], { agenda })).toEqual([]);
    expect(check([{ minutes: 31 }, { minutes: 15 }], { agenda })).toMatchObject([
      {
        code: 'paper.tooMany',
        place: { tab: 'papers', row: 2, column: 'minutes' },
        params: { minutes: 46, available: 30 },
        clause: 'R-III-3.2-b',
      },
    ]);
  });

  it('R-III-3.2-b: nothing is said while the agenda gives no minutes', () => {
    expect(check([{ minutes: 500 }, {}], { agenda: [{ clause: 'R-III-1-c', minutes: null }] })).toEqual([]);
  });
});

describe('of what', () => {
  const same = [{ field: 'Y tế' }, { field: 'Y tế' }];

  it('R-III-3.2-a: all of one field', () => {
    expect(check([{}, {}], { nominations: same })).toMatchObject([
      { code: 'paper.oneField', place: { tab: 'papers', row: 3 }, params: { field: 'Y tế', papers: 2 } },
    ]);
  });

  it.each([
    ['one paper', [{}], same],
    ['a speaker not known yet', [{}, {}, { code: null }], same],
    ['a speaker without a field', [{}, {}], [{ field: 'Y tế' }, { field: null }]],
    ['no field at all', [{}, {}], [{ field: null }, { field: null }]],
  ])('R-III-3.2-a: says nothing of %s', (_, papers, people) => {
    expect(check(papers, { nominations: people })).toEqual([]);
  });
});
