import type { ColourWords } from '../core/layout/colour-rules.js';
import type { Catalogue } from '../text/say.js';

/** The words of computed cells that colours look for. */
export const colourWords = ({ statuses }: Catalogue): ColourWords => ({
  complete: statuses.complete,
  toFix: statuses.toFix,
  targetMet: statuses.verdict.ok,
});
