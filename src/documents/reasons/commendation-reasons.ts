import { countFormsMissing, type Commended } from '../blocks/commended.js';
import type { DraftReason, DraftReasonParams } from './draft-reason.js';
import { own } from './reason.js';

type Reason = DraftReasonParams['own'];

const formsMissing = (count: number): Reason => ({
  what: 'awardFormsMissing',
  vi: ({ tab, column }) =>
    `${count} điển hình chưa rõ nhận hình thức gì tại Hội nghị; ghi vào cột ${column('delegates', 'note')} của trang ${tab('delegates')} đúng một hình thức ở trang ${tab('lists')}, hoặc Biểu dương.`,
  en: ({ tab, column }) =>
    `Exemplars of whom it is not said what they receive at the conference: ${count}; write one award form of the tab ${tab('lists')} into the column ${column('delegates', 'note')} of the tab ${tab('delegates')}.`,
});

const giverMissing: Reason = {
  what: 'giverMissing',
  vi: ({ tab, column }) =>
    `Chưa rõ ai trao thưởng; ghi cột ${column('agenda', 'by')} của nội dung biểu dương, khen thưởng ở trang ${tab('agenda')}.`,
  en: ({ tab, column }) =>
    `It is not said who gives the awards; fill the column ${column('agenda', 'by')} of that item in the tab ${tab('agenda')}.`,
};

/** Who receives what from whom (R-III-1-d). */
export function commendationReasons(commended: readonly Commended[], giver: string | null): readonly DraftReason[] {
  const missing = countFormsMissing(commended);
  return [...own(formsMissing(missing), missing > 0), ...own(giverMissing, giver === null)];
}
