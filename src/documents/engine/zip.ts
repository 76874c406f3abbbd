import { loadLibraries } from './load-libraries.js';

/** The parts of a .docx by path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

interface ZipPart {
  readonly name: string;
  asText(): string;
}

/** Throws on bytes that are not a zip. */
export const partsOf = (bytes: Uint8Array): Parts => loadLibraries().unzipSync(bytes);

/**
 * The slice of PizZip that docxtemplater calls, on fflate: PizZip itself wants globals that Apps Script lacks. A part is decoded
 * when it is asked for and encoded when it is written.
 */
export class Zip {
  readonly files: Record<string, ZipPart> = {};
  private readonly parts: Record<string, Uint8Array> = {};

  constructor(parts: Parts) {
    for (const [name, content] of Object.entries(parts)) this.put(name, content);
  }

  file(name: string, content: string | Uint8Array): this;
  file(name: string): ZipPart | null;
  file(name: RegExp): ZipPart[];
  file(name: string | RegExp, content?: string | Uint8Array): this | ZipPart | ZipPart[] | null {
    if (typeof name !== 'string') return Object.values(this.files).filter((part) => name.test(part.name));
    if (content === undefined) return this.files[name] ?? null;
    this.put(name, typeof content === 'string' ? loadLibraries().strToU8(content) : content);
    return this;
  }

  remove(name: string): this {
    Reflect.deleteProperty(this.files, name);
    Reflect.deleteProperty(this.parts, name);
    return this;
  }

  /** The zip's bytes; the type list first, as Office wants it, and the same time stamp whenever it is made. */
  toBytes(): Uint8Array {
    const first = '[Content_Types].xml';
    const { [first]: types, ...others } = this.parts;
    const ordered = types === undefined ? others : { [first]: types, ...others };
    return loadLibraries().zipSync(ordered, { mtime: new Date(1980, 0, 1) });
  }

  private put(name: string, content: Uint8Array): void {
    this.parts[name] = content;
    this.files[name] = { name, asText: () => loadLibraries().strFromU8(content) };
  }
}
