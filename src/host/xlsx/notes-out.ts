import { addressOf } from './areas.js';
import { textXml } from './strings-out.js';
import { encodeXml, tag } from './xml.js';

export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a tab as a part. */
export function commentsXml(notes: readonly PlacedNote[], xmlns: string): string {
  const comments = notes.map(({ row, column, text }) =>
    tag('comment', { ref: addressOf(row, column), authorId: 0 }, tag('text', {}, textXml(text))),
  );
  const authors = tag('authors', {}, tag('author', {}, encodeXml('Tiêu Biểu')));
  return tag('comments', { xmlns }, authors + tag('commentList', {}, comments.join('')));
}

const SHAPES_PER_BLOCK = 1024;

/** The box in which Excel shows a note: without a drawing of it (ECMA-376 part 4, 19.2) it shows none. */
function shapeXml({ row, column }: PlacedNote, number: number): string {
  const [top, left] = [Math.max(0, row - 2), column];
  const anchor = [left, 15, top, 10, left + 2, 15, top + 4, 4].join(', ');
  const client = [
    '<x:MoveWithCells/><x:SizeWithCells/>',
    tag('x:Anchor', {}, anchor),
    '<x:AutoFill>False</x:AutoFill>',
    tag('x:Row', {}, String(row - 1)),
    tag('x:Column', {}, String(column - 1)),
  ].join('');
  return tag(
    'v:shape',
    {
      id: `_x0000_s${String(number)}`,
      type: '#_x0000_t202',
      style: 'position:absolute;width:108pt;height:59pt;z-index:1;visibility:hidden',
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    },
    [
      tag('v:fill', { color2: '#ffffe1' }),
      tag('v:shadow', { color: 'black', obscured: 't' }),
      tag('v:path', { 'o:connecttype': 'none' }),
      tag('v:textbox', { style: 'mso-direction-alt:auto' }, '<div style="text-align:left"></div>'),
      tag('x:ClientData', { ObjectType: 'Note' }, client),
    ].join(''),
  );
}

/** The drawing of a tab's notes; `tabNumber` keeps the numbers of shapes apart. */
export function notesDrawing(notes: readonly PlacedNote[], tabNumber: number): string {
  const layout = tag('o:shapelayout', { 'v:ext': 'edit' }, tag('o:idmap', { 'v:ext': 'edit', data: tabNumber }));
  const kind = tag(
    'v:shapetype',
    { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
    tag('v:stroke', { joinstyle: 'miter' }) + tag('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
  );
  const names = {
    'xmlns:v': 'urn:schemas-microsoft-com:vml',
    'xmlns:o': 'urn:schemas-microsoft-com:office:office',
    'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
  };
  const shapes = notes.map((note, at) => shapeXml(note, tabNumber * SHAPES_PER_BLOCK + 1 + at));
  return tag('xml', names, layout + kind + shapes.join(''));
}
