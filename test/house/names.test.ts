import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesUnder } from '../../build/paths.mjs';

/** Every sentence has a file in each language, and the two bear one name. */
const isOneOfTwoLanguages = (path: string): boolean => /^src\/text\/(vi|en)\//.test(path);

/** Every kind of document has the same parts, and each part one name. */
const isPartOfDocument = (path: string): boolean =>
  /^src\/documents\/[^/]+\/(facts|fields|kind|reasons|template|words)\.ts$/.test(path);

describe('the house', () => {
  it('has no two files of one name that mean two things', () => {
    const files = filesUnder('src').filter((path) => !isOneOfTwoLanguages(path) && !isPartOfDocument(path));
    const seen = new Set<string>();
    const again = files.filter((path) => seen.size === seen.add(basename(path)).size);
    expect(again).toEqual([]);
  });
});
