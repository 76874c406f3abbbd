import type { Finding, FindingOf, OtherRow } from '../../findings/finding.js';

type OfSeveralRows = 'nomination.duplicate' | 'nomination.sameName' | 'code.doubled';

function turn<C extends OfSeveralRows>(finding: FindingOf<C>, row: number): FindingOf<C> {
  const { code, level, clause, nomination, params, place } = finding;
  const self = params.others.find((other) => other.tab === 'nominations' && other.row === row);
  if (self === undefined || place === undefined || place.row === null) return finding;
  const last: OtherRow = { tab: place.tab, row: place.row, code: nomination ?? null };
  const others = [...params.others.filter((other) => other !== self), last];
  return {
    code,
    level,
    place: { ...place, tab: self.tab, row: self.row },
    params: { ...params, rows: others.map((other) => other.row), others },
    ...(clause !== undefined && { clause }),
    ...(self.code !== null && { nomination: self.code }),
  };
}

/**
 * A finding about several rows is placed at the last of them. In another row of Đề cử it names the rest, not that row itself.
 * Any other finding stays as it is.
 */
export function seenFrom(finding: Finding, row: number): Finding {
  if (finding.code === 'nomination.duplicate') return turn(finding, row);
  if (finding.code === 'nomination.sameName') return turn(finding, row);
  if (finding.code === 'code.doubled') return turn(finding, row);
  return finding;
}
