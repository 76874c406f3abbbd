import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPhone } from '../../../src/core/vietnamese/phone.js';

describe('phones are read as people write them', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['0912.345.678', '0912345678'],
    ['0912 345\u00a0678', '0912345678'],
    ['0912-345-678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['84912345678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['+84 (0)912 345 678', '0912345678'],
    ['912345678', '0912345678'],
    ['01212345678', '0792345678'],
    ['1672345678', '0372345678'],
    ['+841672345678', '0372345678'],
    ['0199 234 5678', '0592345678'],
    ['(0220) 3 747 123', '02203747123'],
    ['02253123456', '02253123456'],
    ['2203747123', '02203747123'],
    ['+84 220 3747123', '02203747123'],
    ['0912345678; 0987654321', '0912345678'],
    ['0912 345 678 / 0225 3123456', '0912345678'],
  ])('%s is %s', (typed, digits) => {
    expect(findPhone(typed)).toEqual({ digits });
  });

  it.each([
    ['091234567'],
    ['09123456789'],
    ['0112345678'],
    ['0412345678'],
    ['01302345678'],
    ['12345678'],
    ['không có'],
    ['0912 345 67O'],
    ['+86 138 1234 5678'],
    ['0912345678; 123'],
    ['912345678912'],
    [''],
    ['-'],
  ])('%s is none', (typed) => {
    expect(findPhone(typed)).toBeNull();
  });

  it('any way of writing one number gives that number', () => {
    const mobile = fc.tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.integer({ min: 0, max: 99_999_999 }));
    const start = fc.constantFrom('0', '+84', '84', '0084', '+84 0', '');
    fc.assert(
      fc.property(mobile, start, fc.constantFrom('', '.', ' ', '-'), ([first, rest], prefix, separator) => {
        const digits = first + String(rest).padStart(8, '0');
        const typed = prefix + [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(separator);
        expect(findPhone(typed)).toEqual({ digits: `0${digits}` });
      }),
    );
  });
});
