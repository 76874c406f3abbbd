import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { OfficeFields } from '../blocks/office-fields.js';
import { PORTRAIT_WIDTH } from './page-layout.js';
import { basis, centred, line, run } from './paragraphs.js';
import type { Tags } from './tags.js';
import { partOf } from './tags.js';

/** A third to a half of a subject line that fills the page (Decree 30/2020, Phụ lục I, II.4). */
const SUBJECT_LINE = 2600;

/** Kind of document and what it is about, in lines. */
export const title = (kind: string, subject: readonly string[]): readonly FileChild[] => [
  new Paragraph({ spacing: { after: 120 }, children: [] }),
  centred(kind, { bold: true }),
  ...subject.map((words) => centred(words, { bold: true })),
  line(SUBJECT_LINE, PORTRAIT_WIDTH, 200),
];

/** One addressee stands on the line of "Kính gửi", several below it (Decree 30/2020, Phụ lục I, II.9). */
export function addressees<F extends OfficeFields>(whole: Tags<F>): readonly Paragraph[] {
  const t = partOf<OfficeFields, F>(whole);
  return [
    ...t.where('oneAddressee', [
      new Paragraph({ alignment: 'center', spacing: { after: 160 }, children: [run(`Kính gửi: ${t('addressee')}`)] }),
    ]),
    ...t.where('severalAddressees', [
      new Paragraph({ indent: { left: 1440 }, spacing: { after: 60 }, children: [run('Kính gửi:')] }),
      ...t.each('addressees', (one) => [
        new Paragraph({ indent: { left: 2520 }, spacing: { after: 60 }, children: [run(`- ${one('line')}`)] }),
      ]),
    ]),
  ];
}

export function legalBasis<F extends OfficeFields>(whole: Tags<F>): readonly Paragraph[] {
  return partOf<OfficeFields, F>(whole).each('legalBasis', (one) => [basis(one('line'))]);
}
