import type { FindingCode, Finding, FindingOf, Place } from '../core/findings/finding.js';
import { contractNames, type Names } from '../core/reading/names.js';
import { findings as enFindings } from './en/findings.js';
import type { FindingCatalogue, Scene, Sentences } from './speech/finding-catalogue.js';
import { formatClause } from './speech/format-clause.js';
import type { Language } from './speech/language.js';
import { findings as viFindings } from './vi/findings.js';

export interface RenderedFinding extends Sentences {
  /** "mục II.4.1", or '' when the plan does not speak of it. */
  readonly clause: string;
  /** The names of the tab and column it points at, '' where it has none. */
  readonly where: { readonly tab: string; readonly column: string };
}

const CATALOGUES: Readonly<Record<Language, FindingCatalogue>> = { vi: viFindings, en: enFindings };

const nameOfColumn = ({ tab, column }: Place, names: Names): string =>
  column === null ? '' : names.caption(tab, column);

function speak<C extends FindingCode>(
  { sentences }: FindingCatalogue,
  finding: Pick<FindingOf<C>, 'code' | 'params'>,
  scene: Scene,
): Sentences {
  return sentences[finding.code](finding.params, scene);
}

/**
 * A finding in words: what is wrong with the arithmetic and the clause, what to do, and where. Tabs and columns are named as they
 * stand in the workbook, as the contract has them where there is none.
 */
export function renderFinding(
  finding: Finding,
  language: Language,
  names: Names = contractNames(language),
): RenderedFinding {
  const { place } = finding;
  const where = {
    tab: place === undefined ? '' : names.tab(place.tab),
    column: place === undefined ? '' : nameOfColumn(place, names),
  };
  const clause = finding.clause === undefined ? '' : formatClause(finding.clause, language);
  return {
    ...speak(CATALOGUES[language], finding, { ...where, clause, level: finding.level, names }),
    clause,
    where,
  };
}
