import type { Names } from '../../core/reading/names.js';
import { glossed } from '../../text/en/glossed.js';
import { formatDay } from '../../text/speech/format.js';
import { columnOf } from './vi.js';
import type { ReasonWords } from './vi.js';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** For who works in English; the documents themselves are Vietnamese, as the law has it. */
export const reasonsInEnglish = (names: Names): ReasonWords => {
  const { tab, column, value } = names;
  return {
    unchecked: () => 'Not checked since the list last changed; run Validate delegates.',
    errors: ({ count }) => `Errors that must be mended: ${count}; see the tab ${tab('findings')}.`,
    nothingChosen: () =>
      `No exemplar is chosen yet; fill the column ${column('delegates', 'decision')} of the tab ${tab('delegates')}.`,
    nobodyApproved: () =>
      `Nobody is ${glossed({ value }, 'decision', 'Đã duyệt', 'approved')} yet; fill the column ${column('delegates', 'decision')} of the tab ${tab('delegates')}.`,
    undecided: ({ count }) =>
      `${people(count)} still only ${glossed({ value }, 'decision', 'Đề nghị', 'proposed')} and left out of this document; approve or drop them in the tab ${tab('delegates')}.`,
    overCap: ({ count, cap }) =>
      `${count} delegates on the list, over the cap of ${cap} (II.4.2); drop ${count - cap}.`,
    listNotClosed: () => 'The list is not locked (section VI); lock it.',
    changedSinceLock: ({ count, number }) =>
      `${count} ${count === 1 ? 'change' : 'changes'} since lock ${number}; see the tab ${tab('lock')}, then open it and lock again.`,
    lockTampered: () =>
      `The tab ${tab('lock')} was edited by hand and no longer fits its fingerprint; open it and lock again.`,
    approvalUnsigned: ({ count }) =>
      `${people(count)} approved without ${column('delegates', 'approvedBy')} or ${column('delegates', 'approvedOn')} (II.4.1).`,
    reviewsMissing: ({ count }) =>
      `Review meetings or minutes missing in the tab ${tab('reviews')}: ${count} (II.4.1).`,
    settingsOfExample: ({ count }) =>
      `Still those of the shipped example in the tab ${tab('settings')} (signer, legal basis, place, name of the congress): ${count}; change them to your office’s.`,
    unstated: ({ count, by }) =>
      `${count} blank ${count === 1 ? 'cell' : 'cells'} of approved people in the columns ${by.map((one) => columnOf(column, one)).join(', ')}, so that the composition counts them as not stated; complete the tabs ${tab('nominations')} and ${tab('guests')}.`,
    conferenceDateMissing: () => `The day of the conference is not set in the tab ${tab('settings')}.`,
    conferenceNotHeld: ({ date }) => `The conference has not been held yet (${formatDay(date)}).`,
    agendaEmpty: () => `The tab ${tab('agenda')} is empty.`,
    attendanceUnrecorded: ({ count, total }) =>
      `Attendance not recorded for ${count} of ${total} delegates; fill the column ${column('delegates', 'present')} of the tab ${tab('delegates')}.`,
    papersNotApproved: ({ count }) =>
      `Papers by somebody who is not an approved exemplar, left out of this document: ${count}; see the tab ${tab('papers')}.`,
    upperCongressEmpty: () =>
      `Nobody is marked in the column ${column('delegates', 'upperCongress')} of the tab ${tab('delegates')} (III.1, V.1).`,
    upperCongressNotApproved: ({ count }) =>
      `${people(count)} marked for the upper congress without being an approved exemplar, left out of its list.`,
    upperCongressSeats: ({ count, seats }) =>
      `${people(count)} are sent to the upper congress for ${seats} seats; drop ${count - seats}.`,
    profilesIncomplete: ({ count }) =>
      `${people(count)} sent to the upper congress without a whole profile (birth year, position, achievement …); complete the tab ${tab('nominations')}.`,
    fiveYearReportMissing: () =>
      `The five-year report to be attached (V.1) is not ${glossed({ value }, 'stepStatus', 'Hoàn thành', 'done')} in the tab ${tab('steps')}.`,
    addresseeMissing: () => `Whom the report is addressed to is not set in the tab ${tab('settings')}.`,
    totalsDiffer: () => 'Parts do not add up to their total: please report it and do not use this document.',
    own: ({ en }) => en(names),
  };
};
