import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { CommonFields } from '../kind/define-kind.js';
import { appendixHead } from '../layout/appendix.js';
import { signature } from '../layout/closing.js';
import { title } from '../layout/heading.js';
import { draftNotice, letterhead } from '../layout/letterhead.js';
import { section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { basis, centred, headed, headedEnding, text } from '../layout/paragraphs.js';
import { delegateTable } from '../layout/people-table.js';
import type { Tags } from '../layout/tags.js';
import type { ApprovalDecisionFields } from './fields.js';

type T = Tags<ApprovalDecisionFields & CommonFields>;

/** Decree 30/2020, Phụ lục III, Mẫu 1.2. */
const decision = (t: T): readonly FileChild[] => [
  ...draftNotice(t),
  letterhead(t),
  ...title('QUYẾT ĐỊNH', ['Về việc phê duyệt danh sách đại biểu dự', t('conferenceName'), t('conferenceEdition')]),
  centred(t('issuerCapitals'), { bold: true }, 160),
  ...t.each('bases', (one) => [basis(one('line'))]),
  basis(`Theo đề nghị của Trưởng phòng Văn hóa - Xã hội ${t('commune')}.`),
  centred('QUYẾT ĐỊNH:', { bold: true }, 160),
  headed(
    'Điều 1. ',
    `Phê duyệt danh sách ${t('approved')} đại biểu dự ${t('conference')}, gồm: ${t('classSummary')}; trong đó nữ ${t('women')} (Phụ lục kèm theo).`,
  ),
  headed(
    'Điều 2. ',
    `Giao Phòng Văn hóa - Xã hội thông báo danh sách đến các thôn, cơ quan, đơn vị; phối hợp Văn phòng HĐND và UBND ${t('communeKind')} gửi giấy mời đại biểu theo quy định.`,
  ),
  headedEnding(
    'Điều 3. ',
    `Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng HĐND và UBND ${t('communeKind')}, Trưởng phòng Văn hóa - Xã hội, Thủ trưởng các cơ quan, đơn vị, Trưởng các thôn và các đại biểu có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.`,
  ),
  ...signature(t, 'Như Điều 3'),
];

const list = (t: T): readonly FileChild[] => [
  ...appendixHead(t, {
    number: '',
    titles: ['DANH SÁCH ĐẠI BIỂU', `dự ${t('conferenceName')}`, t('conferenceEdition')],
    of: `Quyết định số        /${t('symbol')}`,
    orientation: 'portrait',
  }),
  delegateTable(t),
  new Paragraph({ spacing: { after: 120 }, children: [] }),
  text(`Danh sách có ${t('approved')} đại biểu; trong đó nữ ${t('women')}; ${t('classSummary')}./.`),
];

const approvalDecision = paper<ApprovalDecisionFields>((t) => [
  section('portrait', decision(t)),
  section('portrait', list(t)),
]);

export const templates = { approvalDecision };
