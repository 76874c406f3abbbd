import type { SampleGender } from '../people/invent-person.js';
import type { FieldKey, GroupKey, SectorKey } from '../people/listed.js';

/**
 * A kind of exemplar met in every commune; `{12..35}` and `{gà|vịt}` are drawn anew for each, so that no two tell the same.
 */
export interface Story {
  readonly subject: 'Cá nhân' | 'Tập thể' | 'Hộ gia đình';
  /** The name of a collective or household; `@` is its hamlet, `#` the name of its representative. */
  readonly collective?: string;
  readonly gender?: SampleGender;
  readonly ages: readonly [number, number];
  readonly position?: string;
  readonly occupation: string;
  readonly field: FieldKey;
  readonly direct: 'Sản xuất' | 'Công tác' | 'Học tập' | 'Chiến đấu' | 'Không';
  readonly sector: SectorKey;
  readonly groups: readonly GroupKey[];
  readonly achievement: string;
  readonly awards?: string;
}
