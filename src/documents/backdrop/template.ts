import { draftNotice } from '../layout/letterhead.js';
import { LANDSCAPE_WIDTH, loosePages } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { centred } from '../layout/paragraphs.js';
import { frame } from '../layout/table.js';
import type { BackdropFields } from './fields.js';

/** A sketch to scale by: the words alone, in the plan's order (III.3.4), large enough to judge the lines by. */
const backdrop = paper<BackdropFields>((t) => [
  loosePages('landscape', [
    ...draftNotice(t, LANDSCAPE_WIDTH),
    frame(LANDSCAPE_WIDTH, [
      ...t.each('letterhead', (office) => [centred(office('line'), { points: 20, bold: true })]),
      centred('', { points: 20 }, 600),
      centred(t('nameInCapitals'), { points: 32, bold: true }, 240),
      centred(t('editionLine'), { points: 28, bold: true }, 600),
      centred(`${t('place')}, ${t('heldOn')}`, { points: 20, italics: true }, 240),
    ]),
  ]),
]);

export const templates = { backdrop };
