import { describe, expect, it } from '@jest/globals';
import { sheetNamed } from '../../src/host/model/sheet.js';
import { bundledHost, runJob } from './bundled-host.js';
import { TABS, workbookOf } from './small-workbook.js';

const DAY = { value: 45_884, numberFormat: 'dd/mm/yyyy' };
const HEADER = [DAY, 'Mã', 'Việc', 'Hạn (trước ngày)', 'Trạng thái', DAY, 3, 1];

describe('the hidden cells that hold today', () => {
  it('are not taken for headers of people that are days, and are made once', async () => {
    const steps = [HEADER, ['x', 'A', 'Trình kế hoạch', DAY, 'Chưa làm', '', 'y', '']];
    const host = await bundledHost({ workbook: workbookOf({ ...TABS, 'Tiến độ': steps }) });
    const headers = () => sheetNamed(host.workbook, 'Tiến độ')?.rows[0]?.map((cell) => cell?.formula ?? cell?.value);
    runJob(host, 'highlightOverdue');
    const written = [...HEADER.map((cell) => (typeof cell === 'object' ? cell.value : cell)), 'Tình trạng', 'Số ngày'];
    expect(headers()).toEqual([...written, '=TODAY()', 3, 0]);
    runJob(host, 'highlightOverdue');
    host.person(host.workbook.owner).setNumberFormat('Tiến độ', 'K1', 'General');
    runJob(host, 'highlightOverdue');
    expect(headers()).toEqual([...written, '=TODAY()', 3, 0]);
  });
});
