import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { ZALO_LIST } from '../core/import/pasted.js';
import { HAMLET_HEAD, OFFICER, setUpHost } from './bundled-host.js';
import { nominate, sortRows } from './by-header.js';
import { LIST, importOver } from './import-over.js';

let host: Host;
let over: ReturnType<typeof importOver>;
beforeEach(async () => {
  host = await setUpHost();
  over = importOver(host);
});

/** Somebody acts once, before the given call. What it answers takes that away and tells whether it came to it. */
function beforeCall(at: number, act: () => void): () => boolean {
  let acted = false;
  const stop = host.calls.beforeCall(({ number }) => {
    if (acted || number !== at) return;
    acted = true;
    act();
  });
  return () => {
    stop();
    return acted;
  };
}

describe('Nhập danh sách while others work', () => {
  it('dying at any call and run again gives the people of one clean run', () => {
    const order = over.confirmed({ source: { text: ZALO_LIST } });
    let died = true;
    for (let at = 1; died; at += 1) {
      host.calls.failAt(at);
      died = !over.answer('sidebarImport', order).ok;
      host.calls.failNever();
      over.answer('sidebarImport', order);
      expect(over.names()).toEqual(['Nguyễn Văn Mẫu', 'Trần Thị Mẫu', 'Lê Thị Mẫu']);
      const codes = over.column('Đề cử', 'Mã').slice(0, 3);
      expect(new Set(codes).size).toBe(3);
      expect(codes).not.toContain('');
      host.person(OFFICER).deleteRows('Đề cử', 2, 3);
    }
  });

  it('whoever types below the list, inserts a row or a column, or sorts, before any call, keeps every cell, and ours stand whole', () => {
    const order = over.confirmed({ source: { text: LIST } });
    const head = host.person(HAMLET_HEAD);
    const theirs = ['Thôn Xuân Nẻo', 'Cá nhân', 'Vũ Thị Mẫu', '', 'Nữ', '1970'];
    const firstBlank = () => {
      const cells = over.cells('Đề cử');
      const index = cells.findIndex((row) => row.every((cell) => cell === ''));
      return (index < 0 ? cells.length : index) + 1;
    };
    const acts = {
      append: () => nominate(host, [theirs], firstBlank()),
      insert: () => head.insertRows('Đề cử', 2, 1),
      column: () => host.person(OFFICER).insertColumns('Đề cử', 4, 1),
      sort: () => sortRows(host, 'Đề cử', 'Họ và tên', true, HAMLET_HEAD),
    };
    for (const act of ['append', 'insert', 'column', 'sort'] as const) {
      for (let at = 1, acted = true; acted; at += 1) {
        nominate(host, [['Thôn Ô Mễ', 'Cá nhân', 'Cũ Thị Mẫu', '', 'Nữ', '1960']]);
        const stop = beforeCall(at, () => {
          acts[act]();
        });
        over.answer('sidebarImport', order);
        acted = stop();
        const [units, names, years] = ['Đơn vị đề cử', 'Họ và tên', 'Năm sinh'].map((header) =>
          over.column('Đề cử', header),
        );
        const people = names?.map((name, i) => [units?.[i], name, years?.[i]]).filter(([, name]) => name !== '');
        expect(people).toContainEqual(['Thôn Ô Mễ', 'Cũ Thị Mẫu', 1960]);
        expect(people).toContainEqual(['Thôn Mỗ Đoạn', 'Nguyễn Thị Mẫu', 1980]);
        expect(people).toContainEqual(['Thôn Bỉnh Di', 'Trần Văn Mẫu', 1975]);
        expect(people).toContainEqual(['Thôn Liêu Xá', 'Lê Thị Mẫu', 1990]);
        if (act === 'append' && acted) expect(people).toContainEqual(['Thôn Xuân Nẻo', 'Vũ Thị Mẫu', 1970]);
        expect(people).toHaveLength(act === 'append' && acted ? 5 : 4);
        if (act === 'column' && acted) host.person(OFFICER).deleteColumns('Đề cử', 4, 1);
        host.person(OFFICER).deleteRows('Đề cử', 2, 8);
      }
    }
  });
});
