/** "…;" for each but the last, which ends with a full stop: the lines of a list in running text. */
export const lineFields = (texts: readonly string[]) =>
  texts.map((text, index) => ({ line: `${text.replace(/[\s;.]+$/, '')}${index < texts.length - 1 ? ';' : '.'}` }));
