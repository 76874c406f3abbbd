import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase64 } from '../../src/documents/engine/base64.js';

it('base64 gives back the bytes, whatever their number', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }),
  );
});
