import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { OfficeFields } from '../blocks/office-fields.js';
import { PORTRAIT_WIDTH } from './page-layout.js';
import { centred, left, run } from './paragraphs.js';
import { placement } from './table.js';
import type { Tags } from './tags.js';
import { partOf } from './tags.js';

const HALF = Math.round(PORTRAIT_WIDTH / 2);
const list = (words: string): Paragraph => left(words, { points: 11 });

/**
 * Nơi nhận on the left, who signs on the right, kept together on one page. `first`: the recipient that every such paper
 * has; null for one that is sent to nobody above. */
export function signature<F extends OfficeFields>(
  whole: Tags<F>,
  first: string | null = 'Như trên',
): readonly FileChild[] {
  const t = partOf<OfficeFields, F>(whole);
  return [
    new Paragraph({ keepNext: true, spacing: { after: 120 }, children: [] }),
    placement(
      [HALF, PORTRAIT_WIDTH - HALF],
      [
        [
          [
            left('Nơi nhận:', { points: 12, bold: true, italics: true }),
            ...(first === null ? [] : [list(`- ${first};`)]),
            ...t.each('recipients', (one) => [list(`- ${one('line')};`)]),
            list(`- ${t('archive')}.`),
          ],
          [
            ...t.each('authority', (one) => [centred(one('line'), { bold: true })]),
            new Paragraph({ keepNext: true, spacing: { before: 1100, after: 0 }, children: [run('')] }),
            centred(t('signer'), { bold: true }),
          ],
        ],
      ],
    ),
  ];
}
