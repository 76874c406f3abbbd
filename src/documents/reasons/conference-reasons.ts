import type { ConferenceFacts } from '../blocks/conference.js';
import type { DraftReason, DraftReasonParams } from './draft-reason.js';
import { own } from './reason.js';

const noHour: DraftReasonParams['own'] = {
  what: 'hourMissing',
  vi: ({ tab }) => `Chưa ghi giờ khai mạc (khóa conference.startsAt) ở trang ${tab('settings')}.`,
  en: ({ tab }) => `The hour of the opening (key conference.startsAt) is not set in the tab ${tab('settings')}.`,
};
const noVenue: DraftReasonParams['own'] = {
  what: 'venueMissing',
  vi: ({ tab }) => `Chưa ghi địa điểm tổ chức Hội nghị (khóa conference.venue) ở trang ${tab('settings')}.`,
  en: ({ tab }) => `The venue of the conference (key conference.venue) is not set in the tab ${tab('settings')}.`,
};

/** What people who are to come have to be told (R-II-2, R-II-3). */
export const hourMissing = ({ startsAt }: ConferenceFacts): readonly DraftReason[] => own(noHour, startsAt === null);
export const venueMissing = ({ venue }: ConferenceFacts): readonly DraftReason[] => own(noVenue, venue === '');
