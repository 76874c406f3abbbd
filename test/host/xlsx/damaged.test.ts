import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../src/host/xlsx/read-workbook.js';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook.js';
import { drawFrom } from '../../../src/host/sample/draws/random.js';
import { damaged } from './damaged.js';

describe('a workbook damaged anywhere is read as far as it can be, or refused', () => {
  it.each(['openpyxl.xlsx', 'libreoffice.xlsx', 'exceljs.xlsx'])(
    '%s: never an exception, and its copy opens',
    (file) => {
      const bytes = readFileSync(join(import.meta.dirname, 'fixtures', file));
      for (let seed = 1; seed <= 150; seed += 1) {
        const read = readWorkbook(damaged(bytes, drawFrom(seed)), `hạt ${String(seed)}`);
        if (!read.ok) continue;
        expect({ seed, ...readWorkbook(writeWorkbook(read.workbook), 'x') }).toMatchObject({ seed, ok: true });
      }
    },
  );
});
