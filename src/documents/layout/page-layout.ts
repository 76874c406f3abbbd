import {
  AlignmentType,
  Header,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { FileChild, ISectionOptions } from 'docx';

/** Decree 30/2020, Phụ lục I: Times New Roman, body 13–14 pt. Sizes below are in points. */
export const FONT = 'Times New Roman';
export const BODY_POINTS = 14;

const TWIPS_PER_MM = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

/** Decree 30/2020, Phụ lục I, I.1–2: A4; top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
const A4 = { width: twips(210), height: twips(297) };
const MARGIN = {
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(15),
  header: twips(10),
  footer: twips(10),
};

/** Width between the margins in DXA: what the columns of a table add up to. */
export const PORTRAIT_WIDTH = A4.width - MARGIN.left - MARGIN.right;
export const LANDSCAPE_WIDTH = A4.height - MARGIN.left - MARGIN.right;

/** The page number stands in the middle of the top margin and not on the first page (Decree 30/2020, Phụ lục I, I.7). */
function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: BODY_POINTS * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

const emptyHeader = (): Header => new Header({ children: [new Paragraph({ children: [] })] });

const pageOf = (orientation: 'portrait' | 'landscape') => ({
  // docx turns the page itself when it is landscape.
  size: { ...A4, orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
  margin: MARGIN,
});

/** Pages that each stand alone, without a number: invitations, badges, a backdrop. */
export const loosePages = (
  orientation: 'portrait' | 'landscape',
  children: ISectionOptions['children'],
): ISectionOptions => ({ properties: { page: pageOf(orientation) }, children });

/** A section of its own page numbering, as the text and each appendix have it. */
export function section(orientation: 'portrait' | 'landscape', children: ISectionOptions['children']): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: { ...pageOf(orientation), pageNumbers: { start: 1 } },
    },
    headers: { default: pageNumberHeader(), first: emptyHeader() },
    children,
  };
}

/**
 * A section for each item, so that each begins on a new page and counts its own pages. `looped`: what `each` gave, its tags around
 * it; `before` stands on the first page alone. The section that the closing tag is left in goes on where the last one ended.
 * docxtemplater makes repeated sections continuous, too, unless they say what they are.
 */
export function sectionForEach(before: readonly FileChild[], looped: readonly FileChild[]): readonly ISectionOptions[] {
  const of = (type: (typeof SectionType)[keyof typeof SectionType], children: readonly FileChild[]) => {
    const whole = section('portrait', children);
    return { ...whole, properties: { ...whole.properties, type } };
  };
  const rest = () => new Paragraph({ spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] });
  return [
    of(SectionType.NEXT_PAGE, [...before, ...looped.slice(0, -1), rest()]),
    of(SectionType.CONTINUOUS, [...looped.slice(-1), rest()]),
  ];
}
