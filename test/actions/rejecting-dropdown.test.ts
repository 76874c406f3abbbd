import { expect, it } from '@jest/globals';
import { DOUBTS } from '../../src/host/doubts.js';
import { runJob, setUpHost } from './bundled-host.js';
import { nominate } from './by-header.js';
import { nominee, sheetOf } from './lock-host.js';

const REJECTS = {
  criteria: { kind: 'list', values: ['Tốt'] },
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
} as const;

it.each(DOUBTS.rejectingDropdown.ends)(
  'a dropdown over a column of ours that refuses our words and %s is taken away, and the act goes on',
  async (rejectingDropdown) => {
    const host = await setUpHost({ doubts: { rejectingDropdown } });
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    const { rows } = sheetOf(host, 'Đề cử');
    const check = rows[0]?.findIndex((cell) => cell?.value === 'Kết quả kiểm tra') ?? -1;
    const cells = () => rows.slice(1).flatMap((row) => row?.[check] ?? []);
    for (const cell of cells()) Object.assign(cell, { validation: REJECTS, value: '' });
    runJob(host, 'validateDelegates');
    expect(cells()[0]?.value).toBe('Đủ');
    expect(cells().filter(({ validation }) => validation?.allowInvalid === false)).toEqual([]);
  },
);
