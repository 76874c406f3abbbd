import { FINDING_CODES, type FindingCode } from '../../src/core/findings/finding-codes.js';
import type { Finding, Level } from '../../src/core/findings/finding.js';
import type { Language } from '../../src/text/speech/language.js';
import { renderFinding } from '../../src/text/render-finding.js';
import { FINDING_EXAMPLES } from './finding-examples.js';

/** A row of `docs/findings.md`, but for when the finding is made: comments are no values. */
export interface FindingRow {
  readonly code: string;
  readonly levels: readonly Level[];
  readonly clauses: readonly string[];
  readonly vi: string;
  readonly en: string;
}

const CODES = Object.keys(FINDING_CODES) as FindingCode[];

function sayExample(code: FindingCode, language: Language): string {
  const { place, params, clause } = FINDING_EXAMPLES[code];
  const { levels, clauses } = FINDING_CODES[code];
  const [tab, column] = place;
  const finding = { code, level: levels[0], place: { tab, row: 5, column }, params };
  const { message, fix } = renderFinding(withClause(finding, clause ?? clauses[0]), language);
  return `${message} → ${fix}`;
}

/** Code, level and parameters are of one code, which the compiler cannot follow through a loop over all codes. */
const withClause = (finding: object, clause: string | undefined): Finding =>
  ({ ...finding, ...(clause !== undefined && { clause }) }) as Finding;

export const findingRows = (): readonly FindingRow[] =>
  CODES.map((code) => ({
    code,
    levels: FINDING_CODES[code].levels,
    clauses: FINDING_CODES[code].clauses,
    vi: sayExample(code, 'vi'),
    en: sayExample(code, 'en'),
  }));
