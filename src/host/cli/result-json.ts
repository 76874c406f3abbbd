import type { MainJob } from './run-jobs.js';

export const RESULT_JSON = 'result.json';

export interface WrittenDocument {
  readonly kind: string;
  readonly title: string;
  /** Relative to the output folder. */
  readonly file: string;
  readonly draftReasons: readonly string[];
}

/** `result.json` (`workbook.md`, "result.json"), exactly the fields it names. */
export function resultJson(job: MainJob, documents: readonly WrittenDocument[], workbook: string): string {
  const { today, delegates, findings, composition, steps } = job.described;
  const result = {
    today,
    delegates,
    findings: findings.map(({ code, level, tab, row, column, nomination, clause, params, message }) => {
      return { code, level, tab, row, column, nomination, clause, params, message };
    }),
    composition,
    steps: steps.map(({ code, name, dueBefore, state, days, lead }) => ({ code, name, dueBefore, state, days, lead })),
    ...(job.repair === null ? {} : { repair: job.repair }),
    documents: documents.map(({ kind, file }) => ({ kind, file })),
    workbook,
    calls: job.calls,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
