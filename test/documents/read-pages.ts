import type { DraftReason } from '../../src/documents/reasons/draft-reason.js';
import { readText } from './read-docx.js';

/** The pages of a paper whose pages each begin with a break before a paragraph, as lines of text that are not blank. */
export const readPages = (body: string): readonly (readonly string[])[] =>
  body
    .split(/<w:pageBreakBefore(?: w:val="true")?\/>/)
    .slice(1)
    .map((page) => readText(page).filter((line) => line.trim() !== ''));

/** A reason by its code; one that a kind alone knows by its name. */
export const reasonName = (reason: DraftReason): string => (reason.code === 'own' ? reason.params.what : reason.code);

/** What people paste into cells: tags, markup, formulas, breaks, what XML forbids, a text without end. */
export const HOSTILE_TEXTS = [
  '{#people}{name}{/people}',
  '<w:p><b>&amp;]]></b></w:p>',
  '=HYPERLINK("http://example.com";"x")',
  'Nguyễn\u000bVăn\r\nAn\u0000\ud83d',
  'Nguyễn Hoàng Phương Thảo Nguyên Khánh Linh Chi',
  'rất dài '.repeat(400),
];
