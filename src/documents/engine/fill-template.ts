import { cleanText } from './clean-text.js';
import { loadLibraries } from './load-libraries.js';
import { partsOf, Zip, type Parts } from './zip.js';

/** What the tags of a template are filled from. Never null: what is blank is said as '' or false by whoever makes the fields. */
export type Field = string | boolean | readonly Fields[];
export interface Fields {
  readonly [name: string]: Field;
}

/** `unknownFields`: tags the fields have no value for. `malformed`: not a .docx, or its tags do not match up. */
export type Filled =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'unknownFields' | 'malformed'; readonly names: readonly string[] };

/** Fills a template, a .docx or its parts. Every value is text and stays text: braces, markup and formulas in it mean nothing. */
export function fillTemplate(template: Uint8Array | Parts, fields: Fields): Filled {
  const zip = openZip(template);
  if (zip === null) return malformed([]);
  const unknown = new Set<string>();
  try {
    render(zip, fields, unknown);
  } catch (fault) {
    const explanations = explanationsOf(fault);
    if (explanations === null) throw fault;
    return malformed(explanations);
  }
  if (unknown.size > 0) return { ok: false, problem: 'unknownFields', names: [...unknown] };
  return { ok: true, bytes: zip.toBytes() };
}

const malformed = (names: readonly string[]): Filled => ({ ok: false, problem: 'malformed', names });

function openZip(template: Uint8Array | Parts): Zip | null {
  try {
    return new Zip(template instanceof Uint8Array ? partsOf(template) : template);
  } catch {
    return null;
  }
}

function render(zip: Zip, fields: Fields, unknown: Set<string>): void {
  const { Docxtemplater } = loadLibraries();
  new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: (tag) => ({ get: (scope: unknown, context) => lookUp(tag, scope, context.num, unknown) }),
    nullGetter: () => '',
  }).render(fields);
}

/** The value in this scope; undefined sends docxtemplater to the scope around it; none around it = unknown. */
function lookUp(tag: string, scope: unknown, depth: number, unknown: Set<string>): Field | undefined {
  const own = typeof scope === 'object' && scope !== null && Object.prototype.hasOwnProperty.call(scope, tag);
  const value = own ? (scope as Fields)[tag] : undefined;
  if (typeof value === 'string') return cleanText(value);
  if (value === undefined && depth === 0) unknown.add(tag);
  return value;
}

interface Explained {
  readonly properties?: { readonly errors?: readonly Explained[]; readonly explanation?: string };
}

/** What docxtemplater says of a template: tags and files, never values. null: not an error of the template. */
function explanationsOf(fault: unknown): readonly string[] | null {
  const { properties } = fault as Explained;
  if (properties === undefined) return null;
  return (properties.errors ?? [{ properties }]).flatMap((error) => error.properties?.explanation ?? []);
}
