import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeKey } from '../../../src/core/people/code-key.js';
import { foldText } from '../../../src/core/vietnamese/fold.js';

describe('the key of a code', () => {
  it.each(['đc-7k3m', ' ĐC-7K3M ', 'ÐC-7K3M', 'ĐC – 7K3M', 'Đc-7k3M\u200b', 'ĐC-7K3M'.normalize('NFD')])(
    'is the same however it is typed: %j',
    (code) => {
      expect(codeKey(code)).toBe(codeKey('ĐC-7K3M'));
    },
  );

  it('is the folded text, for our own codes too', () => {
    const part = (letters: string) =>
      fc.string({ unit: fc.constantFrom(...letters.split(' ')), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(part('Đ C K M A Z'), part('0 2 7 9 A C Z'), (prefix, rest) => {
        expect(codeKey(`${prefix}-${rest}`)).toBe(foldText(`${prefix}-${rest}`));
      }),
    );
  });
});
