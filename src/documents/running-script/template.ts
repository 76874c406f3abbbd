import { draftNotice } from '../layout/letterhead.js';
import { title } from '../layout/heading.js';
import { section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { basis, centred, clause, headed, text } from '../layout/paragraphs.js';
import type { RunningScriptFields } from './fields.js';

/** Each item: its time, who acts, the words to be spoken in italics, and who is named in turn. */
const runningScript = paper<RunningScriptFields>((t) => [
  section('portrait', [
    ...draftNotice(t),
    ...title('KỊCH BẢN ĐIỀU HÀNH', [t('conferenceName'), t('conferenceEdition')]),
    centred(`${t('startsAt')}, ${t('heldOn')}, tại ${t('venue')}`, { italics: true }, 160),
    ...t.each('items', (item) => [
      clause(item('heading')),
      ...item.where('by', [headed('Người thực hiện: ', item('by'))]),
      basis(item('says')),
      ...item.each('named', (one) => [text(one('line'))]),
      ...item.where('after', [basis(item('after'))]),
    ]),
    text(`Kịch bản có ${t('count')} nội dung, dự kiến ${t('minutes')} phút./.`),
  ]),
]);

export const templates = { runningScript };
