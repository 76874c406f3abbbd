/**
 * A function of one string that remembers its answers: Vietnamese has some 7,000 syllables, a big sheet a million words.
 * Forgets everything at `most` answers, so that odd texts cannot fill the memory.
 */
export function remembered<T>(answer: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
