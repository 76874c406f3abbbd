import type { FindingParams } from '../../core/findings/finding.js';
import type { Names } from '../../core/reading/names.js';
import { formatNumber, formatPercent, shorten } from '../speech/format.js';
import { midSentence } from './mid-sentence.js';

type OutOfRange = FindingParams['composition.below'];

const number = (value: number): string => formatNumber(value, 'vi');
const percent = (value: number): string => formatPercent(value, 'vi');
const joined = (value: string): string => value.split(' + ').map(midSentence).join(', ');

/** People with a value, as one says them after a number: "3 điển hình tiên tiến", "2 người của Thôn Mỗ Đoạn". */
export function having(attribute: string, value: string): string {
  const shown = shorten(value);
  switch (attribute) {
    case 'Loại đại biểu':
    case 'Giới tính':
    case 'Đối tượng':
      return joined(shown);
    case 'Trực tiếp':
      return shown === 'Không' ? 'người không trực tiếp lao động' : `người trực tiếp ${joined(shown)}`;
    case 'Lĩnh vực':
      return `người thuộc lĩnh vực ${shown}`;
    case 'Nhóm thành tích':
      return `người có thành tích về ${shown}`;
    case 'Đơn vị đề cử':
      return `người của ${shown}`;
    case 'Đơn vị trước sắp xếp':
      return `người của ${shown} (trước sắp xếp)`;
    default:
      return `người thuộc ${shown}`;
  }
}

const OTHERS: Readonly<Record<string, string>> = {
  'Điển hình tiên tiến': 'lãnh đạo, khách mời',
  'Lãnh đạo + Khách mời': 'điển hình tiên tiến',
  Nữ: 'nam',
  Nam: 'nữ',
};

const others = (value: string): string => OTHERS[value] ?? 'người khác';

/** The target by name; values of fields, units and the like say little without their attribute. */
export function named({ attribute, value }: Pick<OutOfRange, 'attribute' | 'value'>): string {
  const plain = attribute === 'Loại đại biểu' || attribute === 'Giới tính' || attribute === 'Đối tượng';
  return plain ? shorten(value) : `${attribute}, ${shorten(value)}`;
}

const bounded = (bound: number, unit: OutOfRange['unit']) => (unit === '%' ? percent(bound) : `${number(bound)} người`);

/** "dưới khoảng 65–75 %", "cần ít nhất 40 người". */
export function range(side: 'dưới' | 'trên', { min, max, unit }: OutOfRange): string {
  if (min !== null && max !== null && min !== max) return `${side} khoảng ${number(min)}–${bounded(max, unit)}`;
  if (side === 'dưới') return `cần ít nhất ${bounded(min ?? 0, unit)}`;
  return `chỉ được nhiều nhất ${bounded(max ?? 0, unit)}`;
}

/** "98/143 = 68,5 %": a share is shown with the numbers it is made of. */
export function share({ count, base, percent: part, unit, baseOf }: OutOfRange): string {
  if (unit === 'people' || part === null) return `có ${number(count)} người`;
  const on = baseOf === 'exemplars' ? ' (tính trên điển hình tiên tiến)' : '';
  return `${number(count)}/${number(base)} = ${percent(part)}${on}`;
}

const either = (ways: readonly (string | null)[]): string => ways.filter((way) => way !== null).join(', hoặc ');
const way = (people: number | null, words: (people: string) => string) =>
  people === null ? null : words(number(people));

/** "thiếu 3 điển hình tiên tiến, hoặc bớt 2 lãnh đạo, khách mời". */
export function shortage({ attribute, value, add, drop, move }: OutOfRange): string {
  const lacking = add ?? move;
  return either([
    way(lacking, (n) => `thiếu ${n} ${having(attribute, value)}${add === null ? ' nếu giữ nguyên số đại biểu' : ''}`),
    way(drop, (n) => `bớt ${n} ${others(value)}`),
  ]);
}

export function surplus({ attribute, value, add, drop, move }: OutOfRange): string {
  const over = drop ?? move;
  return either([
    way(over, (n) => `thừa ${n} ${having(attribute, value)}${drop === null ? ' nếu giữ nguyên số đại biểu' : ''}`),
    way(add, (n) => `thêm ${n} ${others(value)}`),
  ]);
}

const asks = (ways: string, { tab, column }: Names): string =>
  ways === ''
    ? `Không cách nào chỉ thêm, bớt hay thay mà đạt: xem lại mức ở trang ${tab('composition')}, hoặc vận động các đơn vị đề cử thêm.`
    : `Ở trang ${tab('delegates')}, cột ${column('delegates', 'decision')}: ${ways}.`;

export function waysUp({ attribute, value, add, drop, move }: OutOfRange, names: Names): string {
  const people = having(attribute, value);
  return asks(
    either([
      way(add, (n) => `thêm ${n} ${people}`),
      way(drop, (n) => `bớt ${n} ${others(value)}`),
      way(move, (n) => `thay ${n} ${others(value)} bằng ${n} ${people}`),
    ]),
    names,
  );
}

export function waysDown({ attribute, value, add, drop, move }: OutOfRange, names: Names): string {
  const people = having(attribute, value);
  return asks(
    either([
      way(drop, (n) => `bớt ${n} ${people}`),
      way(add, (n) => `thêm ${n} ${others(value)}`),
      way(move, (n) => `thay ${n} ${people} bằng ${n} ${others(value)}`),
    ]),
    names,
  );
}
