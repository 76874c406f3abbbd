import { plain } from './imitated.js';

/** One value of a Google enum: `JSON.stringify` and `String` give its name. */
export interface EnumValue {
  toString(): string;
}

const valueOf = (of: string, name: string): EnumValue =>
  plain({ toString: () => name, toJSON: () => name }, `${of}.${name}`);

/** An enum with those of its values that the add-in, or the one who answers a dialog, needs. */
function makeEnum<N extends string>(of: string, names: readonly N[]): Readonly<Record<N, EnumValue>> {
  const values = Object.fromEntries(names.map((name) => [name, valueOf(of, name)]));
  return plain(values as Record<N, EnumValue>, of);
}

export const protectionTypes = makeEnum('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);
export const buttons = makeEnum('Ui.Button', ['OK', 'YES', 'NO', 'CANCEL', 'CLOSE']);
export const buttonSets = makeEnum('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const digestAlgorithms = makeEnum('Utilities.DigestAlgorithm', ['SHA_256']);
export const charsets = makeEnum('Utilities.Charset', ['UTF_8']);
