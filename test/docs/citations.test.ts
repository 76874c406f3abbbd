import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';
import { COMMENTS, PAGES, type Prose } from './read-comments.js';

const PROSE = [...COMMENTS, ...PAGES];
const CLAUSES = Object.keys(JSON.parse(readFileSync(join(ROOT, 'build', 'clauses.json'), 'utf8')) as object);

const pageOf = (name: string): string => PAGES.find(({ file }) => file === name)?.text ?? '';
const headingsOf = (page: string): string[] => [...page.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => title);

/** `1.2` is a heading that begins with "1.2 " or, of a whole section, "7. ". */
function hasSection(page: string, section: string): boolean {
  return headingsOf(pageOf(page)).some((title) => title.startsWith(`${section} `) || title.startsWith(`${section}. `));
}

/** Everything that `pattern` finds in prose and that does not stand what is asked of it, with the file it is in. */
function astray(prose: readonly Prose[], pattern: RegExp, stands: (found: RegExpMatchArray, from: Prose) => boolean) {
  return prose.flatMap((from) =>
    [...from.text.matchAll(pattern)].filter((found) => !stands(found, from)).map(([text]) => `${from.file}: ${text}`),
  );
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)*/g) ?? [];

describe('what a comment or a page cites exists', () => {
  it.each([
    ['docs/platform-facts.md', /(?:platform facts,|platform-facts\.md`?,?) (?:sections? )?(\d+(?:(?:, | and )\d+)*)/gi],
    ['docs/domain.md', /\bdomain(?:\.md`|,)? (?:sections? )?(\d+(?:\.\d+)?(?:(?:, | and )\d+(?:\.\d+)?)*)/g],
  ])('sections of %s', (page, pattern) => {
    expect(astray(PROSE, pattern, ([, list = '']) => numbersIn(list).every((one) => hasSection(page, one)))).toEqual(
      [],
    );
  });

  it('what the contract calls by a name: a heading, words in bold, or the beginning of a paragraph', () => {
    const contract = pageOf('docs/workbook.md');
    const beginnings = contract.split('\n').map((line) => line.replace(/^[#\s*-]+/, '').replace(/\*\*/g, ''));
    const names = [...beginnings, ...[...contract.matchAll(/\*\*(.+?)\*\*/g)].map(([, name = '']) => name)];
    const cited = /`workbook\.md`, (?:"([^"]+)"|([A-Z][a-z]+)[);:])/g;
    const isNamed = (name: string) => names.some((one) => one.toLowerCase().startsWith(name.toLowerCase()));
    expect(astray(PROSE, cited, ([, quoted, word]) => isNamed(quoted ?? word ?? ''))).toEqual([]);
  });

  it('decisions', () => {
    const exists = (number: string) => PAGES.some(({ file }) => file.startsWith(`docs/decisions/${number}-`));
    expect(astray(PROSE, /\bdecisions?[ /](\d{4})\b/g, ([, number = '']) => exists(number))).toEqual([]);
  });

  it('pages, by their bare name in docs', () => {
    const named = /`([\w-]+\.md)`/g;
    const isPage = (name: string) => ['', 'docs/', 'docs/huong-dan/'].some((folder) => pageOf(folder + name) !== '');
    expect(astray(PROSE, named, ([, name = '']) => isPage(name))).toEqual([]);
  });

  it('files and folders of the repository', () => {
    const path = /(?<![\w/.-])(?:src|build|test|docs)\/[\w./-]*[\w/](?![\w{*<…])/g;
    const madeLater = /^build\/(?:out|tmp|bench\.json)/;
    const stands = (text: string) => madeLater.test(text) || existsSync(join(ROOT, text));
    expect(astray(PROSE, path, ([text]) => stands(text))).toEqual([]);
  });

  it('clauses of the plan, whole or as the beginning of some', () => {
    const clause = /\bR-(?:0|END|[IV]+)(?:-\d+(?:\.\d+)*)?(?:-[a-z])?(?![\w.]*\w)/g;
    const known = (id: string) =>
      CLAUSES.some((one) => one === id || one.startsWith(`${id}-`) || one.startsWith(`${id}.`));
    expect(astray(PROSE, clause, ([id]) => known(id))).toEqual([]);
  });

  it('links from page to page, with the heading they lead to', () => {
    const anchorOf = (title: string) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-');
    const link = /\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g;
    const leads = (target: string, anchor: string | undefined, from: string) => {
      const file = target === '' ? from : join(dirname(from), target);
      const there = existsSync(join(ROOT, file));
      return there && (anchor === undefined || headingsOf(pageOf(file)).some((title) => anchorOf(title) === anchor));
    };
    expect(astray(PAGES, link, ([, target = '', anchor], { file }) => leads(target, anchor, file))).toEqual([]);
  });

  it('nothing outside the repository is cited as if it were in it', () => {
    expect(astray(PROSE, /\(design[,)]|\bthe design's?\b|`?peers\.md`?|house-moves/g, () => false)).toEqual([]);
  });
});
