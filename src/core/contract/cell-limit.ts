/** Google refuses more than 50,000 letters in one cell; one is left for the `'` that keeps text what it is. */
const MOST = 49_999;
/** Room for what says how many letters were left out. */
const TAIL = 20;

/** Text as it fits into one cell, with the number of letters that were left out at its end. Done again it changes nothing. */
export function boundedText(text: string): string {
  if (text.length <= MOST) return text;
  const kept = text.slice(0, MOST - TAIL).replace(/[\ud800-\udbff]$/, '');
  return `${kept}… [+${String(text.length - kept.length)}]`;
}
