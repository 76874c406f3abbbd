/** What stands in cells that nobody would wish for, by kind. */

const LETTERS = 'Nguyễn Thị Hường trồng hai héc-ta rau sạch, vượt mức; ';
const long = (letters: number): string => LETTERS.repeat(Math.ceil(letters / LETTERS.length)).slice(0, letters);

const BEGINS_A_FORMULA = [
  '=1+1',
  '=HYPERLINK("http://x.example","bấm")',
  '+84912345678',
  '-5 ha rau',
  '@SUM(A1)',
  "'=1",
  '\t=1',
  '|cmd',
];
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  ']]>',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?>',
  '&amp;&lt;&#x110000;&nope;',
  '<w:p><w:r><w:t>x</w:t></w:r></w:p>',
  '{name}{#rows}{/rows}{{x}}',
  '{',
  '}{/}',
  '`${1}`',
];
const BIDI = [
  '\u202eNguyễn Văn A\u202c',
  '\u2066abc\u2069',
  '\u200fمرحبا',
  '\u200b\u200d\u2060',
  '\ufeffNguyễn Thị B',
  'a\u00adb',
  '\u2028\u2029',
];
const CONTROL = [
  '\u0000',
  'a\u0001b\u0008c',
  '\u001b[31mđỏ\u001b[0m',
  'dòng\u000bhai',
  'trang\u000chai',
  'a\r\nb\rc\nd\te',
  '\u007f\u0085\u009b',
  '\ufffe\uffff',
];
const SURROGATES = ['\ud83d', 'Nguyễn \udc00 A', '\ud83d\ude00 vui', 'a\ud800', '👩‍👩‍👧‍👦'.repeat(40), '\u{1f1fb}\u{1f1f3}'];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'length',
  'NaN',
  'null',
  'undefined',
  'Infinity',
  '-0',
  '1e999',
];
const ESCAPES = [
  '_x000D_',
  '_x005F_x000D_',
  '_xD83D_',
  '_X000d_',
  '%s%n',
  '\\u0041',
  '../../../etc/passwd',
  'file:///etc/passwd',
];
const TYPED = [
  '0912345678',
  '15/8/2025',
  '31/4/2025',
  '8/15/2025',
  '1,5',
  '1.234,5',
  '50%',
  'TRUE',
  'đúng',
  '12:60',
  '1e5',
  '٣٤',
  '１９８０',
];
const SHEETS = ['#REF!', '#N/A', '#DATE!', '#NUM!', '#GETTING_DATA', 'Loading...'];
const BLANKS = [' ', '\u00a0\u00a0', '\u200b', '\u3000', '\n'];
const FONTS = [
  'NguyÔn V¨n An',
  'Nguyeãn Vaên An',
  'Nguyễn Văn An'.normalize('NFD'),
  'TRẦN  THỊ\u00a0LAN',
  'Traàn Thò Lan',
];
export const LONG = [
  long(32_767),
  long(32_768),
  long(49_990),
  long(50_000),
  '-'.repeat(30_000),
  "'".repeat(30_000),
  '('.repeat(2000),
  'a;'.repeat(3000),
  '\n'.repeat(500),
  `Thôn ${'x'.repeat(49_000)}`,
];
export const TEXTS = [
  BEGINS_A_FORMULA,
  MARKUP,
  BIDI,
  CONTROL,
  SURROGATES,
  NAMES,
  ESCAPES,
  TYPED,
  SHEETS,
  BLANKS,
  FONTS,
];

export const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1 + 0.2,
  5e-324,
  1e308,
  -1e308,
  1.7976931348623157e308,
  2 ** 53,
  2 ** 53 + 2,
  1e21,
  1e-7,
  912_345_678,
  1980,
  45_884,
  65,
  0.65,
];
/** 1899, times, 9999 and beyond, before Christ. */
export const SERIALS = [
  0, -0, 0.5, 1, 59, 60, 61, -1, 45_884, 45_884.75, 1985, 2_958_465, 2_958_465.999, 2_958_466, 912_345_678, -693_593,
  -1e7, 1e308,
];
/** What programs write as a number though it is none. */
export const NO_NUMBERS = ['NaN', '-NaN', 'INF', '-INF', 'Infinity', '1e999', '1,5', '#REF!'];
/** What programs write as an ISO day though it is none. */
export const NO_DAYS = ['2025-13-45', '0000-00-00', 'hôm qua', '2025-02-30T25:61:00Z'];
export const ERRORS = ['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!'];
export const FORMULAS = [
  '1+1',
  'A1&"x"',
  'SUM(A1:A9)',
  'TODAY()',
  'NOW()',
  'HYPERLINK("javascript:alert(1)","x")',
  'IF(A2="","",A2)',
  'INDIRECT("A1")',
  '"a"&CHAR(10)&"b"',
  'NA()',
  "'Đề cử'!A2",
  'WEBSERVICE("http://x.example")',
  "cmd|'/c calc'!A1",
];
export const LINKS = [
  'http://x.example/?a=1&b=2',
  'javascript:alert(1)',
  'mailto:a@b.example',
  "#'Đề cử'!A1",
  'file:///c:/x',
];
