import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../../src/core/judgement/check-workbook.js';
import { buildResultReport } from '../../../documents/result-report/build-report.js';
import { textOf } from '../../../../src/core/reading/cell-text.js';
import { SHIPPED } from '../../../../src/core/contract/shipped/shipped.js';
import { rawTab, rawWorkbook, TODAY } from '../../reading/raw-tab.js';

/** Thiết lập as set-up ships it, but for what an office has changed; null takes the row away. */
function check(changed: Readonly<Record<string, string | null>>) {
  const rows = SHIPPED.settings.flatMap((row) => {
    const key = textOf(row['key']);
    const value = key in changed ? changed[key] : undefined;
    return value === null ? [] : [{ ...row, ...(value !== undefined && { value }) }];
  });
  return checkWorkbook(rawWorkbook({ settings: rawTab('settings', rows) }), TODAY);
}

const keysOf = (changed: Parameters<typeof check>[0]): readonly string[] =>
  check(changed).findings.flatMap(({ code, params }) =>
    code === 'settings.ofExample' && 'key' in params ? [params.key] : [],
  );

const ALL = ['office.place', 'signer.name', 'legalBasis', 'upperCongress.name'];
const OWN = {
  'office.place': 'Bình Minh',
  'signer.name': 'Trần Văn Bình',
  legalBasis: 'Quyết định số 12/QĐ-UBND ngày 01/7/2025 của UBND thành phố Huế',
  'upperCongress.name': 'Đại hội Thi đua yêu nước thành phố Huế',
};

describe('settings that are still the shipped example’s', () => {
  it.each<[string, Parameters<typeof check>[0], readonly string[]]>([
    ['R-END-c: nothing changed: it is the commune of the plan', {}, []],
    ['its own day, hall and cap: likewise', { 'conference.date': '20/8/2025', 'conference.venue': 'Hội trường' }, []],
    ['its own words around its name: likewise', { 'conference.name': 'Hội nghị biểu dương xã ĐẠI SƠN' }, []],
    ['only the signer was forgotten', { ...OWN, 'signer.name': 'Đào Văn Soái' }, ['signer.name']],
    ['R-0-b: only the legal basis', { ...OWN, legalBasis: textOf(basis()) }, ['legalBasis']],
    ['R-III-3.4: only the place', { ...OWN, 'office.place': 'đại  sơn' }, ['office.place']],
    ['the letterhead alone names another place', { 'office.letterhead': 'ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH' }, ALL],
    ['all changed', OWN, []],
    ['blank is not the example’s', { ...OWN, 'signer.name': '' }, []],
    ['a row that is not there is not either', { ...OWN, 'signer.name': null }, []],
    ['a dot at the end confirms it', { ...OWN, 'signer.name': 'Đào Văn Soái.' }, []],
  ])('%s', (_, changed, keys) => {
    expect([...keysOf(changed)].sort()).toEqual([...keys].sort());
  });

  it('are told at their rows, as notes', () => {
    const { findings } = check({ ...OWN, 'signer.name': 'Đào Văn Soái' });
    expect(findings.filter(({ code }) => code === 'settings.ofExample')).toMatchObject([
      { level: 'info', place: { tab: 'settings', row: 21, column: 'value' }, clause: 'R-END-c' },
    ]);
  });

  it('R-END-c: make every document a draft', () => {
    const reasons = buildResultReport(check({ 'office.place': 'Bình Minh' })).draftReasons;
    expect(reasons).toContainEqual({ code: 'settingsOfExample', params: { count: 3 } });
    expect(buildResultReport(check({})).draftReasons.map(({ code }) => code)).not.toContain('settingsOfExample');
  });

  it('the dot is not printed', () => {
    const { facts } = buildResultReport(check({ 'signer.name': 'Đào Văn Soái.', 'office.place': 'Đại Sơn.' }));
    expect([facts.office.signer, facts.office.place]).toEqual(['Đào Văn Soái', 'Đại Sơn']);
  });
});

function basis() {
  return SHIPPED.settings.find(({ key }) => key === 'legalBasis')?.['value'];
}
