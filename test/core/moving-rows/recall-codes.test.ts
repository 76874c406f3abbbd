import { describe, expect, it } from '@jest/globals';
import type { CodedRow } from '../../../src/core/moving-rows/place-codes.js';
import { buildJournal, parseJournal, recallCodes } from '../../../src/core/moving-rows/recall-codes.js';

const person = (row: number, code: string, name: string, year = '1980'): CodedRow => ({
  row,
  code,
  content: name,
  cells: name === '' ? ['', ''] : [name, year],
});
/** As the next run reads it. */
const kept = (had: readonly CodedRow[], planned: readonly CodedRow[]) => {
  const journal = parseJournal(JSON.stringify(buildJournal(had, planned)));
  if (journal === null) throw new Error('no journal');
  return journal;
};
const codes = (rows: readonly CodedRow[]): string[] => rows.map(({ code }) => code);

describe('recallCodes', () => {
  it('gives a code back that a write which died had taken', () => {
    const journal = kept([person(2, 'K1', 'a')], [person(3, 'N1', 'b')]);
    expect(codes(recallCodes([person(2, '', 'b'), person(3, 'N1', 'a')], journal))).toEqual(['', 'K1']);
  });

  it('tells two rows of one name apart by their other cells', () => {
    const journal = kept([person(2, 'K1', 'a', '1980')], [person(3, 'N1', 'a', '1990')]);
    const now = [person(2, '', 'a', '1990'), person(3, 'N1', 'a', '1980')];
    expect(codes(recallCodes(now, journal))).toEqual(['', 'K1']);
  });

  it('gives the code of a row that was deleted since to nobody of the same name', () => {
    const journal = kept([person(2, 'K1', 'a', '1980')], [person(3, 'N1', 'a', '1990')]);
    expect(codes(recallCodes([person(2, 'N1', 'a', '1990')], journal))).toEqual(['N1']);
  });

  it.each([
    ['goes by name and unit to the row that is the same in what is left', ['a', '1980', null, 'x'], 'K1'],
    ['or of which one cell was retyped', ['a', '1980', null, 'z'], 'K1'],
    ['and to no other of that name', ['a', '1990', null, 'z'], ''],
  ])('where somebody has deleted a column since, a code %s', (_, cells, code) => {
    const row = (given: string, all: readonly (string | null)[]): CodedRow => ({
      ...{ row: 2, code: given, content: 'a', cells: all },
    });
    const journal = kept([row('K1', ['a', '1980', 'y', 'x'])], [person(3, 'N1', 'b')]);
    expect(codes(recallCodes([row('', cells)], journal))).toEqual([code]);
  });

  it('leaves a new code where it stands beside somebody, and takes it from a blank row', () => {
    const journal = kept([], [person(2, 'N1', 'a'), person(3, 'N2', 'b')]);
    expect(codes(recallCodes([person(2, 'N2', 'a'), person(3, 'N1', '')], journal))).toEqual(['N2', '']);
  });

  it('never overwrites a code that people have typed since', () => {
    const journal = kept([person(2, 'K1', 'a')], [person(3, 'N1', 'b')]);
    expect(codes(recallCodes([person(2, 'typed', 'a')], journal))).toEqual(['typed']);
  });

  it('takes a code away that was given back to the wrong row, and keeps it in a copy and in a row edited since', () => {
    const journal = kept([person(2, 'K1', 'a'), person(3, 'K2', 'b')], [person(4, 'N1', 'c')]);
    const now = [person(2, 'K1', 'stranger'), person(3, '', 'a'), person(4, 'K1', 'a'), person(5, 'K2', 'b edited')];
    expect(codes(recallCodes(now, journal))).toEqual(['', '', 'K1', 'K2']);
  });

  it('keeps no more than a document may', () => {
    const many = Array.from({ length: 2001 }, (_, i) => person(i + 2, `K${String(i)}`, 'a'));
    expect(buildJournal(many, [person(9000, 'N1', 'b')])).toEqual({ ours: ['N1'], had: [] });
  });

  it('takes a code away from a row that had none, also when its owner was edited since', () => {
    const journal = kept([person(2, 'K1', 'a')], [person(3, 'N1', 'b')]);
    expect(codes(recallCodes([person(2, 'N1', 'a edited'), person(3, 'K1', 'b')], journal))).toEqual(['N1', '']);
  });

  it('holds no name', () => {
    const journal = buildJournal([person(2, 'K1', 'Nguyễn Thị Mẫu')], [person(3, 'N1', 'Lê Thị Mẫu')]);
    expect(JSON.stringify(journal)).not.toMatch(/Mẫu/);
  });

  it.each([null, '', '{', '[]', '{"ours":["K1"]}', '{"ours":["K1"],"had":[["K1",7]]}'])(
    'there is no journal in %p',
    (text) => {
      expect(parseJournal(text)).toBeNull();
    },
  );
});
