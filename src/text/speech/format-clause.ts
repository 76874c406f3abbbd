import type { Language } from './language.js';

const SECTION = /^R-([IV]+)(?:-([0-9.]+))?(?:-[a-z])?$/;

const WORDS = {
  vi: { section: (name: string) => `mục ${name}`, start: 'phần mở đầu', end: 'phần cuối' },
  en: { section: (name: string) => `section ${name}`, start: 'the opening', end: 'the closing' },
} as const;

/**
 * A clause as the plan's reader finds it: `R-II-4.1-f` → "mục II.4.1". The dashes below a number bear no letter on paper, and
 * section VI has no numbers there either. What is no clause ID stays as it is.
 */
export function formatClause(clause: string, language: Language): string {
  const words = WORDS[language];
  if (clause.startsWith('R-0-')) return words.start;
  if (clause.startsWith('R-END-')) return words.end;
  const [, section, number] = SECTION.exec(clause) ?? [];
  if (section === undefined) return clause;
  return words.section(number === undefined || section === 'VI' ? section : `${section}.${number}`);
}
