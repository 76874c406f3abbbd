import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { bench, HEAD, OWNER } from './sheet-of-one-tab.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('dialogs', () => {
  const ask = "(ui => ui.prompt('T', 'P', ui.ButtonSet.OK_CANCEL).getResponseText())(SpreadsheetApp.getUi())";

  it('are answered as the test says, and nobody answers by default', () => {
    const host = bench();
    host.answer({ button: 'OK', text: 'xin chào' });
    expect(host.see(ask)).toBe('xin chào');
    expect(host.dialogs).toEqual([{ kind: 'prompt', title: 'T', prompt: 'P', buttons: 'OK_CANCEL' }]);
    expect(() => host.see(ask)).toThrow('nobody answers the prompt «T: P» (OK_CANCEL)');
  });

  it('give the enum back, and people may act while they are open', () => {
    const host = bench();
    host.answer(() => {
      host.person(HEAD).type('Tab', 'A1', 'meanwhile');
      return { button: 'YES' };
    });
    const yes = "(ui => ui.alert('T', 'P', ui.ButtonSet.YES_NO) === ui.Button.YES)(SpreadsheetApp.getUi())";
    expect(host.see(`[${yes}, cells(1, 1, 1, 1).getValues()[0][0]]`)).toEqual([true, 'meanwhile']);
  });

  it('show the page and the toast', () => {
    const host = bench({ html: { Sidebar: '<p>xin chào</p>' } });
    host.see(
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Tiêu Biểu'))",
      HEAD,
    );
    host.see("file.toast('xong', 'Kiểm tra', 5)");
    expect(host.sidebar()).toEqual({ title: 'Tiêu Biểu', html: '<p>xin chào</p>', user: HEAD });
    expect(host.toasts).toEqual([{ user: OWNER, title: 'Kiểm tra', message: 'xong' }]);
    expect(() => host.see("HtmlService.createHtmlOutputFromFile('X')")).toThrow('No HTML file named X was found.');
  });
});

describe('the document lock', () => {
  const take = 'LockService.getDocumentLock().tryLock(10)';

  it('is had by one execution at a time and let go at its end', () => {
    const host = bench();
    const letGo = host.holdLock();
    expect(host.see(take)).toBe(false);
    letGo();
    expect([host.see(take), host.see(take)]).toEqual([true, true]);
  });

  it('is lost while a dialog is open', () => {
    const host = bench();
    let meanwhile: unknown = null;
    host.answer(() => {
      meanwhile = host.see(take);
      return {};
    });
    host.see(`${take} && (ui => ui.alert('T', 'P', ui.ButtonSet.OK))(SpreadsheetApp.getUi())`);
    expect(meanwhile).toBe(true);
  });

  it('keeps a second click out while the first one works', () => {
    const host = bench();
    let meanwhile: unknown = null;
    host.calls.beforeCall(({ kind }) => {
      if (kind === 'write') meanwhile = host.see(take);
    });
    host.see(`${take} && cells(1, 1, 1, 1).setValues([[1]]) && 1`);
    expect(meanwhile).toBe(false);
  });
});

describe('Utilities, properties, Drive', () => {
  it.each([
    [
      'Utilities.formatDate(new Date(Date.UTC(2025, 7, 14, 17)), "Asia/Ho_Chi_Minh", "yyyy-MM-dd HH:mm:ss")',
      '2025-08-15 00:00:00',
    ],
    ['Utilities.formatDate(new Date(Date.UTC(2025, 7, 4, 17)), "GMT+7", "d/M/yy \'ngày\'")', '5/8/25 ngày'],
    ['Utilities.parseDate("2025-08-15", "Asia/Ho_Chi_Minh", "yyyy-MM-dd").toISOString()', '2025-08-14T17:00:00.000Z'],
    [
      'Utilities.parseDate("2025-08-15 10:30", "America/New_York", "yyyy-MM-dd HH:mm").toISOString()',
      '2025-08-15T14:30:00.000Z',
    ],
    ['new Date().toISOString()', '2025-08-18T05:00:00.000Z'],
    ['Utilities.base64Encode([-1, 0, 127])', '/wB/'],
    ["Drive.About.get({ fields: 'user' })", { user: { emailAddress: OWNER } }],
    [
      '(p => [p.setProperty("k", "v").getProperty("k"), p.deleteProperty("k").getProperty("k")])(PropertiesService.getDocumentProperties())',
      ['v', null],
    ],
  ])('%s', (expression, value) => {
    expect(bench().see(expression)).toEqual(value);
  });

  it.each([
    ['Utilities.newBlob([200], "a/b", "x")', "don't match the method signature for Utilities.newBlob"],
    ['Utilities.newBlob(new Uint8Array([1]), "a/b", "x")', "don't match the method signature for Utilities.newBlob"],
    [
      'Utilities.formatDate("2025-08-15", "GMT", "yyyy")',
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    ['Utilities.formatDate(new Date(), "Asia/Hanoi", "yyyy")', 'Invalid argument: Asia/Hanoi'],
    ['Utilities.formatDate(new Date(), "GMT", "EEEE")', 'not imitated: date pattern EEEE'],
    ['PropertiesService.getDocumentProperties().setProperty("k", "x".repeat(10000))', 'Argument too large: value'],
  ])('%s throws', (expression, text) => {
    expect(() => bench().see(expression)).toThrow(text);
  });

  it('a document keeps 500 KB of properties in all', () => {
    const host = bench();
    const keep = (from: number, to: number) =>
      host.see(
        `(p => { for (let i = ${String(from)}; i < ${String(to)}; i += 1) p.setProperty('k' + i, 'x'.repeat(9000)); return 1; })(PropertiesService.getDocumentProperties())`,
      );
    expect(keep(0, 56)).toBe(1);
    expect(() => keep(56, 58)).toThrow('You have exceeded the property storage quota.');
    expect(keep(0, 56)).toBe(1);
  });

  it('a digest is signed bytes of the text in UTF-8', () => {
    const seen = bench().see(
      'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "Đại biểu", Utilities.Charset.UTF_8)',
    );
    expect(Buffer.from(seen as number[])).toEqual(createHash('sha256').update('Đại biểu').digest());
    expect(Math.min(...(seen as number[]))).toBeLessThan(0);
  });

  it('an upload is kept with its bytes and answers its link', () => {
    const host = bench();
    const create = (fields: string) =>
      host.see(
        `Drive.Files.create({ name: 'Báo cáo', mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob([80, 75, -1], '${DOCX}', 'x.docx'), { fields: '${fields}' })`,
        HEAD,
      );
    expect(create('webViewLink')).toEqual({ webViewLink: 'https://docs.google.com/document/d/1HostFile0001/edit' });
    expect(() => create('id')).toThrow('not imitated: Drive.Files.create with the fields id');
    expect(host.files[0]).toMatchObject({
      name: 'Báo cáo',
      contentType: DOCX,
      owner: HEAD,
      bytes: Uint8Array.from([80, 75, 255]),
    });
  });
});

describe('calls', () => {
  const two = 'cells(1, 1, 1, 1).setValues([["x"]]).getValues()';

  it('of cells, formats, rules and documents are counted per action; names and sizes are not', () => {
    const host = bench();
    host.see(`[tab.getName(), tab.getLastRow(), tab.getMaxRows(), ${two}]`);
    expect(host.calls.of('evaluate')).toEqual({ action: 'evaluate', reads: 1, writes: 1 });
    expect(host.calls.totals()).toEqual({ evaluate: 2 });
    expect(host.calls.log.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'write Range.setValues Tab!A1',
      'read Range.getValues Tab!A1',
    ]);
  });

  it('fail at the n-th, once', () => {
    const host = bench();
    host.calls.failAt(2);
    expect(() => host.see(two)).toThrow(
      `Service Spreadsheets failed while accessing document with id ${host.workbook.id}.`,
    );
    expect(host.see(two)).toEqual([['x']]);
  });

  it('fail where the predicate says, until told otherwise', () => {
    const host = bench();
    host.calls.failWhen(({ what }) => what === 'SpreadsheetApp.flush', 'Service error');
    expect(() => host.see('SpreadsheetApp.flush()')).toThrow('Service error');
    host.calls.failNever();
    expect(host.see('SpreadsheetApp.flush()')).toBeNull();
  });
});
