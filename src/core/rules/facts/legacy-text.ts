import type { Finding } from '../../findings/finding.js';
import type { Guest, Nomination, Review } from '../../reading/rows.js';
import type { ColumnKey } from '../../contract/tabs.js';
import { findLegacyFont } from '../../vietnamese/legacy-font.js';
import { findingAt, type FoundRow } from '../../findings/row-finding.js';

type Texts = 'nominations' | 'guests' | 'reviews';

const RULE = { code: 'text.legacyFont', level: 'warning' } as const;
const OF_NOMINATION = [
  'unit',
  'name',
  'representative',
  'position',
  'occupation',
  'field',
  'sector',
  'achievement',
  'awards',
] as const;
const OF_GUEST = ['name', 'position', 'organisation', 'rank'] as const;
const OF_REVIEW = ['unit', 'minutes', 'postedAt'] as const;

function findInCells<T extends Texts, K extends ColumnKey<T>>(
  at: FoundRow<T>,
  texts: Readonly<Record<K, string | null>>,
  columns: readonly K[],
): Finding[] {
  const findings: Finding[] = [];
  for (const column of columns) {
    const text = texts[column];
    const legacy = text === null ? null : findLegacyFont(text);
    if (legacy !== null) findings.push(findingAt(RULE, at, column, legacy));
  }
  return findings;
}

/** Texts pasted from a font of before Unicode: says which and what is meant; nobody's cell is changed. */
export function findLegacyTexts(row: Nomination): Finding[] {
  return findInCells({ tab: 'nominations', row: row.row, code: row.code }, row, OF_NOMINATION);
}

export function findLegacyTextsOfGuest(guest: Guest): Finding[] {
  return findInCells({ tab: 'guests', row: guest.row, code: guest.code }, guest, OF_GUEST);
}

export function findLegacyTextsOfReview(review: Review): Finding[] {
  return findInCells({ tab: 'reviews', row: review.row, code: null }, review, OF_REVIEW);
}
