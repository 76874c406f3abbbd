import type { Table } from 'docx';
import type { breakdownFields } from '../blocks/breakdown-fields.js';
import { ruled } from './table.js';
import type { Tags } from './tags.js';
import { partOf } from './tags.js';

export interface BreakdownTableFields {
  readonly breakdown: readonly ReturnType<typeof breakdownFields>[];
}

/** The composition: a heading for each property, its values with numbers and shares, and a sum where the parts have one. */
export function breakdownTable<F extends BreakdownTableFields>(whole: Tags<F>): Table {
  const t = partOf<BreakdownTableFields, F>(whole);
  return ruled(
    [600, 5555, 1600, 1600],
    [
      { header: true, cells: [{ text: 'TT' }, { text: 'Thành phần' }, { text: 'Số người' }, { text: 'Tỷ lệ (%)' }] },
      ...t.rows('breakdown', (group) => [
        {
          cells: [
            // LibreOffice moves a table on when its first cell is kept with the next; Word asks one cell of a row.
            { text: group('number'), bold: true, align: 'center' },
            { text: group('heading'), bold: true, columnSpan: 3, withNext: true },
          ],
        },
        ...group.rows('parts', (one) => [
          {
            cells: [
              { text: '' },
              { text: one('value') },
              { text: one('count'), align: 'center' },
              { text: one('percent'), align: 'center' },
            ],
          },
        ]),
        ...group.rowsWhere('total', [
          {
            cells: [
              { text: '' },
              { text: 'Cộng', bold: true },
              { text: group('sum'), bold: true, align: 'center' },
              { text: group('sumPercent'), bold: true, align: 'center' },
            ],
          },
        ]),
      ]),
    ],
  );
}
