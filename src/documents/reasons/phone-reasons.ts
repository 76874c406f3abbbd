import type { Nomination } from '../../core/reading/rows.js';
import type { DraftReason, DraftReasonParams } from './draft-reason.js';
import { own } from './reason.js';

/** Typed where a post or an achievement belongs; everybody would read it. */
const phoneShown = (count: number): DraftReasonParams['own'] => ({
  what: 'phoneShown',
  vi: ({ tab }) =>
    `${count} người có số giống số điện thoại trong phần công khai (chức vụ, nghề nghiệp, thành tích); xóa số đó ở trang ${tab('nominations')}.`,
  en: ({ tab }) =>
    `Nominees with what looks like a phone number in the text made public (post, occupation, achievement): ${count}; delete it in the tab ${tab('nominations')}.`,
});

/** Nine to eleven digits that begin as a phone does, dots and blanks between them or not. */
const PHONE = /(?<![\d.,])(?:\+84|0)(?:[\s.-]?\d){8,10}(?!\d)/;
const hasPhone = ({ name, position, occupation, achievement }: Nomination): boolean =>
  [name, position, occupation, achievement].some((text) => PHONE.test(text ?? ''));

/** What everybody may read holds no phones (docs/domain.md 7). */
export function phoneReasons(shown: readonly Nomination[]): readonly DraftReason[] {
  const count = shown.filter(hasPhone).length;
  return own(phoneShown(count), count > 0);
}
