import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { PORTRAIT_WIDTH } from './page-layout.js';
import { basis, centred, line, run, tag } from './paragraphs.js';

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
export const addressees = (): readonly FileChild[] => [
  tag('{#oneAddressee}'),
  new Paragraph({ alignment: 'center', spacing: { after: 160 }, children: [run('Kính gửi: {addressee}')] }),
  tag('{/oneAddressee}'),
  tag('{#severalAddressees}'),
  new Paragraph({ indent: { left: 1440 }, spacing: { after: 60 }, children: [run('Kính gửi:')] }),
  tag('{#addressees}'),
  new Paragraph({ indent: { left: 2520 }, spacing: { after: 60 }, children: [run('- {line}')] }),
  tag('{/addressees}'),
  tag('{/severalAddressees}'),
];

export const legalBasis = (): readonly FileChild[] => [tag('{#legalBasis}'), basis('{line}'), tag('{/legalBasis}')];
