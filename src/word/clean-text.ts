/** Control characters and lone halves of surrogate pairs that XML 1.0 forbids: one of them and Word refuses the file. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- exactly those are looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as a document may hold it: no forbidden characters, `\n` alone as line break, no tabs. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(FORBIDDEN, '');
