import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Autosave } from '../../../src/host/working-copy/autosave.js';

/** How long one saving takes here: longer than a large workbook on a slow disk. */
const SAVING = 5000;

let begun: number[];
let autosave: Autosave;
let fails: boolean;
beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
  begun = [];
  fails = false;
  autosave = new Autosave({
    save: () => {
      begun.push(Date.now());
      const takes = fails;
      return new Promise((resolve, reject) => {
        setTimeout(() => (takes ? reject(new Error('full')) : resolve()), SAVING);
      });
    },
    troubleOf: () => 'full',
    now: Date.now,
  });
});
afterEach(() => {
  autosave.stop();
  jest.useRealTimers();
});

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('a change', () => {
  it('begins to be saved a quarter of a second later, together with those that follow it at once', async () => {
    autosave.touch();
    await pass(100);
    autosave.touch();
    await pass(SAVING + 500);
    expect([begun, autosave.state.kind]).toEqual([[250], 'saved']);
  });

  it('waits for no pause of a person who goes on typing', async () => {
    for (let second = 0; second < 20; second += 1) {
      autosave.touch();
      await pass(100);
    }
    expect(begun).toEqual([250]);
  });

  // The shortest timer there is takes a millisecond.
  it('made while another is being saved begins as soon as that one is', async () => {
    autosave.touch();
    await pass(1000);
    autosave.touch();
    await pass(2 * SAVING);
    expect([begun, autosave.state.kind]).toEqual([[250, 251 + SAVING], 'saved']);
  });

  it('that the disk did not take is tried again every three seconds', async () => {
    fails = true;
    autosave.touch();
    await pass(250 + SAVING);
    expect(autosave.state).toEqual({ kind: 'failed', why: 'full' });
    fails = false;
    await pass(3000 + SAVING);
    expect([begun, autosave.state.kind]).toEqual([[250, 250 + SAVING + 3000], 'saved']);
  });
});
