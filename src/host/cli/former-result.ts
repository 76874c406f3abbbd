import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULT_JSON } from './result-json.js';

/**
 * The workbook that the `result.json` of a folder tells of; null when there is none that can be read. Every input writes it under
 * the same name, on which programs rely, and documents too.
 */
export function workbookOfFormerResult(folder: string): string | null {
  try {
    const { workbook } = JSON.parse(readFileSync(join(folder, RESULT_JSON), 'utf8')) as { readonly workbook?: unknown };
    return typeof workbook === 'string' ? workbook : null;
  } catch {
    return null;
  }
}
