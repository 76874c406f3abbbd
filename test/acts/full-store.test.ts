import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { laidOutHost, OFFICER, runJob } from './bundled-host.js';
import { cellUnder, nominate } from './by-header.js';
import { importOver, LIST } from './import-over.js';

const MOST = 500 * 1024;

const bytesOf = (properties: Readonly<Record<string, string>>): number =>
  Object.entries(properties).reduce((sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(text), 0);

/** Fills what room is left in the document's properties, but for so many bytes, with texts of keys that begin so. */
function fillStore(host: Host, key: string, left = 0): void {
  const properties = host.workbook.documentProperties;
  for (let i = 0; MOST - left - bytesOf(properties) > 20; i += 1) {
    const name = `${key}.${String(i)}`;
    properties[name] = 'x'.repeat(Math.min(9000, MOST - left - bytesOf(properties) - name.length));
  }
}

const nominee = (name: string): string[] => [
  ...['Thôn Mỗ Đoạn', 'Cá nhân', name, '', 'Nữ', '1980', '', 'Nông dân', 'Nông nghiệp, nông thôn mới', 'Sản xuất'],
  ...['', '', 'Trồng 2 ha rau sạch', '', '12'],
];

let host: Host;
beforeEach(async () => {
  host = await laidOutHost();
  nominate(host, [nominee('Nguyễn Thị Mẫu')]);
});
const toasts = () => host.toasts.map(({ message }) => message);
const see = (header: string, row: number) => host.person(OFFICER).see('Đề cử', cellUnder(host, 'Đề cử', header, row));

describe('where the document keeps no more notes', () => {
  beforeEach(() => {
    host.workbook.documentProperties = {};
    fillStore(host, 'other');
  });

  it('the check does all its work, and says what was not kept and what to do', () => {
    runJob(host, 'validateDelegates');
    expect(see('Kết quả kiểm tra', 2)).toBe('Đủ');
    expect(toasts()).toEqual([
      'Việc đã làm xong, nhưng bảng tính hết chỗ ghi nhớ nên chưa giữ được kết quả lần kiểm tra này (tài liệu sẽ ghi là chưa kiểm tra lại): ngày mai bấm lại lệnh này; vẫn thấy câu này thì chọn Tệp → Tạo bản sao, rồi làm tiếp trong bản sao.',
    ]);
  });

  it('the same in English', () => {
    runJob(host, 'validateDelegates', { language: 'en' });
    expect(toasts()).toEqual([
      expect.stringMatching(/^The work is done, but .* did not keep the result of this check .*File → Make a copy/),
    ]);
  });

  it('a click of the sidebar answers with what it shows', () => {
    expect(host.run('sidebarValidate')).toMatchObject({ ok: true, value: { ok: true } });
    expect(toasts()).toHaveLength(1);
  });

  it('set-up does its work, and names the codes laid by', () => {
    runJob(host, 'setUpWorkbook');
    expect(toasts()).toEqual([expect.stringContaining('các mã để sẵn')]);
  });

  it('Nhập danh sách brings everybody to their rows, with codes', () => {
    const over = importOver(host);
    over.importNow({ source: { text: LIST }, fill: { subject: 'Cá nhân' } });
    expect(over.names()).toEqual(['Nguyễn Thị Mẫu', 'Trần Văn Mẫu', 'Lê Thị Mẫu']);
    expect(over.column('Đề cử', 'Mã').slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/^ĐC-/)),
    );
    expect(toasts()).toEqual([expect.stringContaining('các mã để sẵn')]);
  });

  it('an edited row is answered', () => {
    nominate(host, [nominee('Trần Thị Mẫu')], 3);
    expect([see('Mã', 3).slice(0, 3), see('Kết quả kiểm tra', 3)]).toEqual(['ĐC-', 'Đủ']);
    expect([toasts(), host.triggerFailures]).toEqual([[], []]);
  });
});

describe('before anything is given up', () => {
  it('what can be made anew makes room: nothing is told', () => {
    // As after the check of a large workbook: the facts of edited rows take all.
    for (const key of Object.keys(host.workbook.documentProperties))
      if (key !== 'codes') Reflect.deleteProperty(host.workbook.documentProperties, key);
    fillStore(host, 'other', 100_000);
    fillStore(host, 'editFacts');
    host.workbook.documentProperties['editFacts'] = '11';
    runJob(host, 'validateDelegates');
    expect(Object.keys(host.workbook.documentProperties)).toContain('lastCheck');
    expect(toasts()).toEqual([]);
  });

  it('a text that did not get in whole leaves no parts behind', () => {
    host.workbook.documentProperties = {};
    fillStore(host, 'other', 200);
    nominate(host, [nominee('Trần Thị Mẫu')], 3);
    const ours = Object.keys(host.workbook.documentProperties).filter((key) => !key.startsWith('other.'));
    expect(ours).toEqual([]);
  });

  it('no code is given twice where what was drawn could not be taken off the pool', () => {
    host.workbook.documentProperties['codes'] = 'ĐC-2345';
    host.calls.failWhen(({ what }) => what === 'Properties.setProperty codes');
    nominate(host, [nominee('Trần Thị Mẫu')], 3);
    expect(see('Mã', 3)).toBe('ĐC-2345');
    host.person(OFFICER).clear('Đề cử', '3:3');
    nominate(host, [nominee('Lê Thị Mẫu')], 3);
    expect(see('Mã', 3)).toMatch(/^ĐC-(?!2345)/);
  });
});
