import templates from 'virtual:templates';
import { decodeBase64 } from './base64.js';
import { loadLibraries } from './load-libraries.js';
import type { Parts } from './zip.js';

/** The template of a kind, put together from what all kinds share and its own body. */
export function ownTemplate(kind: string): Parts {
  const { inflateSync, unzipSync } = loadLibraries();
  const dictionary = inflateSync(decodeBase64(templates.dictionary));
  const body = inflateSync(decodeBase64(templates.bodies[kind] ?? ''), { dictionary });
  return { ...unzipSync(decodeBase64(templates.shared)), [templates.bodyPath]: body };
}
