import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { CommonFields } from '../kind/define-kind.js';
import { signature } from '../layout/closing.js';
import { title } from '../layout/heading.js';
import { draftNotice, letterhead } from '../layout/letterhead.js';
import { loosePages } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { centred, ending, headed, text } from '../layout/paragraphs.js';
import type { Tags } from '../layout/tags.js';
import type { InvitationFields } from './fields.js';

type Invited = InvitationFields['invitations'][number];
type Invitation = Tags<Invited & Omit<InvitationFields & CommonFields, keyof Invited>>;

/** Each begins a page: a break before it, and none after the last, which would print an empty sheet. */
const newPage = (): Paragraph =>
  new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20 }, children: [] });

/** Decree 30/2020, Mẫu 1.7. Who chairs is not in the workbook and is left out. */
const page = (t: Invitation): readonly FileChild[] => [
  newPage(),
  letterhead(t),
  ...title('GIẤY MỜI', [`Dự ${t('conferenceName')}`, t('conferenceEdition')]),
  ...t.where('draft', [centred('(DỰ THẢO)', { italics: true }, 120)]),
  text(`${t('issuer')} trân trọng kính mời:`),
  centred(t('invited'), { bold: true }, 60),
  centred(t('work'), {}, 160),
  text(`Tới dự ${t('conference')}.`),
  headed('Thời gian: ', `${t('startsAt')}, ${t('heldOn')}.`),
  headed('Địa điểm: ', `${t('venue')}.`),
  ending(`${t('presence')} sắp xếp thời gian, tới dự đúng giờ để Hội nghị thành công tốt đẹp./.`),
  ...signature(t),
];

const invitation = paper<InvitationFields>((t) => [
  loosePages('portrait', [
    ...draftNotice(t),
    ...t.each('invitations', page),
    ...t.where('nobody', [text('Chưa có đại biểu nào để mời.')]),
  ]),
]);

export const templates = { invitation };
