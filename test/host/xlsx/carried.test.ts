import { describe, expect, it } from '@jest/globals';
import { copiedPart, firstTab, rowOf, tabOf } from './file-of.js';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('a tab that holds only a picture', () => {
  it('is known to have one', () => {
    const at = (inside: string) => firstTab(tabOf(inside)).hasDrawing;
    expect([at('<sheetData/><drawing/>'), at('<sheetData/>')]).toEqual([true, false]);
  });
});

describe('what is carried through', () => {
  it('page set-up, header and footer, borders with their colours, hidden dropdown arrows', () => {
    const page =
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddHeader>&amp;A &lt;1&gt;</oddHeader></headerFooter>';
    const rule =
      '<dataValidations><dataValidation type="list" showDropDown="1" sqref="B1"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    const styles =
      '<borders><border/><border><left style="thin"><color theme="4"/></left></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>';
    const bytes = tabOf(rowOf('<c s="1"><v>1</v></c>', rule + page), { styles });
    expect(copiedPart(bytes, SHEET)).toContain(page);
    expect(copiedPart(bytes, SHEET)).toContain('showDropDown="1"');
    expect(copiedPart(bytes, 'xl/styles.xml')).toContain('<left style="thin"><color rgb="FF4472C4"/></left>');
  });

  it('but nothing that says what it may not say', () => {
    const page =
      '<sheetProtection sheet="1" objects="maybe"/><pageMargins left="x" right="1" top="1" bottom="1" header="1" footer="1"/>' +
      '<pageSetup paperSize="A4" orientation="landscape" r:id="rId9"/>';
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="about"><formula>1</formula></cfRule></conditionalFormatting>';
    const styles =
      '<borders><border/><border><left style="wavy"/></border></borders>' +
      '<cellXfs><xf/><xf borderId="1"><alignment textRotation="north" indent="2"/></xf></cellXfs>';
    const bytes = tabOf(rowOf('<c s="1"><v>1</v></c>', rule + page), { styles });
    const copy = copiedPart(bytes, SHEET);
    expect(copy).toContain('<sheetProtection sheet="1"/>');
    expect(copy).toContain('<pageSetup orientation="landscape"/>');
    expect(copy).not.toMatch(/pageMargins|cfRule/);
    expect(copiedPart(bytes, 'xl/styles.xml')).toContain('<alignment indent="2"/>');
  });
});
