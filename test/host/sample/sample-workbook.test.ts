import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/judgement/check-workbook.js';
import { proposeRepair } from '../../../src/core/repair/find-repair.js';
import { SHIPPED } from '../../../src/core/contract/shipped/shipped.js';
import type { RawCell } from '../../../src/core/contract/sheet-data.js';
import type { TabKey } from '../../../src/core/contract/tabs.js';
import { contractNames } from '../../../src/core/reading/names.js';
import { guideLines } from '../../../src/host/sample/guide-lines.js';
import { textOf } from '../../../src/host/sample/people/sample-row.js';
import { sampleWorkbook } from '../../../src/host/sample/sample-workbook.js';
import { day, rawTab } from '../../core/reading/raw-tab.js';

type Rows = readonly Readonly<Record<string, RawCell>>[];

const sample = sampleWorkbook();

/** Rows of set-up with the sample's over them, known by their first cell. */
function merge(shipped: Rows, changed: Rows, key: string): Rows {
  const changes = new Map(changed.map((row) => [row[key], row]));
  const known = new Set(shipped.map((row) => row[key]));
  return [
    ...shipped.map((row) => ({ ...row, ...changes.get(row[key] ?? '') })),
    ...changed.filter((row) => !known.has(row[key])),
  ];
}

const tabs: Partial<Record<TabKey, Rows>> = {
  ...sample,
  lists: SHIPPED.lists,
  composition: merge(SHIPPED.composition, sample.composition, 'attribute'),
  agenda: SHIPPED.agenda,
  units: merge(SHIPPED.units, sample.units, 'unit'),
  steps: merge(SHIPPED.steps, sample.steps, 'code'),
  settings: merge(SHIPPED.settings, sample.settings, 'key'),
};
const raw = Object.fromEntries(Object.entries(tabs).map(([tab, rows]) => [tab, rawTab(tab as TabKey, rows)]));
const result = checkWorkbook(raw, day(2025, 8, 18));
const found = new Set(result.findings.map(({ code }) => code));

describe('the sample workbook', () => {
  it('is the same every time', () => {
    expect(sampleWorkbook()).toEqual(sample);
  });

  it('says first of all that nobody in it is real', () => {
    expect(guideLines(contractNames('vi')).join(' ')).toMatch(/bịa, không phải của ai có thật/);
    expect(guideLines(contractNames('en')).join(' ')).toMatch(/is invented and nobody’s/);
  });

  it('has about 135 nominations of more than 20 units, 45 guests, and a list near the cap', () => {
    const { nominated, guests, listed, cap, wholePool } = result.summary;
    expect([nominated, guests, cap, wholePool]).toEqual([136, 46, 150, false]);
    expect(listed).toBeGreaterThan(135);
    expect(listed).toBeLessThanOrEqual(150);
    expect(new Set(sample.nominations.map(({ unit }) => unit)).size).toBeGreaterThan(20);
  });

  it('R-II-4.1-d: has too few women for the commune’s own aim, and a swap of some people mends that', () => {
    const women = result.composition.find(({ entry }) => entry.value === 'Nữ')?.entry;
    expect([women?.min, women?.verdict]).toEqual([50, 'below']);
    const targets = result.composition.map(({ target }) => target);
    const allow = { guests: false, approved: false };
    const { changes } = proposeRepair({ people: result.people, targets, cap: result.summary.cap, allow }, () => true);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThan(10);
  });

  it('keeps the shares of the plan, so that what remains to be seen is people', () => {
    const shares = result.composition.filter(({ entry }) => entry.attribute === 'Loại đại biểu');
    expect(shares.map(({ entry }) => entry.verdict)).toEqual(['ok', 'ok']);
  });

  it('rings nowhere: every mobile number is of a network that closed', () => {
    const phones = [...sample.guests, ...sample.units].flatMap(({ phone }) =>
      phone === undefined ? [] : [textOf(phone)],
    );
    const digits = phones.map((phone) => phone.replace(/^\+84/, '').replace(/\D/g, '').replace(/^0/, ''));
    expect(digits.filter((number) => !/^95\d{7}$/.test(number) && number !== '1990000012')).toEqual([]);
  });

  it.each([
    'value.unknown',
    'cell.unreadable',
    'date.asText',
    'nomination.birthYear.missing',
    'nomination.birthYear.implausible',
    'nomination.gender.missing',
    'nomination.achievement.missing',
    'nomination.field.missing',
    'nomination.direct.missing',
    'nomination.occupation.missing',
    'nomination.votes.missing',
    'nomination.votes.tooMany',
    'nomination.representative.missing',
    'nomination.kind.mismatch',
    'nomination.unit.dissolved',
    'nomination.duplicate',
    'nomination.sameName',
    'text.legacyFont',
    'review.missing',
    'review.incomplete',
    'review.late',
    'code.doubled',
    'delegate.orphan',
    'delegate.upperLevel.notApproved',
    'composition.absent',
    'step.overdue',
    'step.dueSoon',
    'step.doneLate',
    'paper.notApproved',
  ] as const)('lets the check say %s', (code) => {
    expect(found).toContain(code);
  });

  it('spells every unit and listed value as set-up does, but for the slips it is meant to have', () => {
    const unknown = result.findings.flatMap((finding) =>
      finding.code === 'value.unknown' ? [finding.params.value] : [],
    );
    expect([...unknown].sort()).toEqual(
      ['Khách mởi', 'Nông nghiệp', 'Nử', 'SX trực tiếp', 'Thôn Hương Quát', 'Đồng ý'].sort(),
    );
  });
});
