import { expect, it } from '@jest/globals';
import { bundledHost, runJob, snapshot } from './bundled-host.js';

/** It was 750. What is left, and why no fewer: decisions 0033. */
const MOST = 483;

it('a blank spreadsheet is set up in few calls, and set up again in fewer that write nothing', async () => {
  const host = await bundledHost();
  host.calls.clear();
  runJob(host, 'setUpWorkbook');
  const { reads, writes } = host.calls.of('runJob');
  expect([reads + writes <= MOST, reads + writes]).toEqual([true, reads + writes]);
  const before = snapshot(host);
  host.calls.clear();
  runJob(host, 'setUpWorkbook');
  expect(host.calls.of('runJob').writes).toBe(0);
  expect(host.calls.of('runJob').reads).toBeLessThan(70);
  expect(snapshot(host) === before).toBe(true);
});
