import type { Approved } from '../../core/people/approved.js';
import { printCount } from '../engine/print.js';
import { words } from './words.js';

/** "điển hình tiên tiến 98, lãnh đạo 20, khách mời 25"; they add up to all of them. */
export function printClassCounts(people: readonly Approved[]): string {
  const of = (name: string) => printCount(people.filter(({ person }) => person.class === name).length);
  const missing = people.filter(({ person }) => person.class === null).length;
  const rest = missing === 0 ? '' : words.classMissing(printCount(missing));
  return `${words.classCounts(of('Điển hình tiên tiến'), of('Lãnh đạo'), of('Khách mời'))}${rest}`;
}
