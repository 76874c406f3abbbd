import { describe, expect, it } from '@jest/globals';
import { bar, printComposition } from '../../src/host/cli/print-composition.js';
import { printFindings } from '../../src/host/cli/print-findings.js';
import { printRepair } from '../../src/host/cli/print-result.js';
import { printSteps } from '../../src/host/cli/print-steps.js';
import type { DescribedFinding, DescribedResult } from '../../src/host/cli/described-result.js';
import { cut, openTerminal, padded, wrap } from '../../src/host/cli/terminal-output.js';
import { wordsIn } from '../../src/host/cli/cli-words.js';
import type { World } from '../../src/host/cli/world.js';

interface Screen {
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly env?: World['env'];
}

function terminalOf({ columns = 100, isTTY = false, env = {} }: Screen = {}) {
  const written: string[] = [];
  const stream = { columns, isTTY, write: (text: string) => written.push(text) };
  const stopped = () => Promise.resolve();
  let now = 0;
  const world: World = { folder: '', env, stdout: stream, stderr: stream, bundle: '', stopped };
  return { terminal: openTerminal(world, () => now), written, wait: (milliseconds: number) => (now += milliseconds) };
}

const finding = (unit: string | null, level: DescribedFinding['level'], row: number): DescribedFinding => ({
  code: 'nomination.votes.missing',
  level,
  tab: 'Đề cử',
  row,
  column: 'Số phiếu thuận',
  nomination: null,
  clause: null,
  params: {},
  message: 'Chưa ghi Số phiếu thuận.',
  fix: 'Ghi số người đồng ý trong cuộc họp bình xét của đơn vị, lấy từ biên bản.',
  unit,
  where: { tab: 'Đề cử', column: 'Số phiếu thuận' },
});

describe('a terminal', () => {
  it.each([
    ['a terminal', { isTTY: true }, true],
    ['a file', { isTTY: false }, false],
    ['NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('%s', (_, screen, coloured) => {
    expect(terminalOf(screen).terminal.paint('red', 'x') !== 'x').toBe(coloured);
  });

  it('says what takes long: at once on a terminal, where it goes away again; elsewhere after a second', () => {
    const screen = terminalOf({ isTTY: true });
    screen.terminal.progress('Đang đọc…');
    screen.terminal.line('xong');
    expect(screen.written.join('')).toContain('Đang đọc…');
    expect(screen.written.slice(-2)).toEqual(['\r\u001b[K', 'xong\n']);
    const file = terminalOf();
    file.terminal.progress('sớm');
    file.wait(1500);
    file.terminal.progress('muộn');
    expect(file.written).toEqual(['muộn\n']);
  });

  it('counts letters, not bytes nor combining marks', () => {
    const decomposed = 'Đề cử'.normalize('NFD');
    expect(padded(decomposed, 7).endsWith('  ')).toBe(true);
    expect(cut('Thôn Mỗ Đoạn', 8)).toBe('Thôn Mỗ…');
    expect(wrap('một hai ba bốn', 8, '  ')).toBe('một hai\n  ba bốn');
  });
});

describe('bars', () => {
  it.each([
    [0, '░░░░░░░░░░'],
    [68.5, '███████░░░'],
    [100, '██████████'],
    [250, '██████████'],
    [null, '░░░░░░░░░░'],
  ])('%s percent', (percent, drawn) => {
    expect(bar(percent, 10)).toBe(drawn);
  });

  it('many values of one attribute are one line with those that lack', () => {
    const units = Array.from({ length: 20 }, (_, at) => {
      const lacks = at > 8;
      const count = lacks ? 0 : 3;
      const measured = { count, base: 98, percent: 3.1, verdict: lacks ? ('absent' as const) : ('ok' as const) };
      const target = { baseOf: 'exemplars', min: 1, max: null, unit: 'people', level: 'recommended' } as const;
      return { attribute: 'Đơn vị đề cử', value: `Thôn ${at}`, ...target, ...measured };
    });
    const text = printComposition(units, wordsIn('vi'), terminalOf({ columns: 110 }).terminal).join('\n');
    expect(text).toContain('Đơn vị đề cử 9/20 đạt');
    expect(text).toContain('Thôn 9, Thôn 10');
    expect(text).toContain('và 3 giá trị khác');
  });
});

describe('a proposal', () => {
  const changes = Array.from({ length: 10 }, (_, at) => ({ add: `ĐC-A${at}`, drop: at === 0 ? null : `ĐC-B${at}` }));
  const lines = (json: string | null, made = changes) =>
    printRepair({ status: 'relaxed', changes: made }, json, wordsIn('vi'), terminalOf().terminal).join('\n');

  it('names the first changes by their codes and says how many more', () => {
    expect(lines(null)).toContain('- Thêm ĐC-A0\n  - Thay ĐC-B1 bằng ĐC-A1');
    expect(lines(null)).toContain('… và 2 thay đổi nữa');
  });

  it.each([
    ['written', 'ket-qua/result.json', 'trong ket-qua/result.json', 'thêm --json'],
    ['not written', null, 'thêm --json', 'trong result.json'],
  ])('leads to result.json only where it is %s', (_, json, said, unsaid) => {
    expect(lines(json)).toContain(said);
    expect(lines(json)).not.toContain(unsaid);
  });

  it('of no change leads nowhere', () => {
    expect(lines('result.json', [])).not.toContain('result.json');
  });
});

describe('findings', () => {
  const many = [
    ...Array.from({ length: 9 }, (_, at) => finding('Thôn Một', 'warning', at + 2)),
    finding('Thôn Hai', 'warning', 20),
    finding('Thôn Hai', 'error', 21),
    finding('Thôn Một', 'info', 22),
  ];
  const lines = (columns: number) =>
    printFindings(many, 'ket-qua/a.xlsx', wordsIn('vi'), terminalOf({ columns }).terminal).join('\n').split('\n');

  it('stand by unit, errors first, the first few of many with how many more and where to read all', () => {
    const text = lines(100).join('\n');
    expect(text).toContain('1 lỗi · 10 điều cần xem · 1 ghi chú');
    expect(text.indexOf('Thôn Hai')).toBeLessThan(text.indexOf('Thôn Một'));
    expect(text.indexOf('dòng 21')).toBeLessThan(text.indexOf('dòng 20'));
    expect(text).toContain('… và 5 điều nữa');
    expect(text).toContain('ket-qua/a.xlsx');
  });

  it.each([60, 80, 110])('fit into %i columns', (columns) => {
    expect(lines(columns).filter((line) => line.length > columns)).toEqual([]);
  });
});

describe('steps', () => {
  const step = (state: DescribedResult['steps'][number]['state'], days: number, lead: string | null) =>
    ({
      code: 'R-VI-2',
      name: 'Duyệt danh sách',
      dueBefore: '2025-08-20',
      state,
      days,
      lead,
    }) as DescribedResult['steps'][number];

  it('R-VI: what is overdue, with who leads it; what is done or far is left out', () => {
    const steps = [
      step('done', 0, 'A'),
      step('dueSoon', -2, 'UBND xã'),
      step('overdue', 3, null),
      step('open', -9, 'B'),
    ];
    const text = printSteps(steps, wordsIn('vi'), terminalOf().terminal);
    expect(text.slice(1)).toEqual([
      '  quá hạn 3 ngày     Duyệt danh sách (trước 20/8/2025) · chưa ghi ai chủ trì',
      '  còn 2 ngày         Duyệt danh sách (trước 20/8/2025) · chủ trì: UBND xã',
    ]);
  });
});
