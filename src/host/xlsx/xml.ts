/** One element of the small parts of a package that we read ourselves; the name keeps its prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, entities undone. */
  readonly text: string;
}

const TOKEN =
  /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });

const encodeEntities = (text: string): string =>
  text.replace(/[<>&"]/g, (letter) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[letter] ?? letter);

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[name] = decodeEntities(double ?? single ?? '');
  }
  return attributes;
}

/** Reads a document, or the tail of one: its elements become the children of the element returned. */
export function parseXml(source: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, slash, name, attributes = '', closed, raw, text] of source.matchAll(TOKEN)) {
    const inside = open[open.length - 1] ?? root;
    if (name === undefined) inside.text += raw ?? decodeEntities(text ?? '');
    else if (slash === '/') {
      if (open.length > 1) open.pop();
    } else {
      const element: Growing = { name, attributes: attributesOf(attributes), children: [], text: '' };
      inside.children.push(element);
      if (closed !== '/') open.push(element);
    }
  }
  return root;
}

export const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1);

/** Every element below with this local name, in the order of the document, at any depth. */
export function elementsNamed(within: XmlElement, name: string): XmlElement[] {
  return within.children.flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
}

export const allText = (element: XmlElement): string => element.text + element.children.map(allText).join('');

export function formatXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${encodeEntities(value)}"`);
  const inner = encodeEntities(element.text) + element.children.map(formatXml).join('');
  return `<${element.name}${attributes.join('')}>${inner}</${element.name}>`;
}
