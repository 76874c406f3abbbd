import type { CheckResult } from '../../../src/core/judgement/result.js';
import type { DraftReason } from '../../../src/documents/reasons/draft-reason.js';
import type { ResultReportFacts } from '../../../src/documents/result-report/facts.js';
import { findResultReportFacts } from '../../../src/documents/result-report/facts.js';
import { findReasons } from '../../../src/documents/result-report/reasons.js';

/** The facts of a report and why it may not go out yet. */
export function buildResultReport(check: CheckResult): {
  readonly facts: ResultReportFacts;
  readonly draftReasons: readonly DraftReason[];
} {
  const facts = findResultReportFacts(check);
  return { facts, draftReasons: findReasons(check, facts) };
}
