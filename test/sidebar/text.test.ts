import { describe, expect, it } from '@jest/globals';
import { textIn } from '../../src/sidebar/calling/speak.js';

const vi = textIn({ language: 'vi' });
const en = textIn({ language: 'en' });

describe('the words of the sidebar', () => {
  it('names a clause as the plan numbers it', () => {
    expect(vi.findings.clause('R-II-4.1-f')).toBe('Căn cứ: mục II.4.1');
    expect(en.findings.clause('R-II-4.2')).toBe('See section II.4.2');
  });

  it('writes numbers with a decimal comma in Vietnamese, a point in English', () => {
    expect(vi.composition.counted(98, 143, 68.5)).toBe('98/143 = 68,5 %');
    expect(en.composition.counted(98, 143, 68.5)).toBe('98/143 = 68.5%');
    expect(vi.composition.between(65, 75, '%')).toBe('65–75 %');
    expect(vi.composition.atLeast(1, 'people')).toBe('ít nhất 1 người');
    expect(en.composition.atLeast(1, 'people')).toBe('at least 1 person');
    expect(vi.composition.counted(0, 0, null)).toBe('0/0');
  });
});
