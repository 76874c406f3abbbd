import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';
import { DOUBTS } from '../../src/host/doubts/doubts.js';
import { PAGES } from './read-comments.js';

const textOf = (name: string): string => PAGES.find(({ file }) => file === name)?.text ?? '';

describe('decisions', () => {
  const decisions = PAGES.filter(({ file }) => /^docs\/decisions\/\d{4}-/.test(file));

  it('bear consecutive numbers', () => {
    const numbers = decisions.map(({ file }) => Number(file.slice('docs/decisions/'.length).slice(0, 4)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  it.each(decisions)('$file has a day, why, what and what it costs', ({ text }) => {
    expect(text).toMatch(
      /^# .+\n\n\d{4}-\d\d-\d\d\n\n## Context\n\n[^]+\n\n## Decision\n\n[^]+\n\n## What it costs\n\n[^]+/,
    );
  });
});

it('platform facts name every doubt of the host, and no other', () => {
  const page = textOf('docs/platform-facts.md');
  const named = [...page.matchAll(/Doubts? (`\w+`(?: and `\w+`)*)/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/\w{4,}/g)].map(([name]) => name),
  );
  expect([...new Set(named)].sort()).toEqual(Object.keys(DOUBTS).sort());
});

it.each(['src', 'src/core'])('the architecture has a line for every room in %s', (folder) => {
  const page = textOf('docs/architecture.md');
  const rooms = readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => `\n| \`${folder}/${name}/\` `).filter((row) => !page.includes(row))).toEqual([]);
});
