import type { FileChild } from 'docx';
import type { OfficeFields } from '../blocks/office-fields.js';
import { LANDSCAPE_WIDTH, PORTRAIT_WIDTH } from './page-layout.js';
import { centred, line } from './paragraphs.js';
import type { Tags } from './tags.js';
import { partOf } from './tags.js';

interface Head {
  /** Roman where there are several, '' for the only one. */
  readonly number: string;
  readonly titles: readonly string[];
  /** "Báo cáo số        /BC-UBND", number blank as on the document itself. */
  readonly of: string;
  readonly orientation: 'portrait' | 'landscape';
}

/** The head of an appendix (Decree 30/2020, Mẫu 2.1): its number, its title in lines, and the document it belongs to. */
export function appendixHead<F extends OfficeFields>(whole: Tags<F>, head: Head): readonly FileChild[] {
  const t = partOf<OfficeFields, F>(whole);
  return [
    centred(`Phụ lục ${head.number}`.trim(), { bold: true }),
    ...head.titles.map((title) => centred(title, { bold: true })),
    centred(`(Kèm theo ${head.of} ngày        ${t('signedMonth')} của ${t('issuer')})`, { italics: true }, 40),
    line(2600, head.orientation === 'portrait' ? PORTRAIT_WIDTH : LANDSCAPE_WIDTH, 200),
  ];
}
