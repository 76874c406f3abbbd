import type { Range } from '../../google/surface.js';
import type { Area } from '../model/area.js';
import type { Sheet } from '../model/workbook.js';
import { imitated } from './imitated.js';

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

const places = new WeakMap<object, Place>();

/** Makes the object that the script holds, and remembers where it is for the builders that take ranges. */
export function placed<T extends Range & Place>(range: T): T {
  const proxy = imitated(range, 'Range');
  places.set(proxy, range);
  return proxy;
}

/** Where a range given back by the script is; null when it is no range of ours. */
export const placeOf = (given: unknown): Place | null =>
  (typeof given === 'object' && given !== null ? places.get(given) : undefined) ?? null;
