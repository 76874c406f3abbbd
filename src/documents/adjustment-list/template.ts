import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { CommonFields } from '../kind/define-kind.js';
import { appendixHead } from '../layout/appendix.js';
import { draftNotice } from '../layout/letterhead.js';
import { PORTRAIT_WIDTH, section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { lead, text } from '../layout/paragraphs.js';
import { ruled } from '../layout/table.js';
import type { Tags } from '../layout/tags.js';
import type { AdjustmentFields } from './fields.js';

type T = Tags<AdjustmentFields & CommonFields>;

const WIDTHS = [600, 1300, 2900, PORTRAIT_WIDTH - 4800];

const changes = (t: T): FileChild =>
  ruled(WIDTHS, [
    {
      header: true,
      cells: [{ text: 'TT' }, { text: 'Mã' }, { text: 'Họ và tên theo danh sách đã chốt' }, { text: 'Điều chỉnh' }],
    },
    ...t.rows('groups', (group) => [
      { cells: [{ text: group('heading'), bold: true, columnSpan: WIDTHS.length, withNext: true }] },
      ...group.rows('changes', (one) => [
        {
          whole: true,
          cells: [
            { text: one('number'), align: 'center' },
            { text: one('code') },
            { text: one('name') },
            { text: one('what') },
          ],
        },
      ]),
    ]),
  ]);

const adjustmentList = paper<AdjustmentFields>((t) => [
  section('portrait', [
    ...draftNotice(t),
    ...appendixHead(t, {
      number: '',
      titles: ['DANH SÁCH ĐIỀU CHỈNH ĐẠI BIỂU', `dự ${t('conferenceName')}`, t('conferenceEdition')],
      of: 'Quyết định số        /QĐ-UBND',
      orientation: 'portrait',
    }),
    lead(
      `Danh sách đã chốt${t('lockNote')} có ${t('before')} đại biểu. Từ đó đến nay: thay ${t('replaced')}, rút ${t('dropped')}, bổ sung ${t('added')}, sửa thông tin ${t('edited')}.`,
    ),
    ...t.where<FileChild>('anything', [changes(t), new Paragraph({ spacing: { after: 120 }, children: [] })]),
    text(`Sau điều chỉnh, danh sách có ${t('now')} đại biểu: ${t('classSummary')}./.`),
  ]),
]);

export const templates = { adjustmentList };
