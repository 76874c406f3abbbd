import type { RawCell } from '../../core/contract/sheet-data.js';
import { day2025, type SampleRow } from './people/sample-row.js';

/** The day everything is counted from; on today's date every deadline of the plan would be long past. */
const TODAY = day2025(18, 8);

/** What the office has changed in Thiết lập. */
export const SETTING_ROWS: readonly SampleRow<'settings'>[] = [
  { key: 'clock.today', value: TODAY },
  { key: 'conference.date', value: day2025(22, 8) },
  { key: 'upperCongress.seats', value: 5 },
];

/** The commune's own aim, which the plan leaves open: what *Đề xuất điều chỉnh* has something to do for. */
export const COMPOSITION_ROWS: readonly SampleRow<'composition'>[] = [
  { attribute: 'Giới tính', min: 50, level: 'Khuyến nghị' },
];

/** How far the steps have come: one done in time, one late, one overdue, the list due in two days. */
export const STEP_ROWS: readonly SampleRow<'steps'>[] = [
  { code: 'R-VI-1-a', status: 'Hoàn thành', doneOn: day2025(13, 8) },
  { code: 'R-VI-1-b', status: 'Đang làm' },
  { code: 'R-VI-2', status: 'Đang làm' },
  { code: 'R-V-1-a', status: 'Hoàn thành', doneOn: day2025(16, 8) },
  { code: 'R-V-1-c', status: 'Đang làm' },
  { code: 'R-V-1-e', status: 'Đang làm' },
  { code: 'R-V-2', status: 'Đang làm' },
  { code: 'R-V-3-a', status: 'Đang làm' },
  { code: 'R-V-3-b', status: 'Hoàn thành', doneOn: day2025(14, 8) },
  { code: 'R-V-4-c', status: 'Hoàn thành', doneOn: day2025(12, 8) },
  { code: 'R-III-2-a', status: 'Đang làm' },
];

export const QUESTION_ROWS: readonly SampleRow<'questions'>[] = [
  {
    askedOn: day2025(11, 8),
    unit: 'Thôn Xuân Nẻo',
    question: 'Tổ liên gia có được tính là tập thể không, ai đi dự?',
    answer: 'Được. Ghi Đối tượng là Tập thể và ghi tên người đi dự vào cột Người đại diện.',
  },
  {
    askedOn: day2025(12, 8),
    unit: 'Hội Liên hiệp Phụ nữ',
    question: 'Chị em đã được thôn đề cử thì Hội có đề cử nữa không?',
    answer: 'Không cần; mỗi người một dòng.',
  },
  { askedOn: '14/8/2025 (tối)', unit: 'Thôn Lạc Dục', question: 'Biên bản chụp ảnh gửi vào đâu?' },
];

const TOPICS = [
  'Làm giàu từ vùng rươi, cáy ngoài đê',
  'Dân vận khéo trong hiến đất mở đường',
  'Giữ nghề cho người trẻ',
  'Chuyển đổi số bắt đầu từ nhà văn hóa thôn',
  'Dạy kèm học sinh khó khăn',
] as const;

const TEXT_STATES = ['Đã duyệt', 'Đã nộp', 'Đang viết', 'Chưa có', 'Đã nộp'] as const;

/** Who speaks at the conference. */
export const speak = (codes: readonly RawCell[]): SampleRow<'papers'>[] =>
  TOPICS.map((topic, at) => ({
    code: codes[at] ?? '',
    topic,
    minutes: at === 0 ? 10 : 7,
    media: at % 2 === 0 ? 'Video 2 phút' : '',
    text: TEXT_STATES[at] ?? '',
  }));

/** How many were commended, and of those direct workers. */
type OfYear = readonly [number: number, direct: number];

/** 2021 to 2025. */
const COMMENDED: readonly { readonly form: string; readonly subject: string; readonly byYear: readonly OfYear[] }[] = [
  {
    form: 'Bằng khen của Thủ tướng Chính phủ',
    subject: 'Cá nhân',
    byYear: [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
      [1, 0],
    ],
  },
  {
    form: 'Bằng khen cấp bộ, thành phố',
    subject: 'Cá nhân',
    byYear: [
      [6, 3],
      [8, 4],
      [7, 4],
      [9, 6],
      [5, 3],
    ],
  },
  {
    form: 'Bằng khen cấp bộ, thành phố',
    subject: 'Tập thể',
    byYear: [
      [2, 0],
      [3, 0],
      [2, 0],
      [4, 0],
      [2, 0],
    ],
  },
  {
    form: 'Chiến sĩ thi đua cơ sở',
    subject: 'Cá nhân',
    byYear: [
      [14, 5],
      [16, 7],
      [17, 8],
      [19, 9],
      [12, 6],
    ],
  },
  {
    form: 'Giấy khen của Chủ tịch UBND xã',
    subject: 'Cá nhân',
    byYear: [
      [82, 51],
      [96, 60],
      [104, 71],
      [118, 84],
      [67, 49],
    ],
  },
  {
    form: 'Giấy khen của Chủ tịch UBND xã',
    subject: 'Hộ gia đình',
    byYear: [
      [21, 18],
      [24, 20],
      [27, 22],
      [31, 27],
      [15, 13],
    ],
  },
];

export const COMMENDATION_ROWS: readonly SampleRow<'commendations'>[] = COMMENDED.flatMap(({ form, subject, byYear }) =>
  byYear.flatMap(([number, direct], at) => (number === 0 ? [] : [{ year: 2021 + at, form, subject, number, direct }])),
);
