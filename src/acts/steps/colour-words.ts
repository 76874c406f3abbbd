import type { ColourWords } from '../../core/contract/colour-rules.js';
import { englishOf } from '../../core/contract/english-values.js';
import type { FixedListName, FixedValue } from '../../core/contract/lists-of-values.js';
import { say, type Catalogue } from '../../text/say.js';

const inBoth = (word: (words: Catalogue) => string): readonly string[] => [
  ...new Set([word(say('vi')), word(say('en'))]),
];

const fixed = <L extends FixedListName>(list: L, value: FixedValue<L>): readonly string[] => [
  value,
  englishOf(list, value),
];

/** The words that colours look for. */
export const colourWords = (): ColourWords => ({
  complete: inBoth(({ statuses }) => statuses.complete),
  toFix: inBoth(({ statuses }) => statuses.toFix),
  targetMet: inBoth(({ statuses }) => statuses.verdict.ok),
  person: fixed('subject', 'Cá nhân'),
  done: fixed('stepStatus', 'Hoàn thành'),
  approved: fixed('decision', 'Đã duyệt'),
  out: fixed('decision', 'Loại'),
});
