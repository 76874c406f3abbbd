/** What an element or a line of text takes on the screen. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Box extends Rect {
  /** Its place in the list, and that of the element around it; -1 for none. */
  readonly around: number;
  readonly name: string;
  readonly isControl: boolean;
  readonly overflow: string;
  readonly position: string;
  readonly display: string;
  /** How much wider what is inside is. */
  readonly hidden: number;
}

export interface Line extends Rect {
  readonly text: string;
  readonly around: number;
}

export interface Boxes {
  readonly width: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/**
 * Every element and every line of text in sight, without what stands in elements of `skip`, as JSON of `Boxes`: Playwright takes
 * a second over so many objects. Runs in the page.
 */
export function readBoxes(skip: string): string {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const edges = ({ left, right, top, bottom }: DOMRect): Rect => ({ left, right, top, bottom });
  const readText = (node: Node, around: number) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > 0.5) lines.push({ ...edges(rect), text: node.textContent?.trim() ?? '', around });
  };
  const read = (element: Element, around: number) => {
    if (element.matches(skip) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const { overflowX, position, display } = getComputedStyle(element);
    const at = boxes.length;
    const name = `${element.localName}${[...element.classList].map((one) => `.${one}`).join('')}`;
    const isControl = element.matches('button, input, select, textarea, iframe');
    const hidden = display === 'inline' ? 0 : element.scrollWidth - element.clientWidth;
    boxes.push({
      ...edges(element.getBoundingClientRect()),
      around,
      name,
      isControl,
      overflow: overflowX,
      position,
      display,
      hidden,
    });
    for (const child of element.childNodes)
      if (child instanceof Element) read(child, at);
      else if (child.nodeType === Node.TEXT_NODE && !element.matches('select, option, textarea')) readText(child, at);
  };
  read(document.body, -1);
  const all: Boxes = { width: document.documentElement.clientWidth, boxes, lines };
  return JSON.stringify(all);
}
