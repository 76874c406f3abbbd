import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'acorn';
import { renderSidebar } from '../../build/sidebar-page.mjs';

let page = '';
let script = '';

beforeAll(async () => {
  page = await renderSidebar();
  script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
});

describe('Sidebar.html', () => {
  it('carries all it needs: nothing is fetched from anywhere', () => {
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]*\b(src|href)=/i);
    expect(page).not.toMatch(/@import|url\(\s*['"]?http/i);
  });

  it('ends its script once, where it ends', () => {
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(script).not.toContain('<!--');
  });

  it('has no scriptlet, which Google would run', () => {
    expect(page).not.toContain('<?');
  });

  it('has no template literal, in which HtmlService is reported to take // for a comment', () => {
    expect(script).not.toContain('`');
  });

  it('is a script that browsers of the last years read', () => {
    expect(() => parse(script, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });
});
