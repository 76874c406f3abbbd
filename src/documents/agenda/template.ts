import { Paragraph } from 'docx';
import { signature } from '../layout/closing.js';
import { title } from '../layout/heading.js';
import { draftNotice, letterhead } from '../layout/letterhead.js';
import { PORTRAIT_WIDTH, section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { centred, ending } from '../layout/paragraphs.js';
import { ruled } from '../layout/table.js';
import type { AgendaFields } from './fields.js';

const WIDTHS = [650, 2350, 3900];
const COLUMNS = [...WIDTHS, PORTRAIT_WIDTH - WIDTHS.reduce((total, width) => total + width, 0)];

/** Decree 30/2020, Mẫu 1.4; the columns as in docs/domain.md 3.4. */
const agenda = paper<AgendaFields>((t) => [
  section('portrait', [
    ...draftNotice(t),
    letterhead(t),
    ...title('CHƯƠNG TRÌNH', [t('conferenceName'), t('conferenceEdition')]),
    centred(`${t('startsAt')}, ${t('heldOn')}, tại ${t('venue')}`, { italics: true }, 160),
    ruled(COLUMNS, [
      {
        header: true,
        cells: [{ text: 'TT' }, { text: 'Thời gian' }, { text: 'Nội dung' }, { text: 'Người thực hiện' }],
      },
      ...t.rows('items', (one) => [
        {
          whole: true,
          cells: [
            { text: one('number'), align: 'center' },
            { text: one('time'), align: 'center' },
            { text: one('item') },
            { text: one('by') },
          ],
        },
      ]),
    ]),
    new Paragraph({ keepNext: true, spacing: { after: 60 }, children: [] }),
    ending(`Trên đây là Chương trình ${t('conference')}./.`),
    ...signature(t, 'Các đại biểu dự Hội nghị'),
  ]),
]);

export const templates = { agenda };
