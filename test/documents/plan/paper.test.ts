import { describe, expect, it } from '@jest/globals';
import { readTables, readText } from '../read-docx.js';
import { mend, MENDS, readOriginal } from './original.js';
import { bodyOf, linesOf, reasonsOf } from './shipped-check.js';

/** Without the letterhead, whose table comes before the kind of document; "Số" and place were lost from the original. */
const paragraphsOf = (body: string) => {
  const lines = linesOf(body);
  return lines.slice(lines.indexOf('KẾ HOẠCH'));
};

describe('the plan as regenerated from what set-up fills in', () => {
  it('R-0-a … R-END-c: is the plan as signed, paragraph by paragraph, but for the listed mends', () => {
    expect(paragraphsOf(bodyOf())).toEqual(readOriginal().map(mend));
  });

  it.each(MENDS)('mends "%s" to "%s", which stands there %d times: %s', (misprint, _mended, times) => {
    expect(readOriginal().join('\n').split(misprint)).toHaveLength(times + 1);
  });

  it('R-IV: has no section IV, as the plan has none, and no draft reason', () => {
    expect(
      linesOf(bodyOf())
        .filter((line) => /^[IVX]+\. /.test(line))
        .map((line) => line.split('.')[0]),
    ).toEqual(['I', 'II', 'III', 'V', 'VI']);
    expect(reasonsOf({})).toEqual([]);
  });

  it('reads the same in a workbook set up in English', () => {
    expect(paragraphsOf(bodyOf({}, 'en'))).toEqual(paragraphsOf(bodyOf()));
  });
});

describe('the plan as a paper', () => {
  const body = bodyOf();
  const styled = (words: string) =>
    (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((one) => readText(one).join('').startsWith(words));

  it('R-END-b: is sent to nobody above, so no "Như trên"; number and day stay blank', () => {
    expect(readText(body).join('\n')).not.toContain('Như trên');
    expect(readText(readTables(body)[0] ?? '')).toEqual(
      expect.arrayContaining(['Số:        /KH-UBND', 'Đại Sơn, ngày        tháng 8 năm 2025']),
    );
  });

  it('keeps headings with what follows, and the last words with who signs', () => {
    for (const words of ['II. THỜI GIAN', '1. Chương trình', '3. Đề nghị', 'Trên đây là'])
      expect(styled(words)).toContain('<w:keepNext/>');
  });

  it('sets text justified, 14 pt, 1,27 cm in', () => {
    const text = styled('- Tạo sự lan tỏa') ?? '';
    expect(text).toContain('<w:jc w:val="both"/>');
    expect(text).toContain('<w:ind w:firstLine="720"/>');
    expect(text).toContain('<w:sz w:val="28"/>');
  });
});
