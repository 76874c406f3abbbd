import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findReplacements } from '../../../src/core/log/find-replacements.js';
import { findLastAct, parseLog } from '../../../src/core/log/log-rows.js';
import { isSameAct, parseMachineKey, showMachineKey, type MachineKey } from '../../../src/core/log/machine-key.js';

const HEADER = ['Lúc', 'Ai', 'Việc', 'Mã', 'Trước', 'Sau', 'Khóa máy'];
const MOMENT = '2025-08-18 12:00';

const logOf = (rows: readonly (readonly [act: string, machine?: string])[], header = HEADER) =>
  parseLog({
    name: 'Nhật ký',
    cells: [header, ...rows.map(([act, machine = '']) => [MOMENT, '', act, '', '', '', machine])],
  });

const REPLACE = { act: 'replace', out: 'ĐC-2222', in: 'ĐC-3333', asked: 'a1b2c3d4' } as const;

const KEYS: readonly MachineKey[] = [
  { act: 'accept', proposal: '0123abcd' },
  REPLACE,
  { act: 'undo', undoes: REPLACE },
  { act: 'lock', number: 1 },
  { act: 'unlock', number: 2 },
  { act: 'purge', cells: { 'nominations.phone': 12 } },
  { act: 'import', tab: 'guests', people: 3 },
  { act: 'newCode', before: 'ĐC-2222', code: 'ĐC-4444' },
];

describe('Khóa máy', () => {
  it.each(KEYS)('$act is read as it was written, whatever the sentence beside it says', (key) => {
    expect(logOf([['Thay người ĐC-8888 → ĐC-9999: ai đó', showMachineKey(key)]])[0]?.key).toEqual(key);
  });

  it('fits into a cell and is read again whatever a code is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60_000 }), fc.string({ unit: 'binary' }), (out, into) => {
        const key: MachineKey = { ...REPLACE, out, in: into };
        const shown = showMachineKey(key);
        expect(shown.length).toBeLessThan(2000);
        expect(isSameAct(parseMachineKey(shown), key)).toBe(true);
      }),
    );
  });

  it.each(['{', '[]', '{"act":"fly"}', '{"act":"lock","number":"1"}', '{"act":"lock","number":0}', 'null', '7'])(
    '%s is no act, and the sentence is not asked',
    (machine) => {
      expect(logOf([['Chốt danh sách lần 1', machine]])[0]?.key).toBeNull();
    },
  );
});

describe('rows of older workbooks, which have the sentence alone', () => {
  it.each<[string, MachineKey | null]>([
    ['Chốt danh sách lần 2', { act: 'lock', number: 2 }],
    ['Locked the list, lock 2', { act: 'lock', number: 2 }],
    ['Mở khóa danh sách chốt lần 2', { act: 'unlock', number: 2 }],
    ['Opened lock 2', { act: 'unlock', number: 2 }],
    ['Chấp nhận đề xuất điều chỉnh 0123abcd', { act: 'accept', proposal: '0123abcd' }],
    ['Accepted proposed changes 0123abcd', { act: 'accept', proposal: '0123abcd' }],
    ['Thay người ĐC-2222 → ĐC-3333: Chủ tịch quyết định; lý do: ốm', { ...REPLACE, asked: null }],
    ['Replaced ĐC-2222 → ĐC-3333: decided by the chairman; reason: ill', { ...REPLACE, asked: null }],
    ['Hoàn tác: Thay người ĐC-2222 → ĐC-3333: a', { act: 'undo', undoes: { ...REPLACE, asked: null } }],
    ['Undone: Accepted proposed changes 0123abcd', { act: 'undo', undoes: { act: 'accept', proposal: '0123abcd' } }],
    ['Hoàn tác: Cấp mã mới', null],
    ['Cấp mã mới', null],
    ['Import list', null],
    ['Xóa dữ liệu cá nhân', null],
  ])('%s', (act, key) => {
    expect(logOf([[act]], HEADER.slice(0, 6))[0]?.key).toEqual(key);
    expect(logOf([[act]])[0]?.key).toEqual(key);
  });
});

describe('the last act', () => {
  it('two acts of one minute and one sentence are two', () => {
    const log = logOf([
      ['Cấp mã mới', showMachineKey({ act: 'newCode', before: 'ĐC-2222', code: 'ĐC-4444' })],
      ['Cấp mã mới', showMachineKey({ act: 'newCode', before: 'ĐC-3333', code: 'ĐC-6666' })],
    ]);
    expect(findLastAct(log)).toHaveLength(1);
  });
});

describe('R-VI-2: who replaced whom', () => {
  it.each<[string, readonly MachineKey[], readonly string[]]>([
    ['a replacement', [REPLACE, REPLACE], ['ĐC-3333']],
    ['one taken back', [REPLACE, REPLACE, { act: 'undo', undoes: REPLACE }, { act: 'undo', undoes: REPLACE }], []],
    ['one taken back and made again', [REPLACE, { act: 'undo', undoes: REPLACE }, REPLACE], ['ĐC-3333']],
    ['other acts', KEYS.filter(({ act }) => act !== 'replace' && act !== 'undo'), []],
  ])('%s', (_, keys, into) => {
    expect(findReplacements(logOf(keys.map((key) => ['', showMachineKey(key)]))).map((one) => one.in)).toEqual(into);
  });
});
