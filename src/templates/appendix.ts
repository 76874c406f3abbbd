import type { FileChild } from 'docx';
import { LANDSCAPE_WIDTH, PORTRAIT_WIDTH } from './page-layout.js';
import { centred, line } from './paragraphs.js';

/**
 * The head of an appendix (Decree 30/2020, Mẫu 2.1): its number, its title in lines, and the report it belongs to with number and day
 * left blank, as on the report itself.
 */
export const appendixHead = (
  number: string,
  titles: readonly string[],
  report: string,
  orientation: 'portrait' | 'landscape',
): readonly FileChild[] => [
  centred(`Phụ lục ${number}`, { bold: true }),
  ...titles.map((title) => centred(title, { bold: true })),
  centred(`(Kèm theo ${report} ngày        {signedMonth} của {issuer})`, { italics: true }, 40),
  line(2600, orientation === 'portrait' ? PORTRAIT_WIDTH : LANDSCAPE_WIDTH, 200),
];
