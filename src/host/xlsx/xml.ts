import { SaxesParser } from 'saxes';

/** An element of a part, its attributes and all that stands in it; without the prefix that the document's root has. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, entities undone. */
  readonly text: string;
}

/** What a scan tells, from the front of a part to its end. */
export interface Scanner {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** The part is no XML, or nested deeper than any part of a workbook (about 20): damage or mischief. */
export class NotWellFormed extends Error {}

/** The part holds more than the program could carry. */
export class TooMuch extends Error {}

const DEEPEST = 250;
/** Elements kept of one part. Rows and texts of cells are not kept as elements, so a large table has a few thousand. */
const MOST_ELEMENTS = 500_000;
const CHUNK = 1 << 16;

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Takes off the prefix of the root: some libraries write `<x:worksheet>`. Other prefixes say that it is something else. */
function plainNames(): (name: string) => string {
  let prefix: string | null = null;
  return (name) => {
    prefix ??= /^[^:]+:/.exec(name)?.[0] ?? '';
    return prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  };
}

/** Reads a part piece by piece, so that a large one never stands in memory as one text. */
export function scanXml(bytes: Uint8Array, scanner: Scanner): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  const plain = plainNames();
  let depth = 0;
  parser.on('error', (error) => {
    throw new NotWellFormed(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new NotWellFormed(`nested deeper than ${String(DEEPEST)}`);
    scanner.open(plain(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    scanner.close(plain(name));
  });
  parser.on('text', (text) => scanner.text(text));
  parser.on('cdata', (text) => scanner.text(text));
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let from = 0; from < bytes.length; from += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(from, from + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Growing[];
  text: string;
}

/** Keeps what is scanned as elements under one root without a name. */
export function keepElements(): Scanner & { readonly root: XmlElement } {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let count = 0;
  return {
    root,
    open(name, attributes) {
      count += 1;
      if (count > MOST_ELEMENTS) throw new TooMuch(`more than ${String(MOST_ELEMENTS)} elements`);
      const element: Growing = { name, attributes, children: [], text: '' };
      open[open.length - 1]?.children.push(element);
      open.push(element);
    },
    close() {
      open.pop();
    },
    text(text) {
      const element = open[open.length - 1];
      if (element !== undefined) element.text += text;
    },
  };
}

export function parseXml(bytes: Uint8Array): XmlElement {
  const kept = keepElements();
  scanXml(bytes, kept);
  return kept.root;
}

export const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1);

/** Every element below with this local name, in the order of the document, at any depth. */
export function elementsNamed(within: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const look = (element: XmlElement) => {
    for (const child of element.children) {
      if (localName(child) === name) found.push(child);
      look(child);
    }
  };
  look(within);
  return found;
}

/** The first child of this name. */
export const childNamed = (within: XmlElement | undefined, name: string): XmlElement | undefined =>
  within?.children.find((child) => child.name === name);

export const allText = (element: XmlElement): string => element.text + element.children.map(allText).join('');

/** `1` or `true` (`on` in parts of older programs). */
export const truth = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

const MARKS: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  // As they are, a reader would make spaces of them inside an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const encodeXml = (text: string): string =>
  /[<>&"\r]/.test(text) ? text.replace(/[<>&"\r]/g, (letter) => MARKS[letter] ?? letter) : text;

const encodeAttribute = (text: string): string => text.replace(/[<>&"\t\n\r]/g, (letter) => MARKS[letter] ?? letter);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text; attributes without a value are left out, `inner` is XML already. */
export function tag(name: string, attributes: Attributes = {}, inner = ''): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${key}="${encodeAttribute(String(value))}"`;
  }
  return inner === '' ? `${text}/>` : `${text}>${inner}</${name}>`;
}

export const formatXml = ({ name, attributes, children, text }: XmlElement): string =>
  tag(name, attributes, encodeXml(text) + children.map(formatXml).join(''));
