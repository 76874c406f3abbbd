import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OWNER, serveHost } from './served-host.js';
import type { ServedHost } from './served-host.js';

let served: ServedHost;
beforeAll(async () => {
  served = await serveHost();
});
afterAll(() => served.close());

const own = () => ({
  'content-type': 'application/json',
  origin: `http://127.0.0.1:${String(served.port)}`,
  ...served.pass,
});

describe('who may speak to the page', () => {
  it.each(['evil.example', 'evil.example:8137', '127.0.0.1', '127.0.0.1:1'])(
    'refuses the name %s, which may have been made to point here',
    async (host) => {
      expect((await served.ask('/', { headers: { host } })).status).toBe(403);
    },
  );

  it.each(['/api/page', '/api/rows?tab=0&from=1&to=5', '/documents/0', '/workbook.xlsx', '/sidebar', '/api/pulse'])(
    'refuses %s to another site',
    async (path) => {
      for (const site of ['cross-site', 'same-site']) {
        const { text } = await served.ask(path, { headers: { ...served.pass, 'sec-fetch-site': site } });
        expect(text).toBe('not from this page');
      }
    },
  );

  it('lets a link lead to the page itself', async () => {
    expect((await served.ask('/?user=a%40b.example', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(
      200,
    );
  });

  it.each([
    ['no pass', { 'x-tieu-bieu': '' }],
    ['another pass of the same length', { 'x-tieu-bieu': '0'.repeat(43) }],
    ['another origin', { origin: 'https://evil.example' }],
    ['the origin of a frame without one', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ])('does nothing with %s', async (_, wrong) => {
    const body = JSON.stringify({ name: 'jump', args: [] });
    const { status } = await served.ask('/api/run', { method: 'POST', headers: { ...own(), ...wrong }, body });
    expect(status).toBe(403);
    expect(served.host.calls.of('jump').reads + served.host.calls.of('jump').writes).toBe(0);
  });

  it.each([
    ['a form', { 'content-type': 'text/plain' }, '{}'],
    ['no JSON', {}, '{'],
    ['a list', {}, '[]'],
    ['nothing known', {}, '{}'],
  ])('does not understand %s', async (_, headers, body) => {
    const path = body === '{}' && Object.keys(headers).length === 0 ? '/api/other' : '/api/run';
    expect((await served.ask(path, { method: 'POST', headers: { ...own(), ...headers }, body })).status).toBe(400);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await served.ask('/api/page', { method })).status).toBe(403);
  });

  it('allows no other site to read, frame or sniff, and no script but its own', async () => {
    const { headers } = await served.ask('/');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('gives the sidebar no origin and no network', async () => {
    await served.post('/api/menu', { name: 'show' });
    const { headers, text } = await served.open('/sidebar');
    expect(headers['content-security-policy']).toMatch(/^sandbox (?!.*allow-same-origin).*default-src 'none'/);
    expect(text).toMatch(/<head><script>[\s\S]*<body>bên/);
  });
});

const SECRET = ['/api/page', '/api/rows?tab=0&from=1&to=5', '/api/pulse', '/sidebar', '/workbook.xlsx', '/documents/0'];

describe('another account or program of the same computer', () => {
  it('gets the page itself, in which nothing is secret: neither the key nor what the workbook is called', async () => {
    const key = new URL(served.address).hash.slice('#k='.length);
    expect(key).toMatch(/^[\w-]{32}$/);
    for (const path of ['/', '/page.js', '/page.css', '/api/greeting?nonce=x']) {
      const { status, text, headers } = await served.ask(path);
      expect([path, status]).toEqual([path, 200]);
      for (const secret of [key, served.pass['x-tieu-bieu'] ?? '', 'Thử <b>', 'Thử &#60;b']) {
        expect([text.includes(secret), JSON.stringify(headers).includes(secret)]).toEqual([false, false]);
      }
    }
  });

  it.each(SECRET)('gets no %s', async (path) => {
    expect((await served.ask(path)).status).toBe(403);
    expect((await served.ask(path, { headers: { 'x-tieu-bieu': '0'.repeat(43) } })).status).toBe(403);
  });

  it('has no use for a ticket that was used, or was issued for something else', async () => {
    await served.post('/api/menu', { name: 'show' });
    const body = JSON.stringify({ address: '/sidebar?' });
    const asked = await served.ask('/api/ticket', { method: 'POST', headers: own(), body });
    const { ticket } = JSON.parse(asked.text) as { readonly ticket: string };
    const first = await served.ask(`/sidebar?ticket=${ticket}`);
    expect([first.status, (await served.ask(`/sidebar?ticket=${ticket}`)).status]).toEqual([200, 403]);
    const another = await served.ask('/api/ticket', { method: 'POST', headers: own(), body });
    const other = (JSON.parse(another.text) as { readonly ticket: string }).ticket;
    expect((await served.ask(`/workbook.xlsx?ticket=${other}`)).status).toBe(403);
    expect((await served.ask(`/sidebar?ticket=${other}`)).status).toBe(403);
  });

  it.each(['/api/page?', '/', 'https://evil.example/sidebar', '//evil.example/sidebar?', ''])(
    'and nobody gets a ticket for %s',
    async (address) => {
      const body = JSON.stringify({ address });
      expect((await served.ask('/api/ticket', { method: 'POST', headers: own(), body })).status).toBe(400);
    },
  );
});

describe('a page that knows another start of the program', () => {
  it('is told so, and nothing else, whatever it asks or does', async () => {
    const headers = { ...own(), 'x-tieu-bieu-start': 'another' };
    for (const path of SECRET.slice(0, 3)) expect((await served.ask(path, { headers })).status).toBe(409);
    const body = JSON.stringify({ cursor: { tab: 0, row: 1, column: 5 }, text: 'lạc chỗ' });
    expect((await served.ask('/api/edit', { method: 'POST', headers, body })).status).toBe(409);
    expect(served.host.person(OWNER).see('Trang tính1', 'E1')).toBe('');
  });

  it('sees by a seal that it is the same program which answers', async () => {
    const [asked, stranger] = [await served.see('/api/pulse'), await served.ask('/api/greeting?nonce=y')];
    expect(asked.headers['x-tieu-bieu']).toMatch(/^[\w-]{43}$/);
    expect(stranger.headers['x-tieu-bieu']).toBeUndefined();
  });
});
