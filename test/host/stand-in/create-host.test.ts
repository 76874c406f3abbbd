import { describe, expect, it } from '@jest/globals';
import { createHost } from '../../../src/host/stand-in/create-host.js';

describe('the bare context', () => {
  it('gives Dates and arrays of the script’s own kind', () => {
    const host = createHost({ code: '' });
    host.person('a@example.vn').type('Trang tính1', 'A1', '15/8/2025');
    const seen = host.evaluate(`
      const values = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 1, 1).getValues();
      [values instanceof Array, values[0][0] instanceof Date, values[0][0].toISOString()].join(' ')`);
    expect(seen).toBe('true true 2025-08-14T17:00:00.000Z');
  });
});
