/**
 * The documents the add-in makes. To add one:
 *
 * 1. A folder here with `facts.ts` (what it says, from a check), `reasons.ts` (why it may not go out yet: only what this kind needs in
 *    order to be final), `fields.ts` (the facts as printed; `words.ts` has its pieces of sentences), `template.ts` (the paper, built with
 *    `docx` when the bundle is built and never reached from the other files) and `kind.ts` (title, symbol, file name, clause, group,
 *    tied together by `defineKind`). `delegate-list` is a small one to copy. What several kinds share stands in `blocks` (facts,
 *    fields, words), `layout` (pieces of paper) and `reasons`; a reason that one kind alone knows is an `own` one, its two
 *    sentences in the kind's `words.ts`. A tag that the fields lack does not compile.
 * 2. A line below. The name is that of the kind in `addressee.<kind>` and `recipients.<kind>` of Thiết lập, in `--documents`, of the
 *    function its menu item calls, and its key in the `templates` of its `template.ts`.
 *
 * Menu, sidebar, endpoints, command line and Tài liệu then have it. `npx jest every-kind` tells what is missing; tests
 * of what it says have a folder of the same name in `test/documents`.
 */
export { adjustmentList } from './adjustment-list/kind.js';
export { agenda } from './agenda/kind.js';
export { approvalDecision } from './approval-decision/kind.js';
export { approvalRequest } from './approval-request/kind.js';
export { backdrop } from './backdrop/kind.js';
export { commendationList } from './commendation-list/kind.js';
export { delegateList, publicDelegateList, signInSheet } from './delegate-list/kind.js';
export { fiveYearReport } from './five-year-report/kind.js';
export { invitation } from './invitation/kind.js';
export { newsArticle } from './news-article/kind.js';
export { plan } from './plan/kind.js';
export { resultReport } from './result-report/kind.js';
export { runningScript } from './running-script/kind.js';
export { reviewMinutes, reviewNotice } from './review-meeting/kind.js';
export { upperCongressList } from './upper-congress-list/kind.js';
