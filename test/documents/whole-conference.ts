import type { CheckResult } from '../../src/core/judgement/result.js';
import type { Guest, Nomination } from '../../src/core/reading/rows.js';
import type { WorkbookParts } from '../build-workbook.js';
import { day } from '../build-workbook.js';
import { approveAll, buildCheck } from './build-check.js';

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Bùi', 'Đỗ'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Thu', 'Minh', 'Ngọc'];
const GIVEN = ['An', 'Bình', 'Cường', 'Dung', 'Đào', 'Giang', 'Hà', 'Hạnh', 'Hùng', 'Khoa', 'Lan', 'Mai', 'Ơn', 'Yến'];
const UNITS = ['Thôn Mỗ Đoạn', 'Thôn Hương Quất', 'Thôn Bỉnh Di', 'Hội Nông dân xã', 'Trường THCS Đại Sơn'];
const FIELDS = ['Nông nghiệp', 'Giáo dục', 'Y tế', 'Quốc phòng, an ninh'];
const OCCUPATIONS = ['Nông dân', 'Giáo viên', 'Y sĩ', 'Chủ hộ kinh doanh'];
const FORMER = ['Đại Sơn', 'Bình Lãng', 'Thanh Hải', 'Hưng Đạo'];
const DIRECT = ['Sản xuất', 'Công tác', 'Học tập', 'Không'] as const;

/** The value of a list for the n-th row; steps of different lengths mix the columns. */
function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('an empty list');
  return value;
}

const personName = (index: number): string =>
  [pick(SURNAMES, index), pick(MIDDLES, index * 5 + 1), pick(GIVEN, index * 3)].join(' ');

function nomination(index: number): Partial<Nomination> {
  const collective = index % 17 === 9;
  const household = index % 17 === 13;
  return {
    unit: pick(UNITS, index),
    subject: collective ? 'Tập thể' : household ? 'Hộ gia đình' : 'Cá nhân',
    name: collective ? `Tổ hợp tác sản xuất số ${index}` : personName(index),
    representative: collective || household ? personName(index + 7) : null,
    gender: index % 3 === 0 ? 'Nữ' : 'Nam',
    birthYear: 1955 + (index % 45),
    occupation: pick(OCCUPATIONS, index),
    field: pick(FIELDS, index * 7),
    direct: pick(DIRECT, index),
    sector: index % 4 === 0 ? null : 'Kinh tế tư nhân',
    formerUnit: pick(FORMER, index * 3),
    meritGroups: index % 2 === 0 ? ['Kinh tế', 'Xã hội'] : ['Kinh tế'],
    achievement:
      'Chuyển đổi 2,5 ha đất trũng sang nuôi trồng thủy sản, doanh thu bình quân 450 triệu đồng/năm; giúp đỡ 06 hộ nghèo về vốn và kỹ thuật; nhiều năm liền được bình chọn hộ sản xuất, kinh doanh giỏi.',
    awards: index % 2 === 0 ? 'Giấy khen của Chủ tịch UBND huyện năm 2023' : null,
  };
}

function guest(index: number): Partial<Guest> {
  const leader = index % 3 === 0;
  return {
    class: leader ? 'Lãnh đạo' : 'Khách mời',
    name: personName(index + 3),
    gender: index % 4 === 0 ? 'Nữ' : 'Nam',
    position: leader ? 'Phó Chủ tịch' : 'Nguyên cán bộ',
    organisation: leader ? 'HĐND xã Đại Sơn' : 'Hội Người cao tuổi xã',
  };
}

const AGENDA = [
  'Tuyên bố lý do, giới thiệu đại biểu',
  'Báo cáo tổng kết phong trào thi đua và công tác khen thưởng giai đoạn 2020-2025',
  'Báo cáo tham luận của các đại biểu điển hình tiên tiến',
  'Biểu dương, tôn vinh, khen thưởng các điển hình tiên tiến',
  'Phát động phong trào thi đua giai đoạn 2025-2030',
  'Thông qua danh sách đại biểu đi dự Đại hội thi đua cấp trên',
  'Tổng kết và bế mạc',
];

const SETTINGS = {
  'conference.date': day('2025-08-22'),
  legalBasis:
    'Thực hiện Kế hoạch ban hành theo Quyết định số 3194/QĐ-UBND ngày 08/8/2025 của UBND thành phố Hải Phòng về tổ chức Hội nghị điển hình tiên tiến cấp xã, các cơ quan, đơn vị thuộc thành phố tiến tới Đại hội Thi đua yêu nước thành phố Hải Phòng lần thứ I (2025-2030)',
  addressees: {
    resultReport: ['Hội đồng Thi đua - Khen thưởng thành phố Hải Phòng (qua Ban Thi đua - Khen thưởng thành phố)'],
  },
  recipients: {
    resultReport: ['Như trên', 'UBND thành phố', 'BTV Đảng ủy xã', 'TT HĐND xã', 'Lãnh đạo UBND xã', 'Lưu: VT, VHXH'],
  },
};

/** A conference held as planned, of invented people: the result report over it has nothing left to mend. */
export function wholeConference(exemplars = 100, guests = 43): WorkbookParts {
  return {
    nominations: Array.from({ length: exemplars }, (_, index) => nomination(index)),
    guests: Array.from({ length: guests }, (_, index) => guest(index)),
    delegates: approveAll(exemplars, guests, Math.min(12, exemplars)),
    units: UNITS.map((unit) => ({ unit })),
    lists: { field: FIELDS },
    agenda: AGENDA.map((item, index) => ({
      number: String(index + 1),
      item,
      by: index === 4 ? 'Chủ tịch UBND xã' : null,
    })),
    papers: [
      { code: 'ĐC-1', topic: 'Chuyển đổi cơ cấu cây trồng' },
      { code: 'ĐC-10', topic: 'Đổi mới sáng tạo trong dạy và học' },
    ],
    steps: [
      { code: 'R-VI-2', name: 'Tổng hợp, duyệt danh sách', status: 'Hoàn thành' },
      { code: 'R-V-1-c', name: 'Báo cáo tổng kết 5 năm', status: 'Hoàn thành' },
    ],
    settings: { ...SETTINGS, 'list.cap': Math.max(150, exemplars + guests) },
  };
}

export const wholeCheck = (exemplars = 100, guests = 43): CheckResult => buildCheck(wholeConference(exemplars, guests));
