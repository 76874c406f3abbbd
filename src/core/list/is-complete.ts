import type { Guest, Nomination } from '../tables/rows.js';

/** Nothing that is asked of an exemplar is missing or faulty; a collective or household also has its representative. */
export function isCompleteNomination(row: Nomination): boolean {
  const asked = [
    row.unit,
    row.subject,
    row.name,
    row.gender,
    row.birthYear,
    row.position ?? row.occupation,
    row.field,
    row.direct,
    row.achievement,
    row.votes,
  ];
  const represented = row.subject === 'Cá nhân' || row.representative !== null;
  return row.faulty.size === 0 && represented && asked.every((cell) => cell !== null);
}

/** A guest needs a name and a class; the rest is courtesy. */
export function isCompleteGuest(row: Guest): boolean {
  return row.faulty.size === 0 && row.name !== null && row.class !== null;
}
