import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { CommonFields } from '../kind/define-kind.js';
import { appendixHead } from '../layout/appendix.js';
import { breakdownTable } from '../layout/breakdown-table.js';
import { signature } from '../layout/closing.js';
import { addressees, legalBasis, title } from '../layout/heading.js';
import { draftNotice, letterhead } from '../layout/letterhead.js';
import { section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { clause, ending, lead, text } from '../layout/paragraphs.js';
import { delegateTable } from '../layout/people-table.js';
import type { Tags } from '../layout/tags.js';
import type { ApprovalRequestFields } from './fields.js';

type T = Tags<ApprovalRequestFields & CommonFields>;

const gap = (after: number): Paragraph => new Paragraph({ spacing: { after }, children: [] });

const request = (t: T): readonly FileChild[] => [
  ...draftNotice(t),
  letterhead(t),
  ...title('TỜ TRÌNH', ['Về việc phê duyệt danh sách đại biểu dự', t('conferenceName'), t('conferenceEdition')]),
  ...addressees(t),
  ...legalBasis(t),
  text(
    `${t('issuer')} đã tổng hợp danh sách do các thôn, cơ quan, đơn vị bình xét, đề cử và kính trình phê duyệt danh sách đại biểu dự ${t('conference')}, cụ thể như sau:`,
  ),
  clause('1. Kết quả bình xét, đề cử'),
  text(
    `Có ${t('nominatingUnits')} thôn, cơ quan, đơn vị đề cử ${t('nominated')} tập thể, hộ gia đình, cá nhân điển hình tiên tiến; ${t('unitsMet')}/${t('nominatingUnits')} đơn vị đã họp bình xét công khai, dân chủ.`,
  ),
  clause('2. Danh sách đề nghị phê duyệt'),
  text(
    `Đề nghị phê duyệt ${t('proposed')} đại biểu (Kế hoạch: tối đa ${t('cap')} đại biểu), trong đó: điển hình tiên tiến ${t('exemplars')}; lãnh đạo và khách mời ${t('invited')}; nữ ${t('women')}.`,
  ),
  clause('3. Cơ cấu'),
  lead('Cơ cấu đại biểu đề nghị phê duyệt:'),
  ...t.where<FileChild>('anybody', [breakdownTable(t), gap(120)]),
  ending(`${t('issuer')} kính trình ${t('addressee')} xem xét, phê duyệt (Danh sách tại Phụ lục kèm theo)./.`),
  ...signature(t),
];

const list = (t: T): readonly FileChild[] => [
  ...appendixHead(t, {
    number: '',
    titles: ['DANH SÁCH ĐẠI BIỂU ĐỀ NGHỊ PHÊ DUYỆT'],
    of: `Tờ trình số        /${t('symbol')}`,
    orientation: 'portrait',
  }),
  delegateTable(t),
  gap(120),
  text(`Danh sách có ${t('proposed')} đại biểu; trong đó nữ ${t('womenCount')}; ${t('classSummary')}./.`),
];

const approvalRequest = paper<ApprovalRequestFields>((t) => [
  section('portrait', request(t)),
  section('portrait', list(t)),
]);

export const templates = { approvalRequest };
