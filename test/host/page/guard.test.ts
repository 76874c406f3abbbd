import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveHost } from './served-host.js';
import type { ServedHost } from './served-host.js';

let served: ServedHost;
beforeAll(async () => {
  served = await serveHost();
});
afterAll(() => served.close());

const own = () => ({
  'content-type': 'application/json',
  origin: `http://127.0.0.1:${String(served.port)}`,
  'x-tieu-bieu': served.token,
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
      expect((await served.ask(path, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
      expect((await served.ask(path, { headers: { 'sec-fetch-site': 'same-site' } })).status).toBe(403);
    },
  );

  it('lets a link lead to the page itself', async () => {
    expect((await served.ask('/?user=a%40b.example', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(
      200,
    );
  });

  it.each([
    ['no token', { 'x-tieu-bieu': '' }],
    ['another token of the same length', { 'x-tieu-bieu': '0'.repeat(32) }],
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
    const { headers, text } = await served.ask('/');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(text).toContain('Thử &#60;b&#62;');
    expect(text).not.toContain('Thử <b>');
  });

  it('gives the sidebar no origin and no network', async () => {
    await served.post('/api/menu', { name: 'show' });
    const { headers, text } = await served.ask('/sidebar');
    expect(headers['content-security-policy']).toMatch(/^sandbox (?!.*allow-same-origin).*default-src 'none'/);
    expect(text).toMatch(/<head><script>[\s\S]*<body>bên/);
  });
});
