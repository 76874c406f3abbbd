import type { XmlElement } from './xml.js';

const NUMBER = /^\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i;
const COUNT = /^\d{1,9}$/;
const YES_NO = /^(?:0|1|true|false)$/;
const oneOf = (...values: readonly string[]) => new RegExp(`^(?:${values.join('|')})$`);

/**
 * What attributes carried from file to file may say (ECMA-376 part 1, 18.3 and 18.8). Whatever else stands there is damage, and
 * Excel offers to repair a file that has it.
 */
const SOUND: readonly (readonly [pattern: RegExp, names: string])[] = [
  [NUMBER, 'left right top bottom header footer degree position'],
  [
    COUNT,
    'paperSize scale firstPageNumber fitToWidth fitToHeight horizontalDpi verticalDpi copies count manualBreakCount id min max ' +
      'zoomScale spinCount indent textRotation readingOrder rank stdDev minLength maxLength',
  ],
  [
    YES_NO,
    'blackAndWhite draft useFirstPageNumber usePrinterDefaults differentOddEven differentFirst scaleWithDoc alignWithMargins ' +
      'headings gridLines gridLinesSet horizontalCentered verticalCentered man pt showGridLines rightToLeft sheet objects scenarios ' +
      'formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows selectLockedCells sort ' +
      'autoFilter pivotTables selectUnlockedCells locked hidden shrinkToFit justifyLastLine diagonalUp diagonalDown outline auto ' +
      'stopIfTrue aboveAverage percent equalAverage gte showValue reverse allowBlank',
  ],
  [oneOf('default', 'portrait', 'landscape'), 'orientation'],
  [
    oneOf(
      ...[
        'between',
        'notBetween',
        'equal',
        'notEqual',
        'lessThan',
        'lessThanOrEqual',
        'greaterThan',
        'greaterThanOrEqual',
      ],
      ...['containsText', 'notContains', 'beginsWith', 'endsWith'],
    ),
    'operator',
  ],
  [oneOf('downThenOver', 'overThenDown'), 'pageOrder'],
  [oneOf('none', 'asDisplayed', 'atEnd'), 'cellComments'],
  [oneOf('displayed', 'blank', 'dash', 'NA'), 'errors'],
  [oneOf('left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed', 'general'), 'horizontal'],
  [oneOf('top', 'center', 'bottom', 'justify', 'distributed'), 'vertical'],
  [
    oneOf(
      ...['none', 'solid', 'mediumGray', 'darkGray', 'lightGray', 'gray125', 'gray0625'],
      ...['dark', 'light'].flatMap((shade) =>
        ['Horizontal', 'Vertical', 'Down', 'Up', 'Grid', 'Trellis'].map((pattern) => shade + pattern),
      ),
    ),
    'patternType',
  ],
  [
    oneOf(
      ...['none', 'thin', 'medium', 'dashed', 'dotted', 'thick', 'double', 'hair', 'mediumDashed', 'dashDot'],
      ...['mediumDashDot', 'dashDotDot', 'mediumDashDotDot', 'slantDashDot'],
    ),
    'style',
  ],
  [/^(?:[\dA-F]{2})?[\dA-F]{6}$/i, 'rgb'],
];

const PATTERNS = new Map(SOUND.flatMap(([pattern, names]) => names.split(' ').map((name) => [name, pattern] as const)));
/** In a colour rule `bottom` asks a question, on a page it is a margin. */
const TWO_MEANINGS = new Map([
  ['cfRule bottom', YES_NO],
  ['cfvo type', oneOf('num', 'percent', 'max', 'min', 'formula', 'percentile')],
]);

export type Attributes = Readonly<Record<string, string>>;

/** The attributes of an element that say something it may say. */
export const soundAttributes = (attributes: Attributes, name = ''): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([key, value]) => {
      if (key.includes(':')) return false;
      const pattern = TWO_MEANINGS.get(`${name} ${key}`) ?? PATTERNS.get(key);
      return pattern === undefined || pattern.test(value);
    }),
  );

/** An element with only what it may say, and without what leads to other parts or belongs to newer programs. */
export const soundElement = (element: XmlElement): XmlElement => ({
  ...element,
  attributes: soundAttributes(element.attributes, element.name),
  children: element.children.filter(({ name }) => !name.includes(':') && name !== 'extLst').map(soundElement),
});
