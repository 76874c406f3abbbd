import { expect, it } from '@jest/globals';
import { typeInSample } from '../../src/host/cli/open-sample.js';
import { bundledHost } from '../actions/bundled-host.js';
import { cellUnder } from '../actions/by-header.js';

it('the sample asked for in English has an English menu from the first action on', async () => {
  const host = await bundledHost({ today: '2025-08-18' });
  host.answer({ button: 'OK' });
  host.clickMenu('setUpWorkbook');
  typeInSample(host, 'en');
  host.answer({ button: 'OK' });
  host.clickMenu('validateDelegates');
  const captions = host.menu().flatMap(({ items }) => items.map((item) => item?.caption));
  expect(captions).toContain('Validate delegates');
  expect(host.person(host.workbook.owner).see('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 2))).not.toBe('');
});
