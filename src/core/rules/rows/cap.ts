import type { FindingOf } from '../../findings/finding.js';
import type { ListSummary } from '../../people/summary.js';
import type { Settings } from '../../contract/setting-values.js';

/** At most `list.cap` delegates (R-II-4.2: 150 passes, 151 does not). A pool larger than the cap is only told. */
export function checkCap(
  { listed, cap, wholePool }: ListSummary,
  settings: Settings,
): readonly FindingOf<'list.cap.exceeded'>[] {
  if (listed <= cap) return [];
  return [
    {
      code: 'list.cap.exceeded',
      level: wholePool ? 'info' : 'error',
      place: { tab: 'settings', row: settings.rowOf['list.cap'] ?? null, column: 'value' },
      params: { count: listed, cap, over: listed - cap },
      clause: 'R-II-4.2',
    },
  ];
}
