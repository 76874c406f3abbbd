import { foldText, toneKey } from '../../vietnamese/fold.js';
import type { AgendaItem } from '../../reading/rows.js';
import { clausesIn } from '../../findings/clause.js';
import type { ClauseOf } from '../../findings/finding-codes.js';

/** An item that the plan itself puts on the agenda (III.1). */
export interface PlanItem {
  readonly clause: ClauseOf<'agenda.mandatory.missing'>;
  /** As the plan prints it, shortened. */
  readonly item: string;
  /** Words by which a row without a clause is known, folded. */
  readonly words: RegExp;
}

/** The item that the papers share between them. */
export const PAPERS_CLAUSE = 'R-III-1-c';

const words = (...phrases: readonly string[]): RegExp =>
  new RegExp(phrases.map((text) => toneKey(foldText(text))).join('|'));

/** The eight items of the plan, section III.1, in its order. */
export const makePlanItems = (): readonly PlanItem[] => [
  {
    clause: 'R-III-1-a',
    item: 'Tuyên bố lý do, giới thiệu đại biểu',
    words: words('tuyên bố lý do', 'tuyên bố lí do'),
  },
  {
    clause: 'R-III-1-b',
    item: 'Báo cáo tổng kết phong trào thi đua và công tác khen thưởng',
    words: words('báo cáo tổng kết'),
  },
  { clause: PAPERS_CLAUSE, item: 'Báo cáo tham luận của các điển hình tiên tiến', words: words('tham luận') },
  {
    clause: 'R-III-1-d',
    item: 'Biểu dương, tôn vinh, khen thưởng các điển hình tiên tiến',
    words: words('biểu dương', 'tôn vinh', 'trao thưởng', 'trao tặng'),
  },
  { clause: 'R-III-1-e', item: 'Phát động phong trào thi đua', words: words('^phát động', 'lễ phát động') },
  { clause: 'R-III-1-g', item: 'Phát biểu hưởng ứng phong trào thi đua', words: words('hưởng ứng') },
  {
    clause: 'R-III-1-h',
    item: 'Thông qua danh sách đại biểu dự Đại hội thi đua cấp trên',
    words: words('thông qua danh sách', 'đại hội thi đua'),
  },
  { clause: 'R-III-1-i', item: 'Tổng kết và bế mạc', words: words('bế mạc') },
];

/**
 * Whether a row of Chương trình is an item of the plan: by the clauses in its Căn cứ, or, when it names none, by its words, so
 * that an office may rewrite the table as it likes.
 */
export function isPlanItem({ item, clause }: AgendaItem, plan: PlanItem): boolean {
  const clauses = clausesIn(clause ?? '');
  if (item === null) return false;
  return clauses.length > 0 ? clauses.includes(plan.clause) : plan.words.test(toneKey(foldText(item)));
}
