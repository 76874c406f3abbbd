import { describe, expect, it } from '@jest/globals';
import { buildUnitProgress, findUnanswered, hasSentNothing, isReady } from '../../../src/core/units/unit-progress.js';
import { say } from '../../../src/text/say.js';
import { buildWorkbook, day, type WorkbookParts } from '../../build-workbook.js';
import { checkRowsOf } from '../judgement/check-rows-of.js';

const UNITS = [
  { unit: 'Thôn Mỗ Đoạn', internalDue: day('2025-08-14') },
  { unit: 'Thôn Hương Quất' },
  { unit: 'Hội Nông dân xã', internalDue: day('2025-08-18') },
];
const progressOf = (given: WorkbookParts, today = '2025-08-18') => {
  const parts = { units: UNITS, reviews: [], ...given };
  const findings = checkRowsOf(parts, { today: day(today) });
  return buildUnitProgress({ workbook: buildWorkbook(parts), findings, today: day(today) });
};
const of = (unit: string, parts: WorkbookParts, today?: string) => {
  const found = progressOf(parts, today).find((one) => one.unit === unit);
  if (found === undefined) throw new Error(`no unit ${unit}`);
  return found;
};

describe('R-V-1-e: how far every unit is', () => {
  it('counts nominated and complete rows, and names what is missing or wrong in the others', () => {
    const unit = of('Thôn Mỗ Đoạn', {
      nominations: [{}, { birthYear: null, field: null }, { phone: '12345', name: 'Trần Thị Mẫu' }],
      reviews: [{}],
    });
    expect([unit.nominated, unit.complete, unit.review]).toEqual([3, 1, 'recorded']);
    expect(unit.open).toEqual([
      { row: 3, code: 'ĐC-2', name: 'Người Thứ 2', lacking: ['birthYear', 'field'], wrong: [] },
      { row: 4, code: 'ĐC-3', name: 'Trần Thị Mẫu', lacking: [], wrong: ['phone'] },
    ]);
  });

  it('R-V-3-b: every unit of Đơn vị is there in its order, also those that have sent nothing', () => {
    const all = progressOf({ nominations: [{}], reviews: [{}] });
    expect(all.map(({ unit }) => unit)).toEqual(['Thôn Mỗ Đoạn', 'Thôn Hương Quất', 'Hội Nông dân xã']);
    expect(all.map(hasSentNothing)).toEqual([false, true, true]);
    expect(all.map(isReady)).toEqual([true, false, false]);
  });

  it.each([
    ['none', []],
    ['partly', [{ minutes: null }]],
    ['recorded', [{ minutes: null }, {}]],
    ['none', [{ unit: 'Thôn Hương Quất' }]],
  ] as const)('R-II-4.1-g: the meeting is %s', (review, reviews) => {
    expect(of('Thôn Mỗ Đoạn', { nominations: [{}], reviews }).review).toBe(review);
  });

  it.each([
    ['2025-08-14', null],
    ['2025-08-15', 1],
    ['2025-08-18', 4],
  ])('R-VI-2: on %s the internal due day of 14/8 is past by %s days', (today, late) => {
    expect(of('Thôn Mỗ Đoạn', {}, today).daysLate).toBe(late);
  });

  it('R-VI-2: whoever is ready is never late', () => {
    expect(of('Thôn Mỗ Đoạn', { nominations: [{}], reviews: [{}] }).daysLate).toBeNull();
  });

  it('a unit that only Đề cử names comes last, and a unit spelt otherwise is the same unit', () => {
    const all = progressOf({ nominations: [{ unit: 'Tổ hợp tác' }, { unit: 'THÔN MỖ ĐOẠN' }] });
    expect(all.map(({ unit, row, nominated }) => [unit, row, nominated])).toEqual([
      ['Thôn Mỗ Đoạn', 2, 1],
      ['Thôn Hương Quất', 3, 0],
      ['Hội Nông dân xã', 4, 0],
      ['Tổ hợp tác', null, 1],
    ]);
  });

  it('R-END-a: its questions without an answer are counted; who asks nothing waits for nothing', () => {
    const questions = [{}, { answer: 'Trưởng thôn.' }, { question: null }, { unit: 'THÔN MỖ ĐOẠN' }, { unit: null }];
    expect(progressOf({ questions }).map(({ unanswered }) => unanswered)).toEqual([2, 0, 0]);
    expect(findUnanswered(buildWorkbook({ questions }).questions).map(({ row }) => row)).toEqual([2, 5, 6]);
  });

  it('two rows of one person are open in both units', () => {
    const same = { name: 'Trần Thị Mẫu', birthYear: 1980 };
    const all = progressOf({ nominations: [same, { ...same, unit: 'Hội Nông dân xã' }], reviews: [{}] });
    expect(all.map(({ open }) => open.map(({ wrong }) => wrong))).toEqual([[['name']], [], [['name']]]);
  });
});

describe('R-V-1-e: the message to paste into Zalo', () => {
  const message = (parts: WorkbookParts, unit = 'Thôn Mỗ Đoạn') =>
    say('vi').units.message(of(unit, parts), day('2025-08-20'));

  it('names rows by code and what is missing, asks for the meeting and says until when', () => {
    expect(message({ nominations: [{}, { birthYear: null, phone: '12345' }] })).toBe(
      [
        'Kính gửi Thôn Mỗ Đoạn: đã đề cử 2, đủ thông tin 1. Còn cần bổ sung ở trang Đề cử:',
        '- ĐC-2, Người Thứ 2: thiếu Năm sinh; xem lại Điện thoại.',
        'Chưa ghi cuộc họp bình xét (trang Bình xét: ngày họp, số người dự, biên bản).',
        'Đề nghị hoàn thành chậm nhất ngày 14/8/2025. Có điều chưa rõ, xin ghi vào trang Vướng mắc để Phòng Văn hóa - Xã hội giải đáp. Trân trọng cảm ơn!',
      ].join('\n'),
    );
  });

  it('R-VI-2: without an internal due day it speaks of the day the list is approved before', () => {
    expect(message({}, 'Thôn Hương Quất')).toBe(
      'Kính gửi Thôn Hương Quất: xã chưa nhận được đề cử điển hình tiên tiến nào. Đề nghị ghi người được đề cử vào trang Đề cử và cuộc họp bình xét vào trang Bình xét để kịp duyệt danh sách trước ngày 20/8/2025. Có điều chưa rõ, xin ghi vào trang Vướng mắc để Phòng Văn hóa - Xã hội giải đáp. Trân trọng cảm ơn!',
    );
  });

  it('thanks whoever is ready', () => {
    expect(message({ nominations: [{}], reviews: [{}] })).toBe(
      'Kính gửi Thôn Mỗ Đoạn: xã đã nhận đủ thông tin của 1 đề cử và cuộc họp bình xét. Trân trọng cảm ơn!',
    );
  });

  it('of a person it says the name alone: no year, phone, gender or work', () => {
    const person = {
      name: 'Trần Thị Mẫu',
      birthYear: 1871,
      phone: '0912345',
      gender: 'Nữ',
      occupation: 'Thợ nề',
    } as const;
    for (const text of [
      message({ nominations: [person] }),
      say('en').units.message(of('Thôn Mỗ Đoạn', { nominations: [person] }), null),
    ]) {
      expect(text).toContain('Trần Thị Mẫu');
      expect(text).not.toMatch(/1871|0912345|Nữ|Thợ nề/);
    }
  });

  it('stays short when much is open', () => {
    const rows = Array.from({ length: 40 }, () => ({ birthYear: null }));
    expect(message({ nominations: rows }).split('\n')).toHaveLength(16);
    expect(message({ nominations: rows })).toContain('- và 28 dòng khác');
  });

  it('is written in English too', () => {
    expect(
      say('en').units.message(of('Thôn Mỗ Đoạn', { nominations: [{ birthYear: null }], reviews: [{}] }), null),
    ).toBe(
      [
        'Dear Thôn Mỗ Đoạn: 1 nominated, 0 complete. Still to do in the tab Nominations:',
        '- ĐC-1, Người Thứ 1: Birth year missing.',
        'Please complete this by 14/8/2025. Questions go into the tab Questions; the Culture and Society office answers there. Thank you!',
      ].join('\n'),
    );
  });
});
