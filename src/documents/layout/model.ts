import { Paragraph } from 'docx';
import type { DelegateRows } from '../blocks/group-fields.js';
import type { OfficeFields } from '../blocks/office-fields.js';
import { appendixHead } from './appendix.js';
import { signature } from './closing.js';
import { draftNotice, letterhead } from './letterhead.js';
import { addressees, legalBasis, title } from './heading.js';
import { section } from './page-layout.js';
import { paper } from './paper.js';
import { clause, headed, left, part, text } from './paragraphs.js';
import { birthColumns, groupedTable, nameColumns } from './people-table.js';

/**
 * A paper of every piece that papers have in common. Nobody prints it: the headers of all kinds are its headers, and bodies are
 * deflated with it as their dictionary, which makes each about half as large in the bundle.
 */
export const model = paper<OfficeFields & DelegateRows>((t) => [
  section('portrait', [
    new Paragraph({ spacing: { after: 120 }, children: [] }),
    left('Danh sách có đại biểu; trong đó nữ'),
    ...draftNotice(t),
    letterhead(t),
    ...title('BÁO CÁO', ['Hội nghị tuyên dương điển hình tiên tiến']),
    ...addressees(t),
    ...legalBasis(t),
    part('I. MỤC ĐÍCH, YÊU CẦU'),
    clause('1. Chương trình Hội nghị'),
    headed('1. Thời gian: ', `phong trào thi đua yêu nước và công tác khen thưởng giai đoạn ${t('place')}`),
    text('- Trên đây là nội dung tổ chức Hội nghị, các thôn, cơ quan, đơn vị, tập thể, cá nhân, hộ gia đình./.'),
    ...appendixHead(t, { number: 'I', titles: ['DANH SÁCH ĐẠI BIỂU'], of: 'Quyết định số', orientation: 'portrait' }),
    groupedTable(t, [
      ...nameColumns(2750),
      ...birthColumns(),
      { width: 3005, heading: 'Chức vụ, nghề nghiệp, cơ quan', cell: (person) => person('work') },
      { width: 1500, heading: 'Lĩnh vực', cell: (person) => person('field') },
    ]),
    ...signature(t),
  ]),
]);
