import type { FindingOf } from '../../findings/finding.js';
import { foldText } from '../../vietnamese/fold.js';
import type { Settings } from '../../contract/setting-values.js';

/** What names an office: the signer, the legal basis, the place and the city, with the clause that asks for it. */
const NAMING = {
  'signer.name': 'R-END-c',
  legalBasis: 'R-0-b',
  'office.place': 'R-III-3.4',
  'upperCongress.name': 'R-V-1-d',
} as const;
type NamingKey = keyof typeof NAMING;
const KEYS = Object.keys(NAMING) as NamingKey[];

/** The commune of the plan that set-up ships. */
const EXAMPLE = foldText('Đại Sơn');
/** Where an office also writes the name of its place, in words of its own. */
const WITH_PLACE = ['office.letterhead', 'conference.name'] as const;

const stands = ({ rowOf }: Settings, key: string): boolean => rowOf[key] !== undefined;

/** Whether somebody has begun to make Thiết lập an office's own: before that, all of it is the example's. */
function isBegun(settings: Settings): boolean {
  const differs = KEYS.some((key) => stands(settings, key) && settings[key] !== '' && !settings.asShipped.has(key));
  const elsewhere = WITH_PLACE.some(
    (key) => stands(settings, key) && settings[key] !== '' && !foldText(settings[key]).includes(EXAMPLE),
  );
  return differs || elsewhere;
}

/** A signer, legal basis, place or city that is still the shipped example's while others are not (R-0-b, R-END-c). */
export function checkExampleSettings(settings: Settings): readonly FindingOf<'settings.ofExample'>[] {
  if (!isBegun(settings)) return [];
  return KEYS.filter((key) => settings.asShipped.has(key)).map((key) => ({
    code: 'settings.ofExample',
    level: 'info',
    place: { tab: 'settings', row: settings.rowOf[key] ?? null, column: 'value' },
    params: { key, value: settings[key] },
    clause: NAMING[key],
  }));
}
