import type { Decision } from '../contract/lists-of-values.js';
import type { Delegate } from '../reading/rows.js';
import { codeKey } from './code-key.js';

/** The register, as far as decisions go. */
export interface Decided {
  readonly delegates: readonly Pick<Delegate, 'code' | 'decision'>[];
}

/**
 * What the register decides, by code key. Where it has two rows for one code, the first one that says something holds; a blank
 * or unreadable decision says nothing (`workbook.md`, "Decision").
 */
export function findDecisions(workbook: Decided): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const { code, decision } of workbook.delegates) {
    if (code === null || decision === null) continue;
    const key = codeKey(code);
    if (!decisions.has(key)) decisions.set(key, decision);
  }
  return decisions;
}
