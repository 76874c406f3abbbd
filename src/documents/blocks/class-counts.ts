import type { Approved } from '../../core/people/approved.js';
import { printCount } from '../engine/print.js';
import { words } from './words.js';

/** "điển hình tiên tiến 98, lãnh đạo 20, khách mời 25". */
export function printClassCounts(people: readonly Approved[]): string {
  const of = (name: string) => printCount(people.filter(({ person }) => person.class === name).length);
  return words.classCounts(of('Điển hình tiên tiến'), of('Lãnh đạo'), of('Khách mời'));
}
