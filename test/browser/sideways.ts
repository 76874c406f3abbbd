import type { Frame, Page } from 'playwright-core';
import { readBoxes } from './boxes.js';
import type { Box, Boxes, Line, Rect } from './boxes.js';

/** Less than that is rounding. */
const SLACK = 0.6;

export interface Allowed {
  /** Not looked at: cells keep to their own widths. */
  readonly skip?: string;
  /** Meant to be scrolled or cut, by class or element. */
  readonly scrolling?: readonly string[];
}

const isLayer = ({ position }: Box): boolean => position === 'absolute' || position === 'fixed';
const isApart = ({ position }: Box): boolean => position !== 'static' && position !== 'relative';

function* around(boxes: readonly Box[], from: number): Generator<Box> {
  for (let box = boxes[from]; box !== undefined; box = boxes[box.around]) yield box;
}

const sticksOut = (thing: Rect, left: number, right: number): boolean =>
  thing.right > right + SLACK || thing.left < left - SLACK;

/** The first box that something sticks out of, on its way out to the window or to the layer it lies in. */
function leftBy({ boxes, width }: Boxes, thing: Rect, from: number): string | null {
  for (const box of around(boxes, from)) {
    if (box.overflow !== 'visible') return null;
    if (box.display !== 'inline' && sticksOut(thing, box.left, box.right)) return box.name;
    if (isLayer(box)) return null;
  }
  return sticksOut(thing, 0, width) ? 'the window' : null;
}

const isOver = (a: Line, b: Line): boolean =>
  a.around !== b.around &&
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > (a.bottom - a.top) * 0.4;

/** Cut or scrolled out of sight, at least in part. */
const isHidden = (line: Line, { overflow, ...box }: Box): boolean =>
  overflow !== 'visible' &&
  (line.top < box.top || line.bottom > box.bottom || line.left < box.left || line.right > box.right);

/** Lines of text that cover each other, layers and what sticks to an edge aside. */
function findOverlaps({ boxes, lines }: Boxes): readonly string[] {
  const flat = lines.filter(
    (line) => ![...around(boxes, line.around)].some((box) => isApart(box) || isHidden(line, box)),
  );
  return flat.flatMap((a, at) =>
    flat.slice(at + 1).flatMap((b) => (isOver(a, b) ? [`“${a.text}” covers “${b.text}”`] : [])),
  );
}

function findOutside(read: Boxes): readonly string[] {
  const { boxes, lines, width } = read;
  const things = [
    ...lines.map((line) => ({ ...line, called: `“${line.text}”` })),
    ...boxes.flatMap((box) => (box.isControl && !isLayer(box) ? [{ ...box, called: box.name }] : [])),
  ];
  const outside = things.flatMap(({ called, around: from, ...thing }) => {
    const box = leftBy(read, thing, from);
    return box === null ? [] : [`${called} sticks out of ${box}`];
  });
  const isScrolled = ({ around: from }: Box) => [...around(boxes, from)].some(({ overflow }) => overflow !== 'visible');
  const layers = boxes.filter((box) => isLayer(box) && !isScrolled(box) && sticksOut(box, 0, width));
  return [...outside, ...layers.map(({ name }) => `${name} sticks out of the window`)];
}

/** Everything that does not fit its width: what sticks out, what is cut or has to be scrolled sideways, and what covers other text. */
export async function findSideways(page: Page | Frame, { skip = 'script', scrolling = [] }: Allowed = {}) {
  const read = JSON.parse(await page.evaluate(readBoxes, skip)) as Boxes;
  const isAllowed = ({ name }: Box) => scrolling.some((one) => name.split('.').includes(one));
  const scrolled = read.boxes
    .filter((box) => box.overflow !== 'visible' && box.hidden > 0 && !isAllowed(box))
    .map(({ name, hidden }) => `${name} hides ${String(hidden)} px`);
  return [...scrolled, ...findOutside(read), ...findOverlaps(read)];
}
