import type { CheckView, FindingView, LockView } from '../../src/endpoints/endpoints.js';
import { DOCUMENTS } from './document-views.js';

const HAMLETS = ['Thôn Mỗ Đoạn', 'Thôn Nghĩa Xá', 'Thôn Nhũ Tỉnh', 'Hội Liên hiệp Phụ nữ xã'];
const LEVELS = ['error', 'warning', 'warning', 'info'] as const;

function finding(at: number, over: Partial<FindingView> = {}): FindingView {
  const row = at + 2;
  return {
    finding: 'nomination.birthYear.missing',
    level: LEVELS[at % LEVELS.length] ?? 'info',
    message: `Dòng ${String(row)}: bà Nguyễn Thị Ngưỡng chưa ghi năm sinh.`,
    fix: 'Ghi bốn chữ số, ví dụ 1972.',
    where: `Đề cử!G${String(row)}`,
    target: { tab: 'nominations', row, column: 'birthYear', code: `DC-${String(at + 1).padStart(3, '0')}` },
    unit: HAMLETS[at % HAMLETS.length] ?? null,
    clause: null,
    newCode: null,
    ...over,
  };
}

const SHARE = {
  attribute: 'Loại đại biểu',
  baseOf: 'list',
  base: 143,
  unit: '%',
  level: 'recommended',
} as const;

export const CHECKED: CheckView = {
  language: 'vi',
  conference: 'Hội nghị điển hình tiên tiến xã Đại Sơn lần thứ I (2025-2030)',
  today: '18/8/2025',
  headline: 'Danh sách có 143/150 đại biểu. 4 lỗi phải sửa, 6 điều cần xem.',
  summary: { nominated: 132, guests: 46, listed: 143, approved: 20, reserve: 12, cap: 150, wholePool: false },
  composition: [
    { ...SHARE, value: 'Điển hình tiên tiến', count: 98, percent: 68.5, min: 65, max: 75, verdict: 'ok' },
    { ...SHARE, value: 'Lãnh đạo + Khách mời', count: 45, percent: 31.5, min: 25, max: 30, verdict: 'above' },
    ...[
      { attribute: 'Giới tính', value: 'Nữ', count: 51, base: 143, min: null, baseOf: 'list' as const },
      {
        attribute: 'Trực tiếp',
        value: 'Sản xuất + Công tác + Học tập + Chiến đấu',
        count: 77,
        base: 98,
        min: null,
        baseOf: 'exemplars' as const,
      },
    ].map((entry) => ({
      ...entry,
      percent: Math.round((entry.count / entry.base) * 1000) / 10,
      max: null,
      unit: '%' as const,
      level: 'watched' as const,
      verdict: 'ok' as const,
    })),
    ...[...HAMLETS, 'Thôn Thanh Kỳ', 'Thôn Hàm Hy', 'Công an xã'].map((value, index) => ({
      attribute: 'Đơn vị đề cử',
      value,
      baseOf: 'exemplars' as const,
      base: 98,
      count: index % 3,
      percent: Math.round(((index % 3) / 98) * 1000) / 10,
      min: 1,
      max: null,
      unit: 'people' as const,
      level: 'required' as const,
      verdict: index % 3 === 0 ? ('absent' as const) : ('ok' as const),
    })),
  ],
  steps: [
    {
      row: 2,
      code: 'R-VI-1-a',
      name: 'Hoàn thiện kế hoạch, trình Ủy ban nhân dân xã phê duyệt',
      dueBefore: day('2025-08-15'),
      state: 'overdue',
      days: 3,
      lead: 'Phòng Văn hóa - Xã hội',
    },
    {
      row: 3,
      code: 'R-VI-1-b',
      name: 'Báo cáo kế hoạch về Ủy ban nhân dân thành phố',
      dueBefore: day('2025-08-18'),
      state: 'overdue',
      days: 0,
      lead: null,
    },
    {
      row: 4,
      code: 'R-VI-2',
      name: 'Tổng hợp, duyệt danh sách điển hình tiên tiến',
      dueBefore: day('2025-08-20'),
      state: 'dueSoon',
      days: -2,
      lead: 'Phòng Văn hóa - Xã hội',
    },
    {
      row: 5,
      code: 'R-VI-4',
      name: 'Báo cáo kết quả về Ban Thi đua - Khen thưởng',
      dueBefore: day('2025-08-30'),
      state: 'open',
      days: -12,
      lead: 'Phòng Văn hóa - Xã hội',
    },
    {
      row: 6,
      code: null,
      name: 'Khánh tiết, loa đài',
      dueBefore: null,
      state: 'done',
      days: null,
      lead: 'Trung tâm Văn hóa, Thể thao và Truyền thông xã',
    },
  ],
  sinceLock: null,
  documents: DOCUMENTS,
  units: [
    {
      unit: 'Thôn Mỗ Đoạn',
      nominated: 9,
      complete: 7,
      review: 'recorded',
      unanswered: 0,
      internalDue: day('2025-08-14'),
      daysLate: 4,
      ready: false,
      state: 'Đang làm. Quá hạn nội bộ 4 ngày',
      message: 'Kính gửi Thôn Mỗ Đoạn: đã đề cử 9, đủ thông tin 7.\n- ĐC-7K3M, Nguyễn Thị Ngưỡng: thiếu Năm sinh.',
    },
    {
      unit: 'Trạm Y tế xã',
      nominated: 5,
      complete: 5,
      review: 'recorded',
      unanswered: 2,
      internalDue: null,
      daysLate: null,
      ready: true,
      state: 'Đủ',
      message: 'Kính gửi Trạm Y tế xã: xã đã nhận đủ.',
    },
  ],
  findings: [
    finding(3),
    finding(1),
    finding(0),
    finding(4, {
      finding: 'composition.above',
      message: 'Lãnh đạo, khách mời chiếm 45/143 = 31,5 %, cao hơn mức 25–30 % (mục II.4.1).',
      fix: 'Thêm 7 điển hình tiên tiến, hoặc bớt 4 lãnh đạo, khách mời.',
      where: 'Cơ cấu!A3',
      target: { tab: 'composition', row: 3, column: null, code: null },
      unit: null,
      clause: 'R-II-4.1-f',
    }),
    finding(5),
    finding(8, {
      target: null,
      where: '',
      message: 'Không có trang Bình xét.',
      fix: 'Chạy Thiết lập bảng tính.',
      unit: null,
    }),
  ],
};

function day(text: string): NonNullable<CheckView['steps'][number]['dueBefore']> {
  return text as NonNullable<CheckView['steps'][number]['dueBefore']>;
}

export const manyFindings = (count: number): CheckView => ({
  ...CHECKED,
  findings: Array.from({ length: count }, (_, at) => finding(at)),
});

export const LOCKED: LockView = {
  locked: true,
  status: 'Đã chốt lần 1 lúc 2025-08-18 12:00: 143 đại biểu, theo 45/QĐ-UBND ngày 17/8/2025.',
  since: 'Từ khi chốt có 1 thay đổi, 1 người phải mời hoặc mời lại: xem trang Danh sách chốt.',
  changes: [
    {
      kind: 'edited',
      sentence: 'ĐC-7K3M Nguyễn Thị Mẫu: Họ và tên “Nguyễn Thị Mẫu” → “Nguyễn Thị Mơ”. Sửa giấy mời.',
      invite: true,
      target: { tab: 'nominations', row: 5, column: null, code: 'ĐC-7K3M' },
    },
  ],
};
