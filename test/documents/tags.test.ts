import { describe, expect, it } from '@jest/globals';
import type { RowOf } from '../../src/documents/layout/table.js';
import { tags } from '../../src/documents/layout/tags.js';

interface Fields {
  readonly signer: string;
  readonly draft: boolean;
  readonly units: readonly { readonly unit: string; readonly people: readonly { readonly name: string }[] }[];
}
const t = tags<Fields>();
const texts = (rows: readonly RowOf[]) => rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the tags of a template', () => {
  it('are the fields of its kind, and of the lists around them', () => {
    expect(t('signer')).toBe('{signer}');
    expect(t.when('draft', `by ${t('signer')}`)).toBe('{#draft}by {signer}{/draft}');
    expect(texts(t.rows('units', (unit) => [{ cells: [{ text: `${unit('unit')} ${unit('signer')}` }] }]))).toEqual([
      ['{#units}{unit} {signer}{/units}'],
    ]);
  });

  it('open in the first cell and close in the last, lists within lists too', () => {
    const rows = t.rows('units', (unit) => [
      { cells: [{ text: unit('unit') }, { text: '' }] },
      ...unit.rows('people', (one) => [{ cells: [{ text: one('name') }, { text: 'x' }] }]),
    ]);
    expect(texts(rows)).toEqual([
      ['{#units}{unit}', ''],
      ['{#people}{name}', 'x{/people}{/units}'],
    ]);
  });

  it('that no field fills do not compile', () => {
    // @ts-expect-error -- no such field
    t('nobody');
    // @ts-expect-error -- a list is not a text
    t('units');
    // @ts-expect-error -- of the people of a unit, not of the document
    t('name');
    // @ts-expect-error -- a text is not a list
    t.rows('signer', () => []);
    t.each('units', (unit) => {
      // @ts-expect-error -- no such field of a unit
      unit('name');
      return [];
    });
    expect(t).toBeInstanceOf(Function);
  });
});
