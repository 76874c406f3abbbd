import { beforeAll, describe, expect, it } from '@jest/globals';
import process from 'node:process';
import fc from 'fast-check';
import { columnLetters } from '../../src/core/contract/a1.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER, runJob, setUpHost } from './bundled-host.js';
import { cellUnder, columnNumber, nominate } from './by-header.js';

/** More on demand: `SCHEDULES=500 npx jest test/acts/on-edit-blocks.test.ts`. */
const RUNS = Number(process.env['SCHEDULES'] ?? 10);

const TAB = 'Đề cử';
const FIRST = 2;
const LAST = 15;
const LETTERS = 'ABCDEGHIKLMNOPQRSTUVXY';

let host: Host;
let serial = 0;
beforeAll(async () => {
  host = await setUpHost();
});

const head = () => host.person(HAMLET_HEAD);
const nameOf = (n: number): string =>
  `Nguyễn ${LETTERS.charAt(n % 22)}ươ ${LETTERS.charAt(Math.floor(n / 22) % 22)}ân ${LETTERS.charAt(Math.floor(n / 484) % 22)}i`;
const nominee = (holes: readonly number[]): string[] => {
  serial += 1;
  const row = [
    ...['Thôn Mỗ Đoạn', 'Cá nhân', nameOf(serial), '', 'Nữ', '1980', '', 'Nông dân', 'Nông nghiệp, nông thôn mới'],
    ...['Sản xuất', '', '', 'Trồng 2 ha rau sạch', '', '12'],
  ];
  return row.map((cell, i) => (holes.includes(i) && i !== 2 ? '' : cell));
};

/** Row number, code, name, state, advice. */
type Line = readonly [row: number, code: string, name: string, state: string, advice: string];
const lines = (): Line[] => {
  const header = host.workbook.sheets.find(({ name }) => name === TAB)?.rows[0] ?? [];
  const letters = ['Mã', 'Họ và tên', 'Kết quả kiểm tra', 'Cần bổ sung'].map((caption) =>
    columnLetters(header.findIndex((cell) => cell?.value === caption)),
  );
  const officer = host.person(OFFICER);
  return Array.from({ length: 24 }, (_, i): Line => {
    const [code = '', name = '', state = '', advice = ''] = letters.map((at) =>
      officer.see(TAB, `${at}${String(i + 2)}`),
    );
    return [i + 2, code, name, state, advice];
  });
};
const startAnew = (): void => {
  const officer = host.person(OFFICER);
  officer.deleteRows(TAB, 2, 60);
  officer.insertRows(TAB, 2, 60);
};

const row = fc.integer({ min: FIRST, max: LAST });
const holes = fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 4 });
const edit = fc.oneof(
  fc.record({ act: fc.constant('paste' as const), row, rows: fc.array(holes, { minLength: 1, maxLength: 12 }) }),
  fc.record({ act: fc.constant('clear' as const), row, count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ act: fc.constant('type' as const), row, text: fc.constantFrom('Nam', 'nu', 'N', '', 'Nữ') }),
  fc.record({ act: fc.constant('fill' as const), row, count: fc.integer({ min: 1, max: 12 }) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function doEdit(one: Edit): void {
  const at = String(one.row);
  switch (one.act) {
    case 'paste':
      nominate(host, one.rows.map(nominee), one.row);
      break;
    case 'clear':
      head().clear(TAB, `A${at}:R${String(one.row + one.count - 1)}`);
      break;
    case 'type':
      head().type(TAB, cellUnder(host, TAB, 'Giới tính', one.row), one.text);
      break;
    case 'fill':
      head().paste(
        TAB,
        cellUnder(host, TAB, 'Năm sinh', one.row),
        Array.from({ length: one.count }, () => ['1985']),
      );
  }
}

describe('blocks of edits', () => {
  it('whatever is typed, pasted, filled down or cleared, each row says what the full check says of it', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        startAnew();
        edits.forEach(doEdit);
        const answered = lines();
        runJob(host, 'validateDelegates');
        expect(answered).toEqual(lines());
        expect(host.triggerFailures).toEqual([]);
      }),
      { numRuns: RUNS / 2 },
    );
  });
});

const move = fc.record({
  call: fc.integer({ min: 1, max: 9 }),
  act: fc.oneof(
    fc.record({
      move: fc.constant('sort' as const),
      column: fc.constantFrom('Đơn vị đề cử', 'Họ và tên', 'Năm sinh'),
      ascending: fc.boolean(),
    }),
    fc.record({ move: fc.constant('insert' as const), at: row }),
    fc.record({ move: fc.constant('delete' as const), at: fc.integer({ min: 9, max: LAST }) }),
  ),
});
type Move = (typeof move extends fc.Arbitrary<infer M> ? M : never)['act'];

function doMove(one: Move): void {
  const officer = host.person(OFFICER);
  if (one.move === 'sort') officer.sortRange(TAB, 'A2:Y24', columnNumber(host, TAB, one.column), one.ascending);
  else if (one.move === 'insert') officer.insertRows(TAB, one.at, 1);
  else officer.deleteRows(TAB, one.at, 1);
}

/** An edit during which, before some of its calls, other people sort, insert and delete rows. */
function editAmong(moves: readonly { readonly call: number; readonly act: Move }[], act: () => void): void {
  let counted = 0;
  const stop = host.calls.beforeCall((call) => {
    if (call.kind === 'other' || call.action !== 'onEdit') return;
    counted += 1;
    for (const { call: number, act: one } of moves) if (number === counted) doMove(one);
  });
  act();
  stop();
}

describe('many hands during an edit', () => {
  it('no status ends up beside another nominee, no code is lost, given twice or moved to another', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 3 }), fc.array(holes, { maxLength: 4 }), (moves, added) => {
        startAnew();
        nominate(host, [nominee([]), nominee([5]), nominee([4, 5]), nominee([])]);
        const before = new Map(lines().flatMap((line) => (line[2] === '' ? [] : [[line[2], line]])));
        editAmong(moves, () =>
          added.length === 0
            ? head().type(TAB, cellUnder(host, TAB, 'Năm sinh', 3), '1999')
            : nominate(host, added.map(nominee), 6),
        );
        const after = lines().filter(([, code, name]) => code !== '' || name !== '');
        const codes = after.flatMap(([, code]) => (code === '' ? [] : [code]));
        expect(new Set(codes).size).toBe(codes.length);
        for (const [name, [, code]] of before) {
          const now = after.find((line) => line[2] === name);
          if (now !== undefined) expect([name, now[1]]).toEqual([name, code]);
        }
        runJob(host, 'validateDelegates');
        const truth = new Map(lines().map((line) => [line[2], line]));
        for (const [, , name, state, advice] of after) {
          // A row that moved before it was read at all keeps its own words until the next check.
          const own = [truth.get(name), before.get(name)].flatMap((line) =>
            line === undefined ? [] : [line.slice(3)],
          );
          if (state !== '') expect([name, own]).toEqual([name, expect.arrayContaining([[state, advice]])]);
        }
        expect(host.triggerFailures).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
