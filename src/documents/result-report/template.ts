import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { CommonFields } from '../kind/define-kind.js';
import { appendixHead } from '../layout/appendix.js';
import { breakdownTable } from '../layout/breakdown-table.js';
import { signature } from '../layout/closing.js';
import { draftNotice, letterhead } from '../layout/letterhead.js';
import { addressees, legalBasis, title } from '../layout/heading.js';
import { section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { clause, ending, headed, lead, part, text } from '../layout/paragraphs.js';
import { delegateTable } from '../layout/people-table.js';
import { profileList } from '../layout/profile-list.js';
import type { Tags } from '../layout/tags.js';
import type { ResultReportFields } from './fields.js';

type T = Tags<ResultReportFields & CommonFields>;

const reportOf = (t: T): string => `Báo cáo số        /${t('symbol')}`;

/** Báo cáo kết quả Hội nghị (R-V-1-b), with its two lists as appendices of their own numbering. */
const resultReport = paper<ResultReportFields>((t) => [
  section('portrait', [...opening(t), ...timeAndPlace(t), ...delegates(t), ...proceedings(t), ...assessment(t)]),
  section('portrait', delegateList(t)),
  section('landscape', profileList(t, 'II', reportOf(t))),
]);

export const templates = { resultReport };

const opening = (t: T): readonly FileChild[] => [
  ...draftNotice(t),
  letterhead(t),
  ...title('BÁO CÁO', [`Kết quả tổ chức ${t('conferenceName')}`, t('conferenceEdition')]),
  ...addressees(t),
  ...legalBasis(t),
  text(`${t('issuer')} báo cáo kết quả tổ chức ${t('conference')} như sau:`),
];

const timeAndPlace = (t: T): readonly FileChild[] => [
  part('I. THỜI GIAN, ĐỊA ĐIỂM, HÌNH THỨC'),
  headed('1. Thời gian: ', `${t('duration')}, ${t('heldOn')}.`),
  headed('2. Địa điểm: ', `${t('venue')}.`),
  headed('3. Hình thức: ', `Tổ chức “${t('form')}”.`),
];

const delegates = (t: T): readonly FileChild[] => [
  part('II. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU'),
  clause('1. Số lượng'),
  text(`- Các thôn, cơ quan, đơn vị đã đề cử ${t('nominated')} tập thể, hộ gia đình, cá nhân điển hình tiên tiến.`),
  text(
    `- Đại biểu được triệu tập theo danh sách đã duyệt${t('lockNote')}: ${t('approved')} đại biểu (Kế hoạch: tối đa ${t('cap')} đại biểu).`,
  ),
  text(
    `- Đại biểu có mặt: ${t('present')}; vắng mặt: ${t('absent')}${t.when('unrecorded', `; chưa ghi nhận: ${t('unrecorded')}`)}.`,
  ),
  ...t.where('substitutes', [text(`- Trong số đại biểu có mặt, ${t('substitutes')} người dự thay.`)]),
  clause('2. Cơ cấu'),
  lead(`Cơ cấu ${t('approved')} đại biểu theo danh sách đã duyệt (Phụ lục I):`),
  ...t.where<FileChild>('anybody', [breakdownTable(t), new Paragraph({ spacing: { after: 60 }, children: [] })]),
];

const proceedings = (t: T): readonly FileChild[] => [
  part('III. NỘI DUNG, DIỄN BIẾN HỘI NGHỊ'),
  clause('1. Chương trình Hội nghị'),
  lead('Hội nghị đã tiến hành các nội dung:'),
  ...t.each('agenda', (one) => [text(`- ${one('line')}`)]),
  clause('2. Báo cáo tham luận'),
  text(`Số báo cáo tham luận của đại biểu điển hình tiên tiến: ${t('papersCount')}.`),
  ...t.each('papers', (one) => [text(`- ${one('line')}`)]),
  clause('3. Biểu dương, tôn vinh, khen thưởng'),
  text(
    `Hội nghị đã biểu dương, tôn vinh ${t('honoured')} điển hình tiên tiến, gồm: ${t('collectives')} tập thể, ${t('households')} hộ gia đình, ${t('individuals')} cá nhân${t.when('unstatedSubjects', `, ${t('unstatedSubjects')} chưa ghi đối tượng`)}.`,
  ),
  text('[Số quyết định, hình thức và số lượng khen thưởng trao tại Hội nghị: …]'),
  part('IV. ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA CẤP TRÊN'),
  text(
    `Hội nghị đã thông qua danh sách ${t('upperCount')} đại biểu dự ${t('upperCongress')}${t.when('seats', ` (số lượng được phân bổ: ${t('seats')})`)}; trong đó nữ ${t('upperWomen')}. Danh sách và trích ngang thành tích tại Phụ lục II.`,
  ),
];

const assessment = (t: T): readonly FileChild[] => [
  part('V. ĐÁNH GIÁ, KIẾN NGHỊ'),
  headed('1. Ưu điểm: ', '[…]'),
  headed('2. Hạn chế, nguyên nhân: ', '[…]'),
  headed('3. Kiến nghị, đề xuất: ', '[…]'),
  part('VI. HỒ SƠ GỬI KÈM'),
  text(
    `1. Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 5 năm giai đoạn ${t('reviewPeriod')}, phương hướng, nhiệm vụ công tác thi đua, khen thưởng giai đoạn ${t('directionPeriod')}${t('fiveYearNote')}.`,
  ),
  text(`2. Danh sách và trích ngang thành tích đại biểu dự ${t('upperCongress')} (Phụ lục II)${t('profilesNote')}.`),
  ending(`Trên đây là kết quả tổ chức ${t('conference')}, ${t('issuer')} trân trọng báo cáo./.`),
  ...signature(t),
];

const delegateList = (t: T): readonly FileChild[] => [
  ...appendixHead(t, {
    number: 'I',
    titles: ['DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ'],
    of: reportOf(t),
    orientation: 'portrait',
  }),
  delegateTable(t),
  new Paragraph({ spacing: { after: 120 }, children: [] }),
  text(`Danh sách có ${t('approved')} đại biểu; trong đó nữ ${t('women')}; ${t('classSummary')}.`),
];
