import { describe, expect, it } from '@jest/globals';
import { buildPeople } from '../../../src/core/people/build-people.js';
import { summarize } from '../../../src/core/people/summary.js';
import { checkCap } from '../../../src/core/rules/rows/cap.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { buildWorkbook } from '../../build-workbook.js';

const rows = (count: number) => Array.from({ length: count }, () => ({}));

function summaryOf(parts: WorkbookParts) {
  const workbook = buildWorkbook(parts);
  return summarize(buildPeople(workbook), workbook.settings);
}

function capFindings(parts: WorkbookParts) {
  const workbook = buildWorkbook(parts);
  return checkCap(summarize(buildPeople(workbook), workbook.settings), workbook.settings);
}

describe('decisions', () => {
  it('R-II-4.1-b: no register row means Đề cử for exemplars and Đề nghị for guests', () => {
    const people = buildPeople(buildWorkbook({ nominations: [{}], guests: [{}] }));
    expect(people.map(({ decision }) => decision)).toEqual(['Đề cử', 'Đề nghị']);
  });

  it.each(['đc-1', ' ĐC-1 ', 'Ðc-1', 'ĐC–1'])('a register row is found by its code however it is typed: %j', (code) => {
    const delegates = [{ code, decision: 'Dự bị' as const }];
    expect(buildPeople(buildWorkbook({ nominations: [{}], delegates })).map(({ decision }) => decision)).toEqual([
      'Dự bị',
    ]);
  });

  it('two rows with one code share its decision and both count', () => {
    const nominations = [{ code: 'ĐC-7' }, { code: 'ĐC-7' }];
    expect(summaryOf({ nominations, delegates: [{ code: 'ĐC-7', decision: 'Đã duyệt' }] })).toEqual({
      nominated: 2,
      guests: 0,
      listed: 2,
      approved: 2,
      reserve: 0,
      cap: 150,
      wholePool: false,
    });
  });

  it('of two register rows for one code, the first that says something holds', () => {
    const delegates = [
      { code: 'ĐC-1', decision: null },
      { code: 'ĐC-1', decision: 'Loại' as const },
      { code: 'ĐC-1', decision: 'Đã duyệt' as const },
    ];
    expect(buildPeople(buildWorkbook({ nominations: [{}], delegates }))[0]?.decision).toBe('Loại');
  });
});

describe('the list', () => {
  const nominations = rows(5);
  const decided = ['Đề nghị', 'Đã duyệt', 'Dự bị', 'Loại', 'Đề cử'] as const;

  it('R-II-4.1-b: listed are Đề nghị and Đã duyệt', () => {
    const delegates = decided.map((decision) => ({ decision }));
    expect(summaryOf({ nominations, delegates, guests: rows(2) })).toMatchObject({
      nominated: 5,
      guests: 2,
      listed: 4,
      approved: 1,
      reserve: 1,
      wholePool: false,
    });
  });

  it('while no exemplar is chosen, everybody but Dự bị and Loại is listed, guests approved or not', () => {
    const delegates = [
      { code: 'ĐC-1', decision: 'Dự bị' as const },
      { code: 'ĐC-2', decision: 'Loại' as const },
      { code: 'KM-1', decision: 'Đã duyệt' as const },
      { code: 'KM-2', decision: 'Loại' as const },
    ];
    expect(summaryOf({ nominations, delegates, guests: rows(3) })).toMatchObject({ listed: 5, wholePool: true });
  });

  it('a guest taken back to Đề cử is not listed once exemplars are chosen', () => {
    const delegates = [
      { code: 'ĐC-1', decision: 'Đề nghị' as const },
      { code: 'KM-1', decision: 'Đề cử' as const },
    ];
    expect(summaryOf({ nominations, delegates, guests: rows(2) })).toMatchObject({ listed: 2, wholePool: false });
  });
});

describe('the cap', () => {
  const chosen = (count: number) => Array.from({ length: count }, () => ({ decision: 'Đề nghị' as const }));

  it('R-II-4.2: 150 passes, 151 does not', () => {
    expect(capFindings({ nominations: rows(150), delegates: chosen(150) })).toEqual([]);
    expect(capFindings({ nominations: rows(151), delegates: chosen(151) })).toEqual([
      {
        code: 'list.cap.exceeded',
        level: 'error',
        place: { tab: 'settings', row: 11, column: 'value' },
        params: { count: 151, cap: 150, over: 1 },
        clause: 'R-II-4.2',
      },
    ]);
  });

  it('R-II-4.2: guests count too', () => {
    expect(capFindings({ nominations: rows(105), delegates: chosen(105), guests: rows(46) })).toMatchObject([
      { level: 'error', params: { over: 1 } },
    ]);
  });

  it('R-II-4.2: a pool larger than the cap is only told, without a row when Thiết lập has none', () => {
    expect(capFindings({ nominations: rows(151), settings: { rowOf: {} } })).toMatchObject([
      { level: 'info', place: { tab: 'settings', row: null, column: 'value' } },
    ]);
  });
});

const GROUP = { representative: 'Trần Thị Hoa', gender: null, birthYear: null };

describe('people', () => {
  it('R-II-4.1-k: the former unit of the nominating unit counts where the row has none', () => {
    const units = [{ unit: 'Thôn Mỗ Đoạn', formerUnit: 'Đại Sơn' }, { unit: 'Công an xã' }];
    const nominations = [{}, { formerUnit: 'Hưng Đạo' }, { unit: 'Công an xã' }, { unit: null }];
    const people = buildPeople(buildWorkbook({ nominations, units }));
    expect(people.map(({ formerUnit }) => formerUnit)).toEqual(['Đại Sơn', 'Hưng Đạo', null, null]);
  });

  it.each([
    ['a whole row', {}, true],
    ['no votes', { votes: null }, false],
    ['no occupation but a position', { occupation: null, position: 'Trưởng thôn' }, true],
    ['neither occupation nor position', { occupation: null }, false],
    ['a household without a representative', { subject: 'Hộ gia đình' as const }, false],
    ['a household with one', { subject: 'Hộ gia đình' as const, representative: 'Trần Thị Hoa' }, true],
    ['a collective not on the list, without gender and year', { ...GROUP, subject: 'Tập thể' as const }, true],
    ['a cell at fault', { faulty: new Set(['sector'] as const) }, false],
  ])('is complete or not: %s', (_, nomination, complete) => {
    const delegates = [{ code: 'ĐC-2', decision: 'Đề nghị' as const }];
    expect(buildPeople(buildWorkbook({ nominations: [nomination, {}], delegates }))[0]?.complete).toBe(complete);
  });

  it('asks a collective on the list for gender and year of its representative', () => {
    const nominations = [{ ...GROUP, subject: 'Tập thể' as const }];
    expect(buildPeople(buildWorkbook({ nominations }))[0]?.complete).toBe(false);
  });

  it.each(['votes', 'gender', 'representative'])('asks nothing of a column that is not there: %s', (column) => {
    const nominations = [{ subject: 'Hộ gia đình' as const, representative: 'Trần Thị Hoa', [column]: null }];
    const missing = [`nominations.${column}`];
    expect(buildPeople(buildWorkbook({ nominations, missing }))[0]?.complete).toBe(true);
  });
});
