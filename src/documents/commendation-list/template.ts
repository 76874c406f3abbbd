import { Paragraph } from 'docx';
import { appendixHead } from '../layout/appendix.js';
import { draftNotice } from '../layout/letterhead.js';
import { PORTRAIT_WIDTH, section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { headed, text } from '../layout/paragraphs.js';
import type { PeopleColumn } from '../layout/people-table.js';
import { headerRows, personRow } from '../layout/people-table.js';
import { ruled } from '../layout/table.js';
import type { CommendationListFields } from './fields.js';

type Name = keyof CommendationListFields['commended'][number];

const COLUMNS: readonly PeopleColumn<Name>[] = [
  { width: 700, heading: 'Thứ tự trao', align: 'center', cell: (one) => one('number') },
  { width: 2300, heading: 'Họ và tên, tên tập thể, hộ gia đình', cell: (one) => one('name') },
  { width: 2300, heading: 'Chức vụ, nghề nghiệp, đơn vị', cell: (one) => one('work') },
  { width: 2000, heading: 'Danh hiệu, khen thưởng đã có', cell: (one) => one('held') },
  { width: PORTRAIT_WIDTH - 7300, heading: 'Hình thức tại Hội nghị', cell: (one) => one('form') },
];

const commendationList = paper<CommendationListFields>((t) => [
  section('portrait', [
    ...draftNotice(t),
    ...appendixHead(t, {
      number: '',
      titles: ['DANH SÁCH BIỂU DƯƠNG, KHEN THƯỞNG', `tại ${t('conferenceName')}`, t('conferenceEdition')],
      of: 'Quyết định số        /QĐ-UBND',
      orientation: 'portrait',
    }),
    headed('Người trao: ', `${t('giver')}.`),
    ruled(
      COLUMNS.map(({ width }) => width),
      [...headerRows(COLUMNS), ...t.rows('commended', (one) => [personRow(COLUMNS, one)])],
    ),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
    text(
      `Danh sách có ${t('total')} điển hình tiên tiến, gồm: ${t('collectives')} tập thể, ${t('households')} hộ gia đình, ${t('individuals')} cá nhân${t.when('unstated', `, ${t('unstated')} chưa ghi đối tượng`)}./.`,
    ),
  ]),
]);

export const templates = { commendationList };
