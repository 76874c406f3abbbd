import type { Parts } from './package.js';
import { relationsOf, rootOf } from './package.js';
import type { XmlElement } from './xml.js';
import { elementsNamed, localName } from './xml.js';

/** `#rrggbb` by theme index. */
export type Theme = readonly string[];

/** Office's own theme, for files without one. In the order in which cells count: light 1, dark 1, light 2, dark 2 … */
const OFFICE: Theme =
  '#ffffff #000000 #e7e6e6 #44546a #4472c4 #ed7d31 #a5a5a5 #ffc000 #5b9bd5 #70ad47 #0563c1 #954f72'.split(' ');

/** ECMA-376 part 1, 18.8.27: the palette's colours 8 … 63; 0 … 7 repeat the first eight. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme's twelve colours; dark and light are swapped in the way that cells refer to them (18.8.3). */
export function readTheme(parts: Parts, workbookPath: string): Theme {
  const root = rootOf(parts, relationsOf(parts, workbookPath).find(({ kind }) => kind === 'theme')?.target);
  const scheme = root === undefined ? undefined : elementsNamed(root, 'clrScheme')[0];
  if (scheme === undefined) return OFFICE;
  const hex = scheme.children.map((child) => hexOfThemeColor(child));
  const order = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
  return order.map((at, index) => hex[at] ?? OFFICE[index] ?? '#000000');
}

function hexOfThemeColor(element: XmlElement): string | null {
  const color = element.children[0];
  if (color === undefined) return null;
  const value = localName(color) === 'sysClr' ? color.attributes['lastClr'] : color.attributes['val'];
  return /^[0-9a-f]{6}$/i.test(value ?? '') ? `#${(value ?? '').toLowerCase()}` : null;
}

/** A tint mixes with white (above 0) or black (below): 18.3.1.15. */
function tinted(hex: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** `#rrggbb` of an element like `<color rgb="FF1F4E79"/>`; null for none and for "automatic". */
export function hexOfColor(color: XmlElement | undefined, theme: Theme): string | null {
  const { rgb, theme: index, tint, indexed } = color?.attributes ?? {};
  if (rgb !== undefined) {
    const hex = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(rgb)?.[1];
    return hex === undefined ? null : `#${hex.toLowerCase()}`;
  }
  const amount = Number(tint ?? 0);
  const by = Number.isFinite(amount) ? Math.max(-1, Math.min(1, amount)) : 0;
  if (index !== undefined) return tinted(theme[Number(index)] ?? '#000000', by);
  const at = Number(indexed ?? NaN);
  const hex = PALETTE[at < 8 ? at : at - 8];
  return hex === undefined ? null : `#${hex}`;
}

/** `#1f4e79` as files write it. */
export const argbOf = (hex: string): string => `FF${hex.slice(1).toUpperCase()}`;

const isColor = ({ attributes }: XmlElement): boolean => ['theme', 'indexed'].some((name) => name in attributes);

/** The same with every colour written out: the copy has no theme and no palette of its own. */
export function plainColors(element: XmlElement, theme: Theme): XmlElement {
  const children = element.children.map((child) => plainColors(child, theme));
  if (!isColor(element)) return { ...element, children };
  const hex = hexOfColor(element, theme);
  return { ...element, children, attributes: hex === null ? { auto: '1' } : { rgb: argbOf(hex) } };
}
