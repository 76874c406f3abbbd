import { describe, expect, it } from '@jest/globals';
import { ALL_DOCUMENTS } from '../../src/documents/document-kinds.js';
import { parseArguments } from '../../src/host/cli/arguments.js';
import { sayArgumentProblem } from '../../src/host/cli/say-problem.js';
import { wordsIn } from '../../src/host/cli/cli-words.js';

const parsed = (line: string) => parseArguments(line.split(' ').filter((word) => word !== ''));

const NOTHING_ASKED = {
  file: null,
  once: false,
  today: null,
  out: 'ket-qua',
  json: false,
  documents: ['resultReport'],
  language: 'vi',
  repair: null,
  port: 8137,
  former: null,
  help: false,
};

describe('the command line understands', () => {
  it.each([
    ['', {}],
    ['de-cu.xlsx', { file: 'de-cu.xlsx' }],
    ['--once --json', { once: true, json: true }],
    ['de-cu.xlsx --today 2025-08-18 --out a/b', { file: 'de-cu.xlsx', today: '2025-08-18', out: 'a/b' }],
    ['--out=ra de-cu.xlsx --today=2024-02-29', { file: 'de-cu.xlsx', today: '2024-02-29', out: 'ra' }],
    ['--documents all', { documents: ALL_DOCUMENTS }],
    ['--documents delegateList,signInSheet', { documents: ['delegateList', 'signInSheet'] }],
    ['--documents resultReport,resultReport', { documents: ['resultReport'] }],
    ['--language en', { language: 'en' }],
    ['--repair', { repair: { allow: [] } }],
    ['--repair --allow guests', { repair: { allow: ['guests'] } }],
    ['--allow approved,guests --repair', { repair: { allow: ['approved', 'guests'] } }],
    ['--port 9000', { port: 9000 }],
    ['--anew', { former: 'anew' }],
    ['de-cu.xlsx --continue', { file: 'de-cu.xlsx', former: 'continue' }],
    ['-h', { help: true }],
    ['-- --la.xlsx', { file: '--la.xlsx' }],
  ])('%s', (line, options) => {
    expect(parsed(line)).toEqual({ ok: true, options: { ...NOTHING_ASKED, ...options } });
  });
});

describe('the command line refuses, in one sentence', () => {
  it.each([
    ['--onec', { problem: 'unknownFlag', flag: '--onec' }],
    ['-x', { problem: 'unknownFlag', flag: '-x' }],
    ['--today', { problem: 'missingValue', flag: '--today' }],
    ['--out --json', { problem: 'missingValue', flag: '--out' }],
    ['--out=', { problem: 'missingValue', flag: '--out' }],
    ['--once=1', { problem: 'takesNoValue', flag: '--once' }],
    ['--json --json', { problem: 'givenTwice', flag: '--json' }],
    ['--today 18/8/2025', { problem: 'badValue', flag: '--today', value: '18/8/2025', expected: 'day' }],
    ['--today 2025-02-29', { problem: 'badValue', flag: '--today', value: '2025-02-29', expected: 'day' }],
    ['--language fr', { problem: 'badValue', flag: '--language', value: 'fr', expected: 'language' }],
    ['--documents thu-moi', { problem: 'badValue', flag: '--documents', value: 'thu-moi', expected: 'documents' }],
    ['--repair --allow all', { problem: 'badValue', flag: '--allow', value: 'all', expected: 'allow' }],
    ['--port 0', { problem: 'badValue', flag: '--port', value: '0', expected: 'port' }],
    ['--port 65536', { problem: 'badValue', flag: '--port', value: '65536', expected: 'port' }],
    ['--port x', { problem: 'badValue', flag: '--port', value: 'x', expected: 'port' }],
    ['--allow guests', { problem: 'allowWithoutRepair' }],
    ['--anew --once', { problem: 'notTogether', first: '--anew', second: '--once' }],
    ['--once --continue', { problem: 'notTogether', first: '--continue', second: '--once' }],
    ['--continue --anew', { problem: 'notTogether', first: '--anew', second: '--continue' }],
    ['a.xlsx b.xlsx', { problem: 'twoFiles', first: 'a.xlsx', second: 'b.xlsx' }],
  ])('%s', (line, problem) => {
    const refused = parsed(line);
    expect(refused).toMatchObject({ ok: false, problem, language: 'vi' });
    if (refused.ok) return;
    for (const language of ['vi', 'en'] as const) {
      expect(sayArgumentProblem(refused.problem, wordsIn(language))).toMatch(/^[^\n]{15,}\.$/);
    }
  });

  it('answers in the language that was asked for', () => {
    expect(parsed('--language en --x')).toMatchObject({ language: 'en' });
    expect(parsed('--x --language=en')).toMatchObject({ language: 'en' });
    expect(parsed('--language fr')).toMatchObject({ language: 'vi' });
  });
});
