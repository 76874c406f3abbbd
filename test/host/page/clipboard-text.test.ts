import { describe, expect, it } from '@jest/globals';
import { clipboardText, readClipboard } from '../../../src/host/page/browser/clipboard-text.js';

describe('the clipboard as spreadsheets write it', () => {
  it.each([
    ['một', [['một']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['"hai\ndòng"\tx', [['hai\ndòng', 'x']]],
    ['"có ""ngoặc"""', [['có "ngoặc"']]],
    ['"ngoặc" giữa câu', [['"ngoặc" giữa câu']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['\t', [['', '']]],
    ['', [['']]],
  ])('reads %j', (text, rows) => {
    expect(readClipboard(text)).toEqual(rows);
  });

  it('reads what it wrote', () => {
    const rows = [
      ['a\tb', 'c"d'],
      ['e\nf', ''],
    ];
    expect(readClipboard(clipboardText(rows))).toEqual(rows);
  });
});
