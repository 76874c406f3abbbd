/** The formats that files refer to by number alone (ECMA-376 part 1, 18.8.30); those of dates as this country writes them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00 ;(#,##0.00)',
  40: '#,##0.00 ;[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** East Asian programs have dates (27–31, 36, 50–54, 57, 58) and times (32–35, 55, 56) under further numbers. */
function eastAsian(id: number): string | undefined {
  if ([32, 33, 34, 35, 55, 56].includes(id)) return 'h:mm:ss';
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'dd/mm/yyyy' : undefined;
}

/** Excel's own date formats mean "as this country writes it", also where a program writes them out. */
const LOCAL_DATE: Readonly<Record<string, string>> = { 'mm-dd-yy': 'dd/mm/yyyy', 'm/d/yy h:mm': 'dd/mm/yyyy h:mm' };

/** Excel and LibreOffice put a backslash before letters that stand for themselves anyway: `dd\\/mm\\/yyyy\\ hh:mm`. */
const withoutEscapes = (format: string): string => format.replace(/\\([ \-/:()+])/g, '$1');

/** The format with this number; `own` are those that the file describes itself. */
export function readNumberFormat(id: number, own: ReadonlyMap<number, string>): string {
  const format = withoutEscapes(own.get(id) ?? BUILT_IN[id] ?? eastAsian(id) ?? 'General');
  return format === '' || /^general$/i.test(format) ? 'General' : (LOCAL_DATE[format] ?? format);
}

const NUMBERS = new Map(Object.entries(BUILT_IN).map(([id, format]) => [format, Number(id)]));

/** A format's number where Excel has one that means the same everywhere: not those of dates and money. */
export function builtInNumber(format: string): number | undefined {
  const id = NUMBERS.get(format);
  return id !== undefined && (id <= 13 || (id >= 45 && id <= 49)) ? id : undefined;
}
