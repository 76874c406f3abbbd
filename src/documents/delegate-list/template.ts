import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { CommonFields } from '../kind/define-kind.js';
import { appendixHead } from '../layout/appendix.js';
import { draftNotice } from '../layout/letterhead.js';
import { title } from '../layout/heading.js';
import { PORTRAIT_WIDTH, section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { centred, text } from '../layout/paragraphs.js';
import type { PeopleColumn } from '../layout/people-table.js';
import { delegateTable, groupedTable, nameColumns } from '../layout/people-table.js';
import type { Tags } from '../layout/tags.js';
import type { DelegateListFields } from './fields.js';

type T = Tags<DelegateListFields & CommonFields>;

const gap = (after: number): Paragraph => new Paragraph({ spacing: { after }, children: [] });
const NUMBER = 600;
const rest = (...taken: readonly number[]): number =>
  PORTRAIT_WIDTH - taken.reduce((total, one) => total + one, NUMBER);

const head = (t: T): readonly FileChild[] =>
  appendixHead(t, {
    number: '',
    titles: ['DANH SÁCH ĐẠI BIỂU', `dự ${t('conferenceName')}`, t('conferenceEdition')],
    of: 'Quyết định số        /QĐ-UBND',
    orientation: 'portrait',
  });

const counts = (t: T): readonly FileChild[] => [
  gap(120),
  text(`Danh sách có ${t('approved')} đại biểu; trong đó nữ ${t('women')}; ${t('classSummary')}./.`),
];

const work = (width: number): PeopleColumn => ({
  width,
  heading: 'Chức vụ, nghề nghiệp, cơ quan',
  cell: (person) => person('work'),
});
const field = (width: number): PeopleColumn => ({
  width,
  heading: 'Lĩnh vực',
  cell: (person) => person('field'),
});
const empty = (heading: string, width: number): PeopleColumn => ({ width, heading, cell: () => '' });

const delegateList = paper<DelegateListFields>((t) => [
  section('portrait', [...draftNotice(t), ...head(t), delegateTable(t), ...counts(t)]),
]);

const publicDelegateList = paper<DelegateListFields>((t) => [
  section('portrait', [
    ...draftNotice(t),
    ...head(t),
    groupedTable(t, [...nameColumns(3200), work(3600), field(rest(3200, 3600))]),
    ...counts(t),
  ]),
]);

const signInSheet = paper<DelegateListFields>((t) => [
  section('portrait', [
    ...draftNotice(t),
    ...title('DANH SÁCH ĐẠI BIỂU KÝ TÊN', [`dự ${t('conferenceName')}`, t('conferenceEdition')]),
    centred(`(${t('heldOn')}, tại ${t('venue')})`, { italics: true }, 160),
    groupedTable(t, [
      ...nameColumns(2600),
      work(2600),
      empty('Người dự thay (nếu có)', 1600),
      empty('Ký tên', rest(2600, 2600, 1600)),
    ]),
    ...counts(t),
    text('Số đại biểu có mặt: …………; vắng mặt: …………; dự thay: …………'),
  ]),
]);

export const templates = { delegateList, publicDelegateList, signInSheet };
