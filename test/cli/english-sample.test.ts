import { beforeAll, describe, expect, it } from '@jest/globals';
import { fieldsOf } from '../../src/core/fields-of.js';
import { typeInSample } from '../../src/host/cli/open-sample.js';
import type { Host } from '../../src/host/stand-in/host.js';
import { bundledHost, runJob } from '../acts/bundled-host.js';
import { sheetOf } from '../acts/by-header.js';

interface Told {
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly steps: readonly Readonly<Record<string, unknown>>[];
}

/** The sample in one language, checked; and what `result.json` has of it. */
async function sampleIn(language: 'vi' | 'en'): Promise<{ readonly host: Host; readonly told: Told }> {
  const host = await bundledHost({ today: '2025-08-18' });
  runJob(host, 'setUpWorkbook', { language });
  typeInSample(host);
  for (const job of ['validateDelegates', 'highlightOverdue', 'checkAgenda']) runJob(host, job);
  return { host, told: runJob(host, 'describeResult') as Told };
}

let vi: Awaited<ReturnType<typeof sampleIn>>;
let en: Awaited<ReturnType<typeof sampleIn>>;

beforeAll(async () => {
  vi = await sampleIn('vi');
  en = await sampleIn('en');
});

/** Everything but the sentences and what steps are called; codes are drawn anew where the sample has none. */
const withoutSentences = ({ findings, steps, ...rest }: Told) => ({
  ...rest,
  tabs: null,
  steps: steps.map((step) => ({ ...step, name: null })),
  findings: findings.map((finding) => {
    const params = fieldsOf(finding['params']);
    const unsaid = { message: null, fix: null, where: null, nomination: finding['nomination'] !== null };
    return { ...finding, ...unsaid, params: 'step' in params ? { ...params, step: null } : params };
  }),
});

describe('the sample asked for in English', () => {
  it('has an English menu from the first action on', () => {
    const captions = en.host.menu().flatMap(({ items }) => items.map((item) => item?.caption));
    expect(captions).toContain('Validate delegates');
  });

  it('is judged as the Vietnamese one is, by the Vietnamese names', () => {
    expect(JSON.stringify(withoutSentences(en.told), null, 1)).toBe(JSON.stringify(withoutSentences(vi.told), null, 1));
  });

  it('holds English tabs, headers and fixed values', () => {
    const { rows } = sheetOf(en.host, 'Nominations');
    const headers = rows[0]?.map((cell) => cell?.value) ?? [];
    expect(headers.slice(0, 3)).toEqual(['Name', 'To fix', 'Check']);
    const values = (header: string) => new Set(rows.slice(1).map((row) => row?.[headers.indexOf(header)]?.value ?? ''));
    expect([...values('Subject')]).toEqual(expect.arrayContaining(['Individual', 'Collective', 'Household']));
    expect(values('Subject').has('Cá nhân')).toBe(false);
  });
});
