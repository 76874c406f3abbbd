/** The letters of a column, from its 0-based index: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetters((index - rest) / 26 - 1) + letter;
}

/** A cell's address as people read it; both from 1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column - 1)}${String(row)}`;
