import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { BODY_POINTS, FONT } from './page-layout.js';
import { resultReport } from './result-report.js';

const TEMPLATES = { resultReport };

/** Every Word template by document kind, as the bytes of a .docx with docxtemplater's tags in it. The same bytes each time. */
export async function buildTemplates(): Promise<Record<string, Uint8Array>> {
  const built = Object.entries(TEMPLATES).map(async ([kind, sections]) => {
    const document = new Document({
      creator: 'Tiêu Biểu',
      lastModifiedBy: 'Tiêu Biểu',
      styles: { default: { document: { run: { font: FONT, size: BODY_POINTS * 2, language: { value: 'vi-VN' } } } } },
      sections: sections(),
    });
    return [kind, timeless(await Packer.toBuffer(document))] as const;
  });
  return Object.fromEntries(await Promise.all(built));
}

/** `docx` stamps the minute of the build into the file; the bundle is to be the same whenever it is built. */
function timeless(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (path !== 'docProps/core.xml') return [path, content] as const;
    return [path, strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2025-08-08T00:00:00Z'))] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 9 });
}
