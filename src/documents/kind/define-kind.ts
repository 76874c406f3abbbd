import type { TabKey } from '../../core/contract/tabs.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { Language } from '../../text/speech/language.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import type { Fields } from '../engine/fill-template.js';

/** When in the work a document is made: the groups of the menu and the sidebar, in this order. */
export const GROUPS = ['prepare', 'list', 'day', 'result'] as const;
export type DocumentGroup = (typeof GROUPS)[number];

/** What is known of a kind of document before one is made. */
export interface AboutKind {
  /** Vietnamese as the document's own title, English for who works in English. */
  readonly title: Readonly<Record<Language, string>>;
  /** Stands after the number (Decree 30/2020, Phụ lục III); '' for a paper without number. */
  readonly symbol: string;
  /** Plain ASCII, for every disk. */
  readonly fileName: string;
  /** The clause that asks for it, as in docs/domain.md. */
  readonly clause: string;
  readonly group: DocumentGroup;
  /** Tabs that it prints besides those that every document is made of; each costs a call. */
  readonly alsoReads?: readonly TabKey[];
}

/** What a document says, and every reason why it may not go out yet (none: it is final). */
interface Written {
  readonly fields: Fields;
  readonly draftReasons: readonly DraftReason[];
}

export interface Kind extends AboutKind {
  readonly write: (check: CheckResult) => Written;
}

/** The steps that make a kind: nothing is taken from cells that were computed earlier. */
interface Steps<Facts> {
  readonly facts: (check: CheckResult) => Facts;
  /** Asks only what this kind needs in order to be final. */
  readonly reasons: (check: CheckResult, facts: Facts) => readonly DraftReason[];
  /** What the tags of its template are filled from. */
  readonly fields: (facts: Facts) => Fields;
}

export const defineKind = <Facts>(about: AboutKind, { facts, reasons, fields }: Steps<Facts>): Kind => ({
  ...about,
  write: (check) => {
    const found = facts(check);
    return { fields: fields(found), draftReasons: reasons(check, found) };
  },
});

/** What every template may name beside the fields of its kind. */
export interface CommonFields {
  readonly symbol: string;
  readonly draft: boolean;
  readonly draftReasons: readonly { readonly reason: string }[];
}
