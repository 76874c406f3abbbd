import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { PORTRAIT_WIDTH } from './page-layout.js';
import { centred, left, run, tag } from './paragraphs.js';
import { placement } from './table.js';

const HALF = Math.round(PORTRAIT_WIDTH / 2);
const list = (words: string): Paragraph => left(words, { points: 11 });

/** Nơi nhận on the left, who signs on the right, kept together on one page. */
export const signature = (): readonly FileChild[] => [
  new Paragraph({ keepNext: true, spacing: { after: 120 }, children: [] }),
  placement(
    [HALF, PORTRAIT_WIDTH - HALF],
    [
      [
        [
          left('Nơi nhận:', { points: 12, bold: true, italics: true }),
          list('- Như trên;'),
          tag('{#recipients}'),
          list('- {line};'),
          tag('{/recipients}'),
          list('- {archive}.'),
        ],
        [
          tag('{#authority}'),
          centred('{line}', { bold: true }),
          tag('{/authority}'),
          new Paragraph({ keepNext: true, spacing: { before: 1100, after: 0 }, children: [run('')] }),
          centred('{signer}', { bold: true }),
        ],
      ],
    ],
  ),
];
