import { Paragraph } from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import { appendixHead } from './appendix.js';
import { signature } from './closing.js';
import { draftNotice, letterhead } from './letterhead.js';
import { addressees, legalBasis, title } from './opening.js';
import { LANDSCAPE_WIDTH, PORTRAIT_WIDTH, section } from './page-layout.js';
import { clause, headed, left, part, tag, text } from './paragraphs.js';
import { ruled } from './table.js';

const REPORT = 'Báo cáo số        /BC-UBND';

/** Báo cáo kết quả Hội nghị (R-V-1-b), with its two lists as appendices of their own numbering. */
export const resultReport = (): readonly ISectionOptions[] => [
  section('portrait', [...opening(), ...timeAndPlace(), ...delegates(), ...proceedings(), ...ending()]),
  section('portrait', delegateList()),
  section('landscape', upperCongressList()),
];

const opening = (): readonly FileChild[] => [
  ...draftNotice(),
  letterhead('BC-UBND'),
  ...title('BÁO CÁO', ['Kết quả tổ chức {conferenceName}', '{conferenceEdition}']),
  ...addressees(),
  ...legalBasis(),
  text('{issuer} báo cáo kết quả tổ chức {conference} như sau:'),
];

const timeAndPlace = (): readonly FileChild[] => [
  part('I. THỜI GIAN, ĐỊA ĐIỂM, HÌNH THỨC'),
  headed('1. Thời gian: ', '{duration}, {heldOn}.'),
  headed('2. Địa điểm: ', '{venue}.'),
  headed('3. Hình thức: ', 'Tổ chức “{form}”.'),
];

const delegates = (): readonly FileChild[] => [
  part('II. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU'),
  clause('1. Số lượng'),
  text('- Các thôn, cơ quan, đơn vị đã đề cử {nominated} tập thể, hộ gia đình, cá nhân điển hình tiên tiến.'),
  text(
    '- Đại biểu được triệu tập theo danh sách đã duyệt{lockNote}: {approved} đại biểu (Kế hoạch: tối đa {cap} đại biểu).',
  ),
  text('- Đại biểu có mặt: {present}; vắng mặt: {absent}{#unrecorded}; chưa ghi nhận: {unrecorded}{/unrecorded}.'),
  tag('{#substitutes}'),
  text('- Trong số đại biểu có mặt, {substitutes} người dự thay.'),
  tag('{/substitutes}'),
  clause('2. Cơ cấu'),
  text('Cơ cấu {approved} đại biểu theo danh sách đã duyệt (Phụ lục I):'),
  tag('{#anybody}'),
  breakdown(),
  new Paragraph({ spacing: { after: 60 }, children: [] }),
  tag('{/anybody}'),
];

const breakdown = (): FileChild =>
  ruled(
    [600, 5555, 1600, 1600],
    [
      { header: true, cells: [{ text: 'TT' }, { text: 'Thành phần' }, { text: 'Số người' }, { text: 'Tỷ lệ (%)' }] },
      {
        cells: [
          { text: '{#breakdown}{number}', bold: true, align: 'center', withNext: true },
          { text: '{heading}', bold: true, columnSpan: 3, withNext: true },
        ],
      },
      {
        cells: [
          { text: '{#parts}' },
          { text: '{value}' },
          { text: '{count}', align: 'center' },
          { text: '{percent}{/parts}', align: 'center' },
        ],
      },
      {
        cells: [
          { text: '{#total}' },
          { text: 'Cộng', bold: true },
          { text: '{sum}', bold: true, align: 'center' },
          { text: '{sumPercent}{/total}{/breakdown}', bold: true, align: 'center' },
        ],
      },
    ],
  );

const proceedings = (): readonly FileChild[] => [
  part('III. NỘI DUNG, DIỄN BIẾN HỘI NGHỊ'),
  clause('1. Chương trình Hội nghị'),
  text('Hội nghị đã tiến hành các nội dung:'),
  tag('{#agenda}'),
  text('- {line}'),
  tag('{/agenda}'),
  clause('2. Báo cáo tham luận'),
  text('Số báo cáo tham luận của đại biểu điển hình tiên tiến: {papersCount}.'),
  tag('{#papers}'),
  text('- {line}'),
  tag('{/papers}'),
  clause('3. Biểu dương, tôn vinh, khen thưởng'),
  text(
    'Hội nghị đã biểu dương, tôn vinh {honoured} điển hình tiên tiến, gồm: {collectives} tập thể, {households} hộ gia đình, {individuals} cá nhân{#unstatedSubjects}, {unstatedSubjects} chưa ghi đối tượng{/unstatedSubjects}.',
  ),
  text('[Số quyết định, hình thức và số lượng khen thưởng trao tại Hội nghị: …]'),
  part('IV. ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA CẤP TRÊN'),
  text(
    'Hội nghị đã thông qua danh sách {upperCount} đại biểu dự {upperCongress}{#seats} (số lượng được phân bổ: {seats}){/seats}; trong đó nữ {upperWomen}. Danh sách và trích ngang thành tích tại Phụ lục II.',
  ),
];

const ending = (): readonly FileChild[] => [
  part('V. ĐÁNH GIÁ, KIẾN NGHỊ'),
  headed('1. Ưu điểm: ', '[…]'),
  headed('2. Hạn chế, nguyên nhân: ', '[…]'),
  headed('3. Kiến nghị, đề xuất: ', '[…]'),
  part('VI. HỒ SƠ GỬI KÈM'),
  text(
    '1. Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 5 năm giai đoạn {reviewPeriod}, phương hướng, nhiệm vụ công tác thi đua, khen thưởng giai đoạn {directionPeriod}{fiveYearNote}.',
  ),
  text('2. Danh sách và trích ngang thành tích đại biểu dự {upperCongress} (Phụ lục II){profilesNote}.'),
  text('Trên đây là kết quả tổ chức {conference}, {issuer} trân trọng báo cáo./.'),
  ...signature(),
];

const delegateList = (): readonly FileChild[] => [
  ...appendixHead('I', ['DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ'], REPORT, 'portrait'),
  ruled(
    [600, 2750, 750, 750, 3005, PORTRAIT_WIDTH - 7855],
    [
      {
        header: true,
        cells: [
          { text: 'TT', rowSpan: 2 },
          { text: 'Họ và tên', rowSpan: 2 },
          { text: 'Năm sinh', columnSpan: 2 },
          { text: 'Chức vụ, nghề nghiệp, cơ quan', rowSpan: 2 },
          { text: 'Lĩnh vực', rowSpan: 2 },
        ],
      },
      { header: true, skip: 2, cells: [{ text: 'Nam' }, { text: 'Nữ' }] },
      { cells: [{ text: '{#groups}{heading}', bold: true, columnSpan: 6, withNext: true }] },
      {
        whole: true,
        cells: [
          { text: '{#people}{number}', align: 'center' },
          { text: '{name}' },
          { text: '{bornMale}', align: 'center' },
          { text: '{bornFemale}', align: 'center' },
          { text: '{work}' },
          { text: '{field}{/people}{/groups}' },
        ],
      },
    ],
  ),
  new Paragraph({ spacing: { after: 120 }, children: [] }),
  text('Danh sách có {approved} đại biểu; trong đó nữ {women}; {classSummary}.'),
];

const upperCongressList = (): readonly FileChild[] => [
  ...appendixHead(
    'II',
    ['DANH SÁCH VÀ TRÍCH NGANG THÀNH TÍCH', 'ĐẠI BIỂU DỰ {upperCongressCapitals}'],
    REPORT,
    'landscape',
  ),
  ruled(
    [600, 2400, 750, 750, 2500, 4287, 1800, LANDSCAPE_WIDTH - 13087],
    [
      {
        header: true,
        cells: [
          { text: 'TT', rowSpan: 2 },
          { text: 'Họ và tên', rowSpan: 2 },
          { text: 'Năm sinh', columnSpan: 2 },
          { text: 'Chức vụ, nghề nghiệp, đơn vị', rowSpan: 2 },
          { text: 'Tóm tắt thành tích giai đoạn {reviewPeriod}', rowSpan: 2 },
          { text: 'Danh hiệu, khen thưởng', rowSpan: 2 },
          { text: 'Lĩnh vực', rowSpan: 2 },
        ],
      },
      { header: true, skip: 2, cells: [{ text: 'Nam' }, { text: 'Nữ' }] },
      {
        cells: [
          { text: '{#upper}{number}', align: 'center' },
          { text: '{name}' },
          { text: '{bornMale}', align: 'center' },
          { text: '{bornFemale}', align: 'center' },
          { text: '{work}' },
          { text: '{achievement}' },
          { text: '{awards}' },
          { text: '{field}{/upper}' },
        ],
      },
    ],
  ),
  new Paragraph({ spacing: { after: 120 }, children: [] }),
  left('Danh sách có {upperCount} đại biểu; trong đó nữ {upperWomen}.'),
];
