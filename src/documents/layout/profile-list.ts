import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { OfficeFields } from '../blocks/office-fields.js';
import type { UpperCongressFields } from '../blocks/upper-congress.js';
import { appendixHead } from './appendix.js';
import { LANDSCAPE_WIDTH } from './page-layout.js';
import { left } from './paragraphs.js';
import type { PeopleColumn } from './people-table.js';
import { birthColumns, headerRows, nameColumns, personRow } from './people-table.js';
import { ruled } from './table.js';
import type { Tags } from './tags.js';
import { partOf } from './tags.js';

type Needed = OfficeFields & UpperCongressFields & { readonly reviewPeriod: string };

const columnsOf = (t: Tags<Needed>): readonly PeopleColumn<keyof Needed['upper'][number]>[] => [
  ...nameColumns(2400),
  ...birthColumns(),
  { width: 2500, heading: 'Chức vụ, nghề nghiệp, đơn vị', cell: (person) => person('work') },
  {
    width: 4287,
    heading: `Tóm tắt thành tích giai đoạn ${t('reviewPeriod')}`,
    cell: (person) => person('achievement'),
  },
  { width: 1800, heading: 'Danh hiệu, khen thưởng', cell: (person) => person('awards') },
  { width: LANDSCAPE_WIDTH - 13087, heading: 'Lĩnh vực', cell: (person) => person('field') },
];

/**
 * Danh sách và trích ngang thành tích: an appendix across the page. Its rows may be broken, for an achievement may be longer than a page.
 */
export function profileList<F extends Needed>(whole: Tags<F>, number: string, of: string): readonly FileChild[] {
  const t = partOf<Needed, F>(whole);
  const columns = columnsOf(t);
  const titles = ['DANH SÁCH VÀ TRÍCH NGANG THÀNH TÍCH', `ĐẠI BIỂU DỰ ${t('upperCongressCapitals')}`];
  const rows = t.rows('upper', (person) => [{ ...personRow(columns, person), whole: false }]);
  return [
    ...appendixHead(t, { number, titles, of, orientation: 'landscape' }),
    ruled(
      columns.map(({ width }) => width),
      [...headerRows(columns), ...rows],
    ),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
    left(`Danh sách có ${t('upperCount')} đại biểu; trong đó nữ ${t('upperWomen')}./.`),
  ];
}
