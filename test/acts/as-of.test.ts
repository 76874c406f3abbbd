import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckView, Outcome } from '../../src/endpoints/endpoints.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { rowsOf } from '../../src/host/page/page-view.js';
import { serialOfDay } from '../../src/host/model/serial.js';
import { sheetNamed } from '../../src/host/model/sheet.js';
import { bundledHost, OFFICER, setUpHost } from './bundled-host.js';

/** The clock stands at 18/8/2025, the workbook counts from `clock.today`, the command line says `--today 2025-09-10`. */
const ASKED = '2025-09-10';
const ASKED_SHOWN = '10/9/2025';

let host: Host;
beforeAll(async () => {
  host = await setUpHost({ asOf: ASKED });
  const settings = sheetNamed(host.workbook, 'Thiết lập');
  const row = (settings?.rows ?? []).findIndex((cells) => cells?.[0]?.value === 'clock.today') + 1;
  host.person(OFFICER).type('Thiết lập', `C${String(row)}`, '20/8/2025');
});

function stateOf(): CheckView {
  const ran = host.run('sidebarState');
  const outcome = (ran.ok ? ran.value : null) as Outcome<CheckView> | null;
  if (outcome?.ok !== true) throw new Error(JSON.stringify(ran));
  return outcome.value;
}

const colourOf = (row: number) => {
  const steps = sheetNamed(host.workbook, 'Tiến độ');
  return rowsOf(host, steps?.id ?? -1, row, row)?.rows[0]?.[1]?.fill;
};

describe('a page that was started with --today', () => {
  it('counts from that day in the menu and the sidebar, over the clock and the workbook’s own day', () => {
    expect(stateOf().today).toBe(ASKED_SHOWN);
    host.answer({ button: 'OK' });
    host.clickMenu('highlightOverdue');
    expect(host.toasts.at(-1)?.message ?? host.dialogs.at(-1)?.prompt).toContain(ASKED_SHOWN);
  });

  it('colours the steps that are past their day then, although they are not by the workbook’s own', () => {
    const due = stateOf().steps.find(({ state, dueBefore }) => state === 'overdue' && (dueBefore ?? '') > '2025-08-25');
    const plain = sheetNamed(host.workbook, 'Tiến độ')?.rows[(due?.row ?? 0) - 1]?.[1]?.style.fill;
    expect(due).toBeDefined();
    expect(colourOf(due?.row ?? 0)).not.toBe(plain);
  });

  it('leaves no trace of it among the values of the workbook', () => {
    const values = host.workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap((cells) => cells?.map((cell) => cell?.value)),
    );
    expect(values).not.toContain(serialOfDay(2025, 9, 10));
    // Not for want of looking: the day of Thiết lập stands where the colours of Sheets look for today.
    expect(values.filter((value) => value === serialOfDay(2025, 8, 20)).length).toBeGreaterThan(1);
  });

  it('goes with one day only: without --today the workbook’s own counts', async () => {
    const { workbook } = host;
    host = await bundledHost({ workbook });
    expect(stateOf().today).toBe('20/8/2025');
  });
});
