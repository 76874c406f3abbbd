const CLAUSE = /\bR-(?:0|[IV]+|END)(?:-\d+(?:\.\d+)?)?(?:-[a-z])?(?![a-z0-9])/gi;

/** `r-iii-1-A` → `R-III-1-a`: the section in capitals, the letter of the dash small, as `domain.md` section 8 writes them. */
function canonical(clause: string): string {
  const [start, section, ...rest] = clause.split('-');
  return [start?.toUpperCase(), section?.toUpperCase(), ...rest.map((part) => part.toLowerCase())].join('-');
}

/** Every clause of the plan named in a text; cells of Căn cứ may hold several, or words of the office's own. */
export function clausesIn(text: string): readonly string[] {
  return (text.match(CLAUSE) ?? []).map(canonical);
}

/** The first clause of the plan named in a text, or null. */
export function clauseIn(text: string): string | null {
  return clausesIn(text)[0] ?? null;
}
