import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { BODY_POINTS, FONT } from './page-layout.js';

interface Look {
  readonly points?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Formatting stands on every run: Google Docs keeps no named style but headings (platform facts, section 9). */
export function run(words: string, { points = BODY_POINTS, ...weight }: Look = {}): TextRun {
  const options: IRunOptions = { ...weight, text: words, font: FONT, size: points * 2 };
  return new TextRun(options);
}

/** A paragraph that holds a section tag alone; docxtemplater removes it together with the tag. */
export const tag = (text: string): Paragraph => new Paragraph({ spacing: { after: 0 }, children: [run(text)] });

/** 1,27 cm (Decree 30/2020, Phụ lục I, II.5). */
const FIRST_LINE = 720;
const SIX_POINTS = 120;

const body = (children: readonly TextRun[], keepNext = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { after: SIX_POINTS, line: 264, lineRule: LineRuleType.AUTO },
    keepNext,
    children: [...children],
  });

export const text = (words: string): Paragraph => body([run(words)]);
/** The last words of a text, which who signs it never stands without on a page. */
export const ending = (words: string): Paragraph => body([run(words)], true);
/** What says what follows, never parted from it. */
export const lead = (words: string): Paragraph => body([run(words)], true);
/** What to write here: in italics and brackets, and not for the final paper. */
export const guidance = (words: string): Paragraph => body([run(`[${words}]`, { italics: true })]);
export const basis = (words: string): Paragraph => body([run(words, { italics: true })]);
/** "I. …": capitals, bold. */
export const part = (words: string): Paragraph => body([run(words, { bold: true })], true);
/** "1. …" with a heading of its own line: bold. */
export const clause = (words: string): Paragraph => body([run(words, { bold: true })], true);
/** "1. Thời gian: …": the heading bold, the text after it regular. */
export const headed = (heading: string, words: string): Paragraph => body([run(heading, { bold: true }), run(words)]);

/** The last paragraph of a text, with a heading of its own: never parted from who signs it. */
export const headedEnding = (heading: string, words: string): Paragraph =>
  body([run(heading, { bold: true }), run(words)], true);

export const centred = (words: string, look: Look = {}, after = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, keepNext: true, children: [run(words, look)] });

export const left = (words: string, look: Look = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.LEFT, spacing: { after: 0 }, children: [run(words, look)] });

/**
 * A line of a given length in the middle of a given width, all in DXA: the border of an otherwise empty paragraph, because an
 * underline is as long as its text and Google Docs drops drawn lines.
 */
export function line(length: number, width: number, after = 0): Paragraph {
  const indent = Math.round((width - length) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 40, after, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [run('', { points: 2 })],
  });
}
