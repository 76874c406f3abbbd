import { readUser } from './current-user.js';
import type { SpreadsheetFile, User } from './surface.js';

/** Who protects: the one who runs the script, and the owner, who may always edit. '' where Google does not tell. */
export interface Protector {
  readonly me: string;
  readonly owner: string;
}

export const readOwner = (file: SpreadsheetFile): string => (file.getOwner()?.getEmail() ?? '').toLowerCase();

export const readProtector = (file: SpreadsheetFile): Protector => ({
  me: readUser().toLowerCase(),
  owner: readOwner(file),
});

/**
 * Whether this person may take others off a list that stands: a colleague's set-up must not shut out the officer. Whom Google does
 * not name is held to be the owner, who else would have to live with open tabs.
 */
export const mayClose = ({ me, owner }: Protector): boolean => owner === '' || me === '' || me === owner;

/** Everybody named as editor, of the spreadsheet or of a protection, besides the one who runs the script and the owner. */
export function othersOf(named: readonly User[], { me, owner }: Protector): string[] {
  const emails = named.map((user) => user.getEmail());
  return emails.filter((email) => !['', me, owner].includes(email.toLowerCase()));
}
