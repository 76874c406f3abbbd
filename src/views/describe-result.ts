import { columnsOf, TABS } from '../core/contract/tabs.js';
import type { Finding } from '../core/findings/finding.js';
import { findIgnoredTabs } from '../core/reading/find-columns.js';
import { unitFinder } from '../core/people/unit-of.js';
import { renderFinding } from '../text/render-finding.js';
import type { Everything } from '../session/read-everything.js';

const columnName = (finding: Finding): string | null => {
  const { place } = finding;
  if (place === undefined || place.column === null) return null;
  return columnsOf(place.tab).find(([key]) => key === place.column)?.[1].vi ?? null;
};

/** Params as readers of `result.json` get them: tabs by their Vietnamese names. */
function namedParams({ params }: Finding): unknown {
  if (!('others' in params)) return params;
  return { ...params, others: params.others.map((other) => ({ ...other, tab: TABS[other.tab].vi })) };
}

/** The fields of `result.json` that the workbook itself gives; names are the Vietnamese ones of the contract. */
export function describeResult({ open, result }: Everything) {
  const unitOf = unitFinder(result.workbook);
  const say = (finding: Finding) => renderFinding(finding, open.language, open.names);
  return {
    today: result.today,
    conference: open.settings['conference.name'],
    tabs: Object.fromEntries(open.spreadsheet.tabs),
    ignoredTabs: findIgnoredTabs(open.spreadsheet.names).map(open.words.actions.ignoredTab),
    delegates: result.summary,
    findings: result.findings.map((finding) => ({
      code: finding.code,
      level: finding.level,
      tab: finding.place === undefined ? null : TABS[finding.place.tab].vi,
      row: finding.place?.row ?? null,
      column: columnName(finding),
      nomination: finding.nomination ?? null,
      clause: finding.clause ?? null,
      params: namedParams(finding),
      message: say(finding).message,
      fix: say(finding).fix,
      unit: unitOf(finding),
      where: say(finding).where,
    })),
    composition: result.composition.map(({ entry }) => entry),
    steps: result.steps.map(({ code, name, dueBefore, state, days, lead }) => ({
      code,
      name,
      dueBefore,
      state,
      days,
      lead,
    })),
  };
}
