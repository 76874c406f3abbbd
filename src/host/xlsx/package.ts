import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import type { NotWorkbook } from '../disk/file-problem.js';
import { elementsNamed, parseXml } from './xml.js';
import type { XmlElement } from './xml.js';

/** Past this much XML a file is damage or mischief: 10,000 nominations make about 20 MB. */
const MOST_BYTES = 150_000_000;

/** The parts of a workbook by path in small letters, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type Unpacked =
  { readonly ok: true; readonly parts: Parts } | { readonly ok: false; readonly problem: NotWorkbook };

const plainPath = (path: string): string => path.replace(/^\/+/, '').replace(/\\/g, '/').toLowerCase();

/** Pictures and the like, which nothing here reads. */
const isRead = (path: string): boolean => /\.(?:xml|rels)$|^mimetype$/i.test(path);

/** Unpacks a zip; sizes are looked at before anything is inflated, so that a zip bomb costs nothing. */
export function unpack(bytes: Uint8Array): Unpacked {
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        // What is not read is known by its name alone: the copy will not have it, and says so.
        parts.set(plainPath(name), new Uint8Array());
        if (!isRead(name)) return false;
        size += originalSize;
        return size <= MOST_BYTES;
      },
    });
    if (size > MOST_BYTES) return { ok: false, problem: 'tooLarge' };
    for (const [path, part] of Object.entries(files)) parts.set(plainPath(path), part);
    return { ok: true, parts };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

export const partAt = (parts: Parts, path: string): Uint8Array | undefined => parts.get(plainPath(path));

/** A part's root element; undefined when there is no such part. */
export function rootOf(parts: Parts, path: string | undefined): XmlElement | undefined {
  const part = path === undefined ? undefined : partAt(parts, path);
  return part === undefined ? undefined : parseXml(part).children[0];
}

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `comments` … */
  readonly kind: string;
  /** A path inside the package, or the address itself when external. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part points to. Targets may be relative to the part (Excel) or absolute (openpyxl). */
export function relationsOf(parts: Parts, path: string): readonly Relation[] {
  const folder = posix.dirname(path);
  const root = rootOf(parts, posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  if (root === undefined) return [];
  return elementsNamed(root, 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    return {
      id: attributes['Id'] ?? '',
      kind: posix.basename(attributes['Type'] ?? ''),
      target: external ? target : inside,
      external,
    };
  });
}

/** The id of the relation that an element refers to, whatever prefix the writing program uses. */
export const relationId = ({ attributes }: XmlElement): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
