import { describe, expect, it } from '@jest/globals';
import { parseWorkbook } from '../../../src/core/reading/parse-workbook.js';
import type { RawCell } from '../../../src/core/contract/sheet-data.js';
import { NOMINEE, TODAY, parseNomination, rawTab, rawWorkbook } from './raw-tab.js';

describe('a listed value typed in an old font', () => {
  it.each([
    ['unit', 'Th«n Mç §o¹n', 'Thôn Mỗ Đoạn', 'TCVN3'],
    ['unit', 'Thoân Moã Ñoaïn', 'Thôn Mỗ Đoạn', 'VNI'],
    ['field', 'V¨n hãa, thÓ thao', null, 'TCVN3'],
  ])('%s %s: says which font, and what is meant', (column, typed, nearest, font) => {
    const { findings } = parseNomination({ ...NOMINEE, [column]: typed });
    expect(findings.map(({ code, place }) => [code, place?.column])).toEqual([
      ['value.unknown', column],
      ['text.legacyFont', column],
    ]);
    if (nearest !== null) expect(findings[0]?.params).toMatchObject({ nearest });
    expect(findings[1]?.params).toMatchObject({ font });
  });
});

describe('a row', () => {
  it('is read whole', () => {
    const { row, findings } = parseNomination(NOMINEE);
    expect(findings).toEqual([]);
    expect(row).toEqual({
      ...NOMINEE,
      row: 2,
      faulty: new Set(),
      meritGroups: ['Phát triển kinh tế'],
      publishConsent: true,
      representative: null,
      sector: null,
      awards: null,
      formerUnit: null,
      phone: null,
      ethnicity: null,
      religion: null,
      partyMember: null,
    });
  });

  it.each<[string, Readonly<Record<string, RawCell>>, boolean]>([
    ['blank', {}, false],
    ['of spaces', { name: ' \u00a0', achievement: '\u200b' }, false],
    ['with a code alone', { code: 'ĐC-7K3M' }, false],
    ['with our own cells alone', { check: 'Đủ', toFix: 'Năm sinh' }, false],
    ['with an unticked checkbox alone', { publishConsent: false }, false],
    ['with one cell of a person', { votes: 0 }, true],
    ['with a cell that cannot be read', { birthYear: '#REF!' }, true],
  ])('%s', (_name, cells, counts) => {
    expect(parseNomination(cells).rows).toHaveLength(counts ? 1 : 0);
  });

  it('of the register counts with its code alone, for a deleted nominee must not vanish', () => {
    const raw = rawWorkbook({ delegates: rawTab('delegates', [{ code: 'ĐC-7K3M', name: 'Trần Thị Lan' }, {}]) });
    expect(parseWorkbook(raw, TODAY).workbook.delegates).toMatchObject([
      { code: 'ĐC-7K3M', name: 'Trần Thị Lan', row: 2 },
    ]);
  });

  it('keeps its number when blank rows stand above it', () => {
    const raw = rawWorkbook({ nominations: rawTab('nominations', [{}, NOMINEE, {}, {}, NOMINEE]) });
    expect(parseWorkbook(raw, TODAY).workbook.nominations.map(({ row }) => row)).toEqual([3, 6]);
  });

  it('has every fault said at its cell, with the code of its person, and the rest of it is read', () => {
    const { row, findings } = parseNomination({ ...NOMINEE, name: 123, birthYear: '#REF!', votes: 1.5 });
    expect(findings).toEqual([
      fault('name', { value: '123', expected: 'name' }),
      fault('birthYear', { value: '#REF!', expected: 'noError' }),
      fault('votes', { value: '1.5', expected: 'integer' }),
    ]);
    expect(row).toMatchObject({ name: null, birthYear: null, votes: null, gender: 'Nữ', occupation: 'Nông dân' });
    expect(row?.faulty).toEqual(new Set(['name', 'birthYear', 'votes']));
  });

  const fault = (column: string, params: object) => ({
    code: 'cell.unreadable',
    level: 'error',
    nomination: 'ĐC-7K3M',
    place: { tab: 'nominations', row: 2, column },
    params,
  });

  it('is never judged by our own cells', () => {
    expect(parseNomination({ ...NOMINEE, check: '#REF!' }).findings).toEqual([]);
    const delegates = rawTab('delegates', [{ code: 'A', name: '#REF!', decision: 'Đề nghị' }]);
    const { workbook, findings } = parseWorkbook(rawWorkbook({ delegates }), TODAY);
    expect(findings).toEqual([]);
    expect(workbook.delegates[0]).toMatchObject({ name: null, decision: 'Đề nghị' });
  });
});
