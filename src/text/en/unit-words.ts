import type { Day } from '../../core/day.js';
import type { OpenRow, UnitProgress } from '../../core/units/unit-progress.js';
import type { Names } from '../../core/reading/names.js';
import { formatDay, shorten } from '../speech/format.js';
import { statuses } from './statuses.js';
import type { units as vi } from '../vi/unit-words.js';

const MOST_ROWS = 12;
const MOST_LETTERS = 150;

const columns = (keys: readonly string[], names: Names): string =>
  keys.map((key) => names.caption('nominations', key)).join(', ');

const missing = (keys: readonly string[], names: Names): string =>
  keys.map((key) => (key === 'position' ? statuses(names).positionOrOccupation : columns([key], names))).join(', ');

function openRow({ row, code, name, lacking, wrong }: OpenRow, names: Names): string {
  const who = [
    code === null ? `Row ${String(row)}` : shorten(code),
    ...(name === null ? [] : [shorten(name, MOST_LETTERS)]),
  ].join(', ');
  const what = [
    ...(lacking.length === 0 ? [] : [`${missing(lacking, names)} missing`]),
    ...(wrong.length === 0 ? [] : [`look again at ${columns(wrong, names)}`]),
  ];
  return `- ${who}: ${what.join('; ')}.`;
}

const reviewToDo = (review: UnitProgress['review'], { tab }: Names): string[] =>
  ({
    recorded: [],
    partly: [`The review meeting still lacks its date, the people present or the minutes (tab ${tab('reviews')}).`],
    none: [`No review meeting is recorded (tab ${tab('reviews')}: date, people present, minutes).`],
  })[review];

function until({ internalDue }: UnitProgress, approvedBefore: Day | null): string {
  if (internalDue !== null) return ` by ${formatDay(internalDue)}`;
  return approvedBefore === null ? '' : ` so that the list can be approved before ${formatDay(approvedBefore)}`;
}

export const units: typeof vi = (names) => ({
  title: 'HOW EVERY UNIT IS DOING',
  asOf: (today) => `As of ${formatDay(today)}. Written anew by Tiêu Biểu whenever Progress of the units is chosen.`,
  header: [
    'Unit',
    'Nominated',
    'Complete',
    'To fix',
    'Review',
    'Questions unanswered',
    'Internal due',
    'State',
    'Message to paste into Zalo',
  ],
  total: 'Total',
  review: { recorded: 'Recorded', partly: 'Incomplete', none: 'Not recorded' },
  state: {
    ready: 'Complete',
    nothing: 'Nothing sent yet',
    open: 'Under way',
    late: (days) => `${String(days)} days past the internal due day`,
  },
  done: (all, ready, nothing, unanswered) =>
    [
      `${String(all)} units: ${String(ready)} complete, ${String(nothing)} have sent nothing yet.`,
      ...(unanswered === 0
        ? []
        : [`Questions in the tab ${names.tab('questions')} without an answer: ${String(unanswered)}.`]),
      `See the tab ${names.tab('overview')}; its last column holds a message to paste into Zalo.`,
    ].join(' '),
  message: (progress, approvedBefore) => {
    const { nominated, complete, open, review } = progress;
    const unit = shorten(progress.unit, MOST_LETTERS);
    const due = until(progress, approvedBefore);
    const ask = `Questions go into the tab ${names.tab('questions')}; the Culture and Society office answers there.`;
    if (nominated === 0) {
      const held = review === 'none' ? `, and the review meeting in the tab ${names.tab('reviews')}` : '';
      return `Dear ${unit}: no nomination has reached us yet. Please enter your nominees in the tab ${names.tab('nominations')}${held}${due}. ${ask} Thank you!`;
    }
    if (open.length === 0 && review === 'recorded')
      return `Dear ${unit}: ${String(nominated)} nominations and the review meeting have reached us complete. Thank you!`;
    const more = open.length - MOST_ROWS;
    return [
      `Dear ${unit}: ${String(nominated)} nominated, ${String(complete)} complete.${open.length === 0 ? '' : ` Still to do in the tab ${names.tab('nominations')}:`}`,
      ...open.slice(0, MOST_ROWS).map((row) => openRow(row, names)),
      ...(more > 0 ? [`- and ${String(more)} more rows, see the column ${names.column('nominations', 'toFix')}.`] : []),
      ...reviewToDo(review, names),
      `Please complete this${due}. ${ask} Thank you!`,
    ].join('\n');
  },
  panel: {
    tab: 'Units',
    none: `The tab ${names.tab('units')} has no unit yet.`,
    sent: (nominated, complete) => `${String(nominated)} nominated, ${String(complete)} complete`,
    review: { recorded: 'review recorded', partly: 'review incomplete', none: 'no review recorded' },
    due: (day) => `due ${formatDay(day)}`,
    noDue: 'no due day set',
    unanswered: (questions) => `${String(questions)} unanswered`,
    message: 'Reminder',
    copy: 'Copy message',
    copied: 'Copied. Open Zalo and paste it.',
    notCopied: 'The browser does not allow copying. The message is selected: press Ctrl+C.',
  },
});
