const CONTROL = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f]';
const NO_CHARACTER = '[\\ufffe\\uffff]';
const HALF = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';

const OTHER_BREAK = '\\r\\n?|[\\u000b\\u000c]';

const RARE = new RegExp([CONTROL, NO_CHARACTER, OTHER_BREAK, '[\\ud800-\\udfff]'].join('|'));
const LINE_BREAK = new RegExp(OTHER_BREAK, 'g');
const UNHOLDABLE = new RegExp([CONTROL, NO_CHARACTER, HALF].join('|'), 'g');

/**
 * Text as any cell holds it and gives it back: without control characters and lone halves of surrogate pairs (XML 1.0 forbids
 * them, Sheets replaces them), and with `\n` for every kind of line break, Word's vertical tab included.
 */
export const heldText = (text: string): string =>
  RARE.test(text) ? text.replace(LINE_BREAK, '\n').replace(UNHOLDABLE, '') : text;
