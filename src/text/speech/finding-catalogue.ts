import type { Expected, FindingCode, FindingParams, Level } from '../../core/findings/finding.js';
import type { Names } from '../../core/reading/names.js';

/** What a sentence about a finding may name besides its parameters, in the sentence's language. */
export interface Scene {
  /** The tab and column it points at as they stand in the workbook, '' when it has none. */
  readonly tab: string;
  readonly column: string;
  /** "mục II.4.1", or ''. */
  readonly clause: string;
  readonly level: Level;
  readonly names: Names;
}

/** What is wrong, and what to do about it. */
export interface Sentences {
  readonly message: string;
  readonly fix: string;
}

/** Every sentence about findings in one language; the compiler keeps both languages complete. */
export interface FindingCatalogue {
  readonly expected: (names: Names) => { readonly [E in Expected]: { readonly what: string; readonly how: string } };
  readonly sentences: { readonly [C in FindingCode]: (params: FindingParams[C], scene: Scene) => Sentences };
}
