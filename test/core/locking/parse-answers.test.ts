import { describe, expect, it } from '@jest/globals';
import { parseReplaceAnswers } from '../../../src/core/locking/parse-answers.js';

const GIVEN = { out: 'ĐC-AAAA', in: 'ĐC-BBBB', by: 'Chủ tịch UBND xã', why: 'ốm' };

describe('parseReplaceAnswers', () => {
  it.each(['Dự bị', 'dự bị', 'Reserve'])('%s is Dự bị', (outDecision) => {
    expect(parseReplaceAnswers({ ...GIVEN, outDecision })).toMatchObject({ ok: true, value: { outDecision: 'Dự bị' } });
  });

  it.each(['', 'Đề nghị', 'constructor', 'toString'])('%j says nothing of who leaves', (outDecision) => {
    expect(parseReplaceAnswers({ ...GIVEN, outDecision })).toEqual({ ok: false, fault: 'outDecision' });
  });

  it.each([null, 'x', 7])('%j is no answer', (value) => {
    expect(parseReplaceAnswers(value)).toEqual({ ok: false, fault: 'outDecision' });
  });
});
