import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses a part strictly: anything that is not well-formed XML throws, with its place. */
function parsePart(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes, children: [], text: '' };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  const add = (characters: string): void => {
    const last = open[open.length - 1];
    if (last !== undefined) last.text += characters;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

/** Every XML part of a .docx or .xlsx, parsed; one that is not well-formed throws with its name. */
export function parseParts(bytes: Uint8Array): ReadonlyMap<string, Element> {
  const parts = new Map<string, Element>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!isXml(name)) continue;
    try {
      parts.set(name, parsePart(strFromU8(content)));
    } catch (error) {
      throw new Error(`${name} is not well-formed: ${String(error)}`, { cause: error });
    }
  }
  return parts;
}

/** All elements of a name, wherever they stand. */
export function elementsOf(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : elementsOf(child, name)));
}
