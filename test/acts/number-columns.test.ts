import { describe, expect, it } from '@jest/globals';
import { columnLetters } from '../../src/host/model/area.js';
import { HAMLET_HEAD, runJob, setUpHost } from './bundled-host.js';
import { column, nominee, values } from './lock-host.js';

describe('columns of ours that somebody has formatted', () => {
  it.each(['dd/mm/yyyy', '@', 'h:mm'])(
    '%s: numbers of ours are written all the same, and the act settles',
    async (format) => {
      const host = await setUpHost();
      host.person(HAMLET_HEAD).paste('Đề cử', 'B2', [nominee('Nguyễn Thị Mẫu')]);
      const officer = host.person(host.workbook.owner);
      const headers = () => values(host, 'Tiến độ')[0] ?? [];
      const before = headers();
      const ours = columnLetters(before.indexOf('Tình trạng') + 1);
      officer.setNumberFormat('Tiến độ', `${ours}1:Z1000`, format);
      officer.setNumberFormat('Cơ cấu', 'H1:Z1000', format);
      for (let time = 0; time < 2; time += 1) {
        runJob(host, 'highlightOverdue');
        runJob(host, 'validateDelegates');
      }
      const days = column(host, 'Tiến độ', 'Số ngày').filter((cell) => cell !== '');
      expect(days.length).toBeGreaterThan(3);
      expect(days.every((cell) => /^-?\d{1,3}$/.test(String(cell)))).toBe(true);
      expect(column(host, 'Cơ cấu', 'Số người').some((cell) => String(cell) === '1')).toBe(true);
      expect(headers()).toEqual(before);
    },
  );
});
