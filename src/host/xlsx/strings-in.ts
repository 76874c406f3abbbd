import { readText } from './file-text.js';
import { scanXml, TooMuch } from './xml.js';

/** Entries of the table of texts; a list of 10,000 rows has about 150,000. */
const MOST_STRINGS = 4_000_000;

/** The texts that cells refer to by number, rich ones as plain text. */
export function readStrings(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let text = '';
  let isText = false;
  /** Reading aids of East Asian names stand in `<rPh>`, with texts of their own. */
  let hidden = 0;
  scanXml(part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') hidden += 1;
      isText = name === 't' && hidden === 0;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') hidden -= 1;
      if (name !== 'si') return;
      if (strings.length === MOST_STRINGS) throw new TooMuch(`more than ${String(MOST_STRINGS)} texts`);
      strings.push(readText(text));
    },
  });
  return strings;
}
