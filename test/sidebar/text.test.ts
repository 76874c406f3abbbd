import { describe, expect, it } from '@jest/globals';
import { textIn } from '../../src/sidebar/speak.js';

const vi = textIn('vi');
const en = textIn('en');

describe('the words of the sidebar', () => {
  it.each([
    ['R-II-4.2', 'II.4.2'],
    ['R-II-4.1-f', 'II.4.1'],
    ['R-VI-1-a', 'VI.1'],
  ])('%s is section %s of the plan', (clause, section) => {
    expect(vi.findings.clause(clause)).toBe(`Mục ${section} của kế hoạch`);
    expect(en.findings.clause(clause)).toBe(`Section ${section} of the plan`);
  });

  it('writes numbers with a decimal comma in Vietnamese, a point in English', () => {
    expect(vi.composition.counted(98, 143, 68.5)).toBe('98/143 = 68,5 %');
    expect(en.composition.counted(98, 143, 68.5)).toBe('98/143 = 68.5%');
    expect(vi.composition.between(65, 75, '%')).toBe('65–75 %');
    expect(vi.composition.counted(0, 0, null)).toBe('0/0');
  });

  it('writes days without leading zeros', () => {
    expect(vi.day('2025-08-05')).toBe('5/8/2025');
  });
});
