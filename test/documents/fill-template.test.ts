import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fields } from '../../src/documents/engine/fill-template.js';
import { fillTemplate } from '../../src/documents/engine/fill-template.js';
import { readBody, readText } from './read-docx.js';
import { smallTemplate } from './small-template.js';

function fill(template: Uint8Array, fields: Fields): readonly string[] {
  const filled = fillTemplate(template, fields);
  if (!filled.ok) throw new Error(filled.names.join());
  return readText(readBody(filled.bytes)).filter((line) => line !== '');
}

describe('filling a template', () => {
  let one: Uint8Array = new Uint8Array();
  let list: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    one = await smallTemplate('Kính gửi {value}.');
    list = await smallTemplate('{#rows}', '{name} ({unit})', '{/rows}');
  });

  it.each([
    ['tags', '{value} {#rows} {/rows} {unknown}'],
    ['markup', '<w:p><b>&amp;</b></w:p> <!-- --> ]]>'],
    ['a formula', '=HYPERLINK("http://example.com";"x")'],
    ['quotes', `"Thôn" 'Mỗ Đoạn'`],
    ['letters outside the first plane', '𠮷野家 😀'],
  ])('%s in a value stay text', (_, value) => {
    expect(fill(one, { value })).toEqual([`Kính gửi ${value}.`]);
  });

  it.each([
    ['control characters', 'An\u0000 \u0002Bình\u001f', 'An Bình'],
    ['line breaks and page breaks of Word', 'An\u000bBình\u000cCường', 'An\nBình\nCường'],
    ['lone halves of surrogate pairs', 'An\ud83d Bình\ude00', 'An Bình'],
    ['non-characters', 'An\uffff\ufffe', 'An'],
    ['tabs', 'An\tBình', 'An Bình'],
    ['Windows line ends', 'An\r\nBình\rCường', 'An\nBình\nCường'],
  ])('%s, which Word refuses, are taken out', (_, value, shown) => {
    expect(fill(one, { value })).toEqual([`Kính gửi ${shown}.`]);
  });

  it('any text comes back as it was, but for what XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (value) => {
        // eslint-disable-next-line no-control-regex -- the characters that are taken out
        const clean = value.replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g, '').replace(/\t/g, ' ');
        expect(fill(one, { value }).join('\n')).toBe(`Kính gửi ${clean.replace(/\r\n?|[\v\f]/g, '\n')}.`);
      }),
      { numRuns: 60 },
    );
  });

  it('an unknown field is an error that names it, also inside a list, and never "undefined"', () => {
    expect(fillTemplate(one, {})).toEqual({ ok: false, problem: 'unknownFields', names: ['value'] });
    expect(fillTemplate(list, { rows: [{ name: 'An' }] })).toEqual({
      ok: false,
      problem: 'unknownFields',
      names: ['unit'],
    });
    expect(fillTemplate(one, Object.create({ value: 'inherited' }) as Fields)).toMatchObject({ ok: false });
  });

  it('all unknown fields are named at once', async () => {
    const template = await smallTemplate('{first}', '{second} {third}');
    expect(fillTemplate(template, { second: '' })).toMatchObject({ names: ['first', 'third'] });
  });

  it('a row may use a field of the document around it', () => {
    expect(fill(list, { unit: 'Thôn Mỗ Đoạn', rows: [{ name: 'An' }, { name: 'Bình', unit: '' }] })).toEqual([
      'An (Thôn Mỗ Đoạn)',
      'Bình ()',
    ]);
  });

  it.each([
    ['not a zip', Uint8Array.of(1, 2, 3)],
    ['nothing at all', new Uint8Array()],
  ])('%s is malformed', (_, bytes) => {
    expect(fillTemplate(bytes, {})).toMatchObject({ ok: false, problem: 'malformed' });
  });

  it('tags that do not match up are malformed, and said which', async () => {
    const filled = fillTemplate(await smallTemplate('{#rows}', '{name'), { rows: [] });
    expect(filled).toMatchObject({ ok: false, problem: 'malformed' });
    expect(filled.ok ? '' : filled.names.join()).toContain('rows');
  });

  it('the same fields give the same bytes', () => {
    expect(fillTemplate(one, { value: 'An' })).toEqual(fillTemplate(one, { value: 'An' }));
  });
});
