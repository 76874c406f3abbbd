import type { Finding } from '../../findings/finding.js';
import { foldText } from '../../vietnamese/fold.js';
import type { Nomination, Workbook } from '../../reading/rows.js';
import { textKey } from '../../vietnamese/name-key.js';
import { findingAt } from '../../findings/row-finding.js';

/** A unit of before the reorganisation, with every name it goes by as a key without "xã". */
export interface FormerUnit {
  readonly name: string;
  readonly keys: readonly string[];
}

const KIND = /^(?:xã|phường|thị trấn) /;
/** "Trường THCS Bình Lãng cũ" says of itself that it is gone. */
const FORMERLY = / (?:cu3|\(cu\)3)$/;
const RULE = { code: 'nomination.unit.dissolved', level: 'warning', clause: 'R-II-4.1-k' } as const;

const placeKey = (place: string): string => textKey(foldText(place).replace(KIND, ''));

/** The former units of Danh mục but the commune's own name: bodies "xã Đại Sơn" are today's commune. */
export function buildFormerUnits({ lists, settings }: Pick<Workbook, 'lists' | 'settings'>): readonly FormerUnit[] {
  const own = placeKey(settings['office.place']);
  return (lists.formerUnit ?? [])
    .map(({ value, aliases }) => ({ name: value, keys: [value, ...aliases].map(placeKey).filter((key) => key !== '') }))
    .filter(({ keys }) => !keys.includes(own));
}

/** A collective named after a unit that no longer exists: TT 15/2025/TT-BNV bars commending it (domain, section 2). */
export function findDissolvedUnit(row: Nomination, formerUnits: readonly FormerUnit[]): Finding[] {
  if (row.subject !== 'Tập thể' || row.name === null) return [];
  const name = ` ${textKey(row.name).replace(FORMERLY, '').replace(/-/g, ' ')}`;
  const former = formerUnits.find(({ keys }) => keys.some((key) => name.endsWith(` ${key.replace(/-/g, ' ')}`)));
  if (former === undefined) return [];
  return [findingAt(RULE, { tab: 'nominations', ...row }, 'name', { formerUnit: former.name })];
}
