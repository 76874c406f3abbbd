import type { Finding } from '../core/findings/finding.js';
import { findIgnoredTabs } from '../core/reading/find-columns.js';
import { targetAsStanding } from '../core/reading/value-as-standing.js';
import { unitFinder } from '../core/people/unit-of.js';
import type { CheckView, FindingView, NewCodeRequest } from '../endpoints/endpoints.js';
import { formatDay } from '../text/speech/format.js';
import { renderFinding } from '../text/render-finding.js';
import { viewLock } from './view-lock.js';
import type { Everything } from '../session/read-everything.js';
import { viewKinds } from './view-kinds.js';
import { viewUnits } from './view-units.js';
import { whereOf } from '../session/where-of.js';

function newCodeOf({ code, place, nomination }: Finding, { people }: Everything['result']): NewCodeRequest | null {
  const row = place?.row ?? null;
  const person = people.find(({ tab, row: at }) => tab === place?.tab && at === row);
  if (code !== 'code.doubled' || person === undefined || nomination === undefined) return null;
  return { tab: person.tab, row: person.row, code: nomination, name: person.name };
}

/** What the sidebar shows of a check: sentences are made here, so that it needs no rule of its own. */
export function viewCheck(everything: Everything): CheckView {
  const { open, raw, result } = everything;
  const unitOf = unitFinder(result.workbook);
  const views = result.findings.map((finding): FindingView => {
    const { message, fix, where, clause } = renderFinding(finding, open.language, open.names);
    const { place } = finding;
    return {
      finding: finding.code,
      level: finding.level,
      message,
      fix,
      where: place === undefined ? '' : whereOf(finding, raw, where.tab),
      target: place === undefined ? null : { ...place, code: finding.nomination ?? null },
      unit: unitOf(finding),
      clause: clause === '' ? null : clause,
      newCode: newCodeOf(finding, result),
    };
  });
  const levels = (level: Finding['level']): number => views.filter((view) => view.level === level).length;
  const { listed, cap, wholePool } = result.summary;
  const { actions } = open.words;
  const ignored = findIgnoredTabs(open.spreadsheet.names).map(actions.ignoredTab);
  return {
    language: open.language,
    tabs: Object.fromEntries(open.spreadsheet.tabs),
    conference: open.settings['conference.name'],
    today: formatDay(open.today),
    headline: [actions.validated(levels('error'), levels('warning'), listed, cap, wholePool), ...ignored].join(' '),
    summary: result.summary,
    composition: result.composition.map(({ entry }) => targetAsStanding(open.names, entry)),
    steps: result.steps,
    findings: views,
    units: viewUnits(everything),
    sinceLock: viewLock(result, open),
    documents: viewKinds(open.language),
  };
}
