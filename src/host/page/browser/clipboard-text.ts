type Texts = readonly (readonly string[])[];

const QUOTED = /[\t\n\r"]/;

/** A block as spreadsheets put it on the clipboard: tabs, line ends, and quotes around what contains either. */
export function clipboardText(rows: Texts): string {
  const cell = (text: string) => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

/** The block that a copied text means; every row as wide as the widest. */
export function readClipboard(text: string): Texts {
  const rows: string[][] = [[]];
  // A cell: quoted from edge to edge, or anything up to the next tab or line end.
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  for (let atEnd = false; !atEnd;) {
    const [, quoted, plain = '', mark = ''] = cells.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replace(/\r\n?/g, '\n'));
    atEnd = mark === '' || (mark !== '\t' && cells.lastIndex === text.length);
    if (mark !== '\t' && !atEnd) rows.push([]);
  }
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: widest - row.length }, () => '')]);
}
