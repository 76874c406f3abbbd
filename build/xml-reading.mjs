/**
 * Stands in for @xmldom/xmldom in the bundle (57 KB, a tenth of it). docxtemplater reads attributes of flat lists with it,
 * [Content_Types].xml and relations, and writes them back as they were: nothing else of a DOM is asked for. What it makes is
 * compared with what the library makes, byte for byte, in test/documents/bare-context.test.ts.
 */

const ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** @param {string} text */
const decode = (text) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[/** @type {keyof typeof ENTITIES} */ (name)] ?? whole;
  });

/**
 * What each match gives, in order; `replace` visits them where `matchAll` is younger than ES2019.
 * @template T @param {string} text @param {RegExp} pattern @param {(...groups: string[]) => T} make @returns {T[]}
 */
const collect = (text, pattern, make) => {
  /** @type {T[]} */
  const found = [];
  text.replace(pattern, (_whole, ...groups) => {
    found.push(make(...groups));
    return '';
  });
  return found;
};

/** @param {string} tag The inside of a start tag. */
const readElement = (tag) => {
  const pattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  const attributes = new Map(
    collect(tag, pattern, (name, double, single) => /** @type {const} */ ([name, decode(double ?? single)])),
  );
  return { getAttribute: (/** @type {string} */ name) => attributes.get(name) ?? '' };
};

export class DOMParser {
  /** @param {string} text */
  parseFromString(text) {
    const source = text.replace(/<!--[\s\S]*?-->/g, '');
    return {
      text,
      /** @param {string} name */
      getElementsByTagName: (name) =>
        collect(source, new RegExp(`<${name}(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*)>`, 'g'), readElement),
    };
  }
}

export class XMLSerializer {
  /** @param {{ text: string }} node */
  serializeToString(node) {
    return node.text;
  }
}
