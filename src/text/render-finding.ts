import type { FindingCode, Finding, FindingOf, Place } from '../core/finding.js';
import { TABS } from '../core/tables/tabs.js';
import type { TabKey } from '../core/tables/tabs.js';
import { findings as enFindings } from './en/findings.js';
import type { FindingCatalogue, Scene, Sentences } from './finding-catalogue.js';
import { formatClause } from './format-clause.js';
import type { Language } from './language.js';
import { findings as viFindings } from './vi/findings.js';

export interface RenderedFinding extends Sentences {
  /** "mục II.4.1", or '' when the plan does not speak of it. */
  readonly clause: string;
  /** The names of the tab and column it points at, '' where it has none. */
  readonly where: { readonly tab: string; readonly column: string };
}

const CATALOGUES: Readonly<Record<Language, FindingCatalogue>> = { vi: viFindings, en: enFindings };

interface Named {
  readonly vi: string;
  readonly en: string;
}

function nameOfColumn({ tab, column }: Place, language: Language): string {
  const columns: Readonly<Record<string, Named>> = TABS[tab].columns;
  return column === null ? '' : (columns[column]?.[language] ?? '');
}

function speak<C extends FindingCode>(
  { sentences }: FindingCatalogue,
  finding: Pick<FindingOf<C>, 'code' | 'params'>,
  scene: Scene,
): Sentences {
  return sentences[finding.code](finding.params, scene);
}

/** A finding in words: what is wrong with the arithmetic and the clause, what to do, and where. */
export function renderFinding(finding: Finding, language: Language): RenderedFinding {
  const { place } = finding;
  const nameOfTab = (tab: TabKey) => TABS[tab][language];
  const where = {
    tab: place === undefined ? '' : nameOfTab(place.tab),
    column: place === undefined ? '' : nameOfColumn(place, language),
  };
  const clause = finding.clause === undefined ? '' : formatClause(finding.clause, language);
  return {
    ...speak(CATALOGUES[language], finding, { ...where, clause, level: finding.level, nameOfTab }),
    clause,
    where,
  };
}
