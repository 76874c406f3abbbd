import { columnLetters, columnNumber } from '../model/area.js';

/** Rows of bare formats below this are left out: some programs write a million of them. */
export const MOST_BARE_ROWS = 20_000;

/** `2025-08-15` or `2025-08-15T07:30:00` (ISO 8601 cells, `t="d"`, ECMA-376 part 1, 18.18.11) → serial number. */
function serialOfIso(iso: string): number {
  const [, date = '', time = '00:00'] = /^(?:(\d{4}-\d{2}-\d{2})T?)?([\d:.]+)?/.exec(iso) ?? [];
  const day = date === '' ? 0 : Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return day + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

const isoCell = /(<c\b[^>]*?)\st="d"([^>]*>)((?:(?!<\/c>)[\s\S])*?<v>)([^<]*)(<\/v>)/g;

function numberIsoDates(xml: string): string {
  if (!xml.includes('t="d"')) return xml;
  return xml.replace(isoCell, (_, start: string, rest: string, before: string, iso: string, end: string) =>
    [start, rest, before, String(serialOfIso(iso)), end].join(''),
  );
}

/** `r` may be left out of rows and cells, which then follow one another (18.3.1.4); ExcelJS needs it. */
function nameCells(xml: string): string {
  if (!/<(?:c|row)(?![\w])(?![^>]*\sr=)[^>]*>/.test(xml)) return xml;
  let row = 0;
  let column = 0;
  return xml.replace(/<(row|c)\b([^>]*)>/g, (tag, name: string, rest: string) => {
    const given = /\sr="([A-Z]*)(\d+)"/.exec(rest);
    if (name === 'row') {
      row = given === null ? row + 1 : Number(given[2]);
      column = 0;
      return given === null ? `<row r="${row}"${rest}>` : tag;
    }
    column = given === null ? column + 1 : columnNumber(given[1] ?? '');
    return given === null ? `<c r="${columnLetters(column)}${row}"${rest}>` : tag;
  });
}

/** Cuts the bare rows after the last content when they go further down than any list of ours. */
function cutBareRows(xml: string): string {
  const content = Math.max(...['<v>', '<v ', '<f>', '<f ', '<t>', '<t '].map((mark) => xml.lastIndexOf(mark)));
  const start = xml.indexOf('</row>', content);
  if (start < 0 && content >= 0) return xml;
  for (const match of xml.slice(Math.max(start, 0)).matchAll(/<row\b[^>]*?\sr="(\d+)"/g)) {
    if (Number(match[1]) > MOST_BARE_ROWS) return `${xml.slice(0, Math.max(start, 0) + match.index)}</sheetData>`;
  }
  return xml;
}

/** A sheet's text up to the end of its rows → the same rows in the form that ExcelJS reads well. */
export const tidyRows = (xml: string): string => cutBareRows(nameCells(numberIsoDates(xml)));
