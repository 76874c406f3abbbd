import type { Expected, OtherRow } from '../../core/findings/finding.js';
import { NO_DAY } from '../../core/reading/cells/fault.js';
import { FIXED_LISTS, isFixedList, type FixedListName, type ListName } from '../../core/contract/lists-of-values.js';
import type { Names } from '../../core/reading/names.js';
import type { FindingCatalogue, Scene } from '../speech/finding-catalogue.js';
import { formatDay, formatNumber, formatPercent, shorten } from '../speech/format.js';
import {
  attributeName,
  named,
  standing,
  range,
  share,
  shortage,
  surplus,
  waysDown,
  waysUp,
} from './composition-words.js';
import { listedAsStanding } from '../../core/reading/value-as-standing.js';
import { glossed } from './glossed.js';

const number = (value: number): string => formatNumber(value, 'en');
const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const quoted = (text: string): string => `“${shorten(text)}”`;
const basis = ({ clause }: Scene): string => (clause === '' ? '' : ` (${clause})`);
const blank = (column: string) => `${column} is not filled in.`;
/** A cell holds 50,000 characters, and nobody reads more rows than these in one sentence. */
const MOST_ROWS = 6;
const atRows = (others: readonly OtherRow[], { names }: Scene): string => {
  const named = others
    .slice(0, MOST_ROWS)
    .map(({ tab, row, code }) => `${names.tab(tab)} row ${String(row)}${code === null ? '' : ` (${shorten(code)})`}`)
    .join(', ');
  return others.length <= MOST_ROWS ? named : `${named} and ${number(others.length - MOST_ROWS)} more rows`;
};
/** Where the sentence has said the code already. */
const codeless = (other: OtherRow): OtherRow => ({ ...other, code: null });
const led = (lead: string | null): string => (lead === null ? '' : ` Lead: ${shorten(lead)}.`);
/** Values of a list may hold a comma themselves; then a semicolon stands between them. */
const some = (texts: readonly string[], most = 3, show = shorten): string => {
  const few = texts.slice(0, most);
  const shown = few.map((text) => show(text)).join(few.some((text) => text.includes(',')) ? '; ' : ', ');
  return texts.length <= most ? shown : `${shown} and ${number(texts.length - most)} more`;
};

/** Why a value is not read. */
const unread = (value: string): string =>
  value === NO_DAY ? 'the cell is formatted as a date, but its number is no day and' : quoted(value);
/** As long as the cell is formatted as a date, a number typed there becomes one. */
const reformat = (value: string, expected: Expected): string =>
  value === NO_DAY && expected !== 'day' ? 'Format the cell as plain text. ' : '';

const REVIEW_CELLS = { heldOn: 'the date', present: 'how many were present', minutes: 'the minutes' } as const;

/** Leaders and guests are invited, not nominated. */
const isInvited = (attribute: string, value: string): boolean =>
  attribute === 'Loại đại biểu' && !value.includes('Điển hình tiên tiến');

function adviseOnAbsent(attribute: string, value: string, pool: number, { tab }: Names): string {
  if (pool > 0)
    return `${counted(pool, 'person is', 'people are')} nominated: consider choosing in the tab ${tab('delegates')}.`;
  if (isInvited(attribute, value)) return `Add people to the tab ${tab('guests')}.`;
  return 'Nobody was nominated either: ask for nominations.';
}

/** The office's own lists may grow, fixed ones may not. */
function howToAdd({ tab, column }: Names, list: FixedListName | ListName | undefined): string[] {
  if (list === undefined || isFixedList(list)) return [];
  return list === 'unit'
    ? [
        `If it is a new unit or another name of one, the officer adds it in ${column('units', 'unit')} or ${column('units', 'aliases')} of the tab ${tab('units')}.`,
      ]
    : [`If it is a new value, the officer adds it in ${column('lists', list)} of the tab ${tab('lists')}.`];
}

/** The values of a fixed list as they stand in the sheet: "Production, Work, Study, Combat or None". */
const oneOf = ({ value }: Names, list: FixedListName): string => {
  const values = FIXED_LISTS[list].map((each) => value(list, each));
  return `${values.slice(0, -1).join(', ')} or ${values[values.length - 1] ?? ''}`;
};
const decisions = ({ tab, column }: Names): string =>
  `the tab ${tab('delegates')}, column ${column('delegates', 'decision')}`;
const ifDone = ({ column, value }: Names): string =>
  `if it is done, choose ${value('stepStatus', 'Hoàn thành')} and fill in ${column('steps', 'doneOn')}`;

/** What the checks say, in English. */
export const findings: FindingCatalogue = {
  expected: (names) => ({
    text: { what: 'text', how: 'Type it again as text.' },
    name: { what: 'a name', how: 'Type the full name in letters.' },
    integer: { what: 'a whole number', how: 'Type a whole number, for example 35.' },
    number: { what: 'a number', how: 'Type a number, for example 65 or 32.5 as your sheet writes it.' },
    year: { what: 'a year', how: 'Type the year with four digits, for example 1975.' },
    day: { what: 'a date', how: 'Type the date day first, for example 15/8/2025.' },
    hour: { what: 'an hour of the day', how: 'Type the hour in words, for example 7 giờ 30.' },
    phone: { what: 'a phone number', how: 'Type the number again, with its leading zero.' },
    yesNo: {
      what: `${glossed(names, 'yesNo', 'Có', 'yes')} or ${glossed(names, 'yesNo', 'Không', 'no')}`,
      how: `Choose ${names.value('yesNo', 'Có')} or ${names.value('yesNo', 'Không')}.`,
    },
    value: { what: 'a value of the list', how: 'Choose again from the dropdown of the cell.' },
    noError: {
      what: 'a value (the formula in the cell fails or has no result)',
      how: 'Delete the formula and type the value.',
    },
  }),
  sentences: {
    'table.tab.missing': (_, { tab }) => ({
      message: `The tab ${tab} is missing.`,
      fix: `Give it its name ${tab} back, or run Set up to make it again.`,
    }),
    'table.column.missing': (_, { tab, column }) => ({
      message: `The tab ${tab} has no column ${column}.`,
      fix: `Write ${column} in row 1 again, or run Set up to add the column.`,
    }),
    'table.column.doubled': ({ columns }, { tab, column }) => ({
      message: `The tab ${tab} has ${number(columns.length)} columns named ${column} (${columns.join(', ')}); neither is read.`,
      fix: 'Keep the name for one of them; rename or delete the others.',
    }),
    'cell.unreadable': ({ value, expected }, { column, names }) => ({
      message: `${column}: ${unread(value)} cannot be read as ${findings.expected(names)[expected].what}.`,
      fix: `${reformat(value, expected)}${findings.expected(names)[expected].how}`,
    }),
    'cell.formula': (_, { column }) => ({
      message: `${column}: this cell is a formula, its value may change by itself.`,
      fix: 'Copy the cell and paste its value only.',
    }),
    'date.asText': ({ value, day }, { column }) => ({
      message: `${column}: ${quoted(value)} is text, understood as ${formatDay(day)}.`,
      fix: `If that is right, type ${formatDay(day)} again to make it a date; if not, correct it.`,
    }),
    'text.tooLong': ({ length, most }, { column }) => ({
      message: `${column} has ${number(length)} characters; a cell of an Excel file keeps only the first ${number(most)}.`,
      fix: 'Shorten it, or keep the whole text in a document of its own.',
    }),
    'value.unknown': ({ value, nearest, listed, list }, { column, names }) => {
      const shown = some(
        listed.map((each) => listedAsStanding(names, list, each)),
        5,
      );
      if (value === '') return { message: blank(column), fix: `Fill in ${column}: ${shown}.` };
      const chosen = listed.length === 0 ? 'The list has no value yet.' : `Choose one of: ${shown}.`;
      const asked = `Is it ${quoted(listedAsStanding(names, list, nearest ?? ''))}? If so, choose that.`;
      return {
        message: `${column}: ${quoted(value)} is not in the list.`,
        fix: [nearest === null ? chosen : asked, ...howToAdd(names, list)].join(' '),
      };
    },
    'nomination.unit.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Choose the hamlet or body that nominates.',
    }),
    'nomination.subject.missing': (_, { column, names }) => ({
      message: blank(column),
      fix: `Choose ${glossed(names, 'subject', 'Cá nhân', 'person')}, ${glossed(names, 'subject', 'Tập thể', 'collective')} or ${glossed(names, 'subject', 'Hộ gia đình', 'household')}.`,
    }),
    'nomination.name.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Write the name of the person, collective or household; delete the row if it is not needed.',
    }),
    'guest.name.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Write the delegate’s name; delete the row if nobody is known yet.',
    }),
    'guest.class.missing': (_, { column, names }) => ({
      message: blank(column),
      fix: `Choose ${glossed(names, 'guestClass', 'Lãnh đạo', 'leader')} or ${glossed(names, 'guestClass', 'Khách mời', 'guest')}.`,
    }),
    'nomination.gender.missing': (_, { column, names }) => ({
      message: blank(column),
      fix: `Choose ${glossed(names, 'gender', 'Nam', 'man')} or ${glossed(names, 'gender', 'Nữ', 'woman')}; of a collective or household, its representative’s.`,
    }),
    'nomination.birthYear.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Write the birth year with four digits; of a collective or household, its representative’s.',
    }),
    'nomination.occupation.missing': (_, { names: { column } }) => ({
      message: `Neither ${column('nominations', 'position')} nor ${column('nominations', 'occupation')} is filled in.`,
      fix: 'Fill in one of the two, for example farmer, teacher, hamlet head.',
    }),
    'nomination.field.missing': (_, { column }) => ({ message: blank(column), fix: 'Choose the field of the merit.' }),
    'nomination.direct.missing': (_, { column, names }) => ({
      message: blank(column),
      fix: `Choose ${oneOf(names, 'direct')}.`,
    }),
    'nomination.achievement.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Write a few lines on what was achieved in 2020-2025, with figures.',
    }),
    'nomination.votes.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Write how many were in favour at the review meeting.',
    }),
    'nomination.representative.missing': (_, scene) => ({
      message: `Nobody is named to represent it at the conference${basis(scene)}.`,
      fix: 'A collective or household needs a representative.',
    }),
    'nomination.birthYear.implausible': ({ age }, { column }) => ({
      message: age < 0 ? `${column} is in the future.` : `${column} makes an age of ${number(age)}.`,
      fix: 'Check the birth year; write all four digits.',
    }),
    'nomination.phone.malformed': ({ digits }, { column }) => ({
      message: `${column} has ${counted(digits, 'digit', 'digits')} and cannot be dialled.`,
      fix: 'A mobile number has 10 digits, a landline 11, both with a leading zero.',
    }),
    'text.legacyFont': ({ font, converted, other }, { column }) => ({
      message:
        other === undefined
          ? `${column} was pasted from an old ${font} font; it reads ${quoted(converted)}.`
          : `${column} was pasted from an old font: it reads ${quoted(converted)} if that was ${font}, ${quoted(other.converted)} if it was ${other.font}.`,
      fix:
        other === undefined
          ? 'Type it again in Unicode; nothing is changed for you.'
          : 'Ask who made the list, then type it again in Unicode; nothing is changed for you.',
    }),
    'nomination.kind.mismatch': ({ subject }, scene) => {
      const { column, value } = scene.names;
      const kind = column('nominations', 'subject');
      return subject === 'Cá nhân'
        ? {
            message: `${kind} is ${glossed(scene.names, 'subject', 'Cá nhân', 'person')}, yet a representative is named${basis(scene)}.`,
            fix: `If it is a collective or household, change ${kind}; if a person, clear ${column('nominations', 'representative')}.`,
          }
        : {
            message: `${kind} is ${value('subject', subject)} with a birth year but no representative${basis(scene)}.`,
            fix: `Name the representative; if it is one person, change ${kind} to ${value('subject', 'Cá nhân')}.`,
          };
    },
    'nomination.unit.dissolved': ({ formerUnit }) => ({
      message: `The collective bears the name of a dissolved unit (${shorten(formerUnit)}).`,
      fix: 'Circular 15/2025/TT-BNV: units dissolved by the reorganisation are not commended. Check the name, or nominate a person.',
    }),
    'review.missing': ({ unit, nominations }, scene) => ({
      message: `${shorten(unit)} nominates ${counted(nominations, 'person', 'people')} but has no review meeting on record${basis(scene)}.`,
      fix: `Add a row to the tab ${scene.names.tab('reviews')}: date, how many were present, minutes.`,
    }),
    'review.incomplete': ({ missing }, scene) => ({
      message: `The review meeting lacks ${missing.map((cell) => REVIEW_CELLS[cell]).join(', ')}${basis(scene)}.`,
      fix: 'Fill in the blank cells of this row.',
    }),
    'review.late': ({ heldOn, before, future }, scene) => ({
      message: future
        ? `The meeting day ${formatDay(heldOn)} is still to come.`
        : `The review was held on ${formatDay(heldOn)}, too late: the list is to be approved before ${before === null ? '' : formatDay(before)}${basis(scene)}.`,
      fix: future
        ? 'Check the day of the meeting.'
        : 'Check the day; if it is right, tell the Culture and Society office.',
    }),
    'nomination.votes.tooMany': ({ votes, present }, { names }) => ({
      message: `${number(votes)} votes for, but only ${number(present)} were present.`,
      fix: `Check the votes, or how many were present in the tab ${names.tab('reviews')}.`,
    }),
    'nomination.votes.belowThreshold': ({ votes, present, threshold, needed }, { names }) => ({
      message: `${number(votes)}/${number(present)} votes for, under ${formatPercent(threshold * 100, 'en')} (${number(needed)} needed).`,
      fix: `Check the votes; if right, they are not enough by the threshold in the tab ${names.tab('settings')} (review.threshold).`,
    }),
    'nomination.duplicate': ({ others, units }, scene) => ({
      message: `The same as ${atRows(others, scene)}: equal name and birth year (collectives, households: name and unit).`,
      fix: `Ask ${some(units, 4) || 'whoever nominated'}; keep one row, delete the other or set it to ${scene.names.value('decision', 'Loại')} in the tab ${scene.names.tab('delegates')}.`,
    }),
    'nomination.sameName': ({ others, iOrY }, scene) => ({
      message: iOrY
        ? `Perhaps the same as ${atRows(others, scene)}: the names differ in i and y alone.`
        : `The same name as ${atRows(others, scene)}, with another birth year or none.`,
      fix: iOrY
        ? 'Ask the nominating unit. Leave it if they are two people; if one, keep one row.'
        : 'Leave it if they are two people; if one, correct the year and keep one row.',
    }),
    'code.doubled': ({ code, others }, scene) => ({
      message: `The code ${shorten(code)} is also in ${atRows(others.map(codeless), scene)}.`,
      fix:
        scene.tab === scene.names.tab('delegates')
          ? 'One row per person: keep the row with the right decision, delete the other.'
          : 'A copied row, most likely. Delete the code in the copy; it gets a new one.',
    }),
    'delegate.orphan': ({ code }, { names: { tab } }) => ({
      message: `The code ${shorten(code)} is in neither ${tab('nominations')} nor ${tab('guests')} any more.`,
      fix: 'Restore that row if it was deleted by mistake; delete this one if the person no longer comes.',
    }),
    'delegate.upperLevel.notApproved': ({ decision, exemplar }, scene) => ({
      message: exemplar
        ? `Sent to the upper congress, but ${scene.names.column('delegates', 'decision')} is ${scene.names.value('decision', decision)}${basis(scene)}.`
        : `Sent to the upper congress, but not an exemplar${basis(scene)}.`,
      fix: `Only approved exemplars are sent: approve the person first, or clear ${scene.names.column('delegates', 'upperCongress')}.`,
    }),
    'list.cap.exceeded': ({ count, cap, over }, scene) =>
      scene.level === 'info'
        ? {
            message: `${number(count)} people are nominated and invited, at most ${number(cap)} may come${basis(scene)}; nobody is chosen yet.`,
            fix: `Choose at most ${number(cap)} of them in ${decisions(scene.names)}.`,
          }
        : {
            message: `The list has ${number(count)} delegates, at most ${number(cap)} are allowed${basis(scene)}: ${number(over)} too many.`,
            fix: `In ${decisions(scene.names)}, set ${number(over)} of them to ${glossed(scene.names, 'decision', 'Dự bị', 'reserve')} or ${glossed(scene.names, 'decision', 'Loại', 'out')}.`,
          },
    'composition.below': (params, scene) => ({
      message: `${named(params, scene.names)}: ${share(params)}, ${range('under', params)}${basis(scene)}: ${shortage(params) || 'too few'}.`,
      fix: waysUp(params, scene.names),
    }),
    'composition.above': (params, scene) => ({
      message: `${named(params, scene.names)}: ${share(params)}, ${range('over', params)}${basis(scene)}: ${surplus(params) || 'too many'}.`,
      fix: waysDown(params, scene.names),
    }),
    'composition.absent': ({ attribute, value, pool }, scene) => ({
      message: `${attributeName(attribute)}, ${standing(scene.names, attribute, value)}: nobody on the list${basis(scene)}.`,
      fix: adviseOnAbsent(attribute, value, pool, scene.names),
    }),
    'composition.contradiction': ({ reason, targets, min, available }, scene) => {
      const { column } = scene.names;
      const rows = some(
        targets.map(({ attribute, value, row }) => `${standing(scene.names, attribute, value)} (row ${String(row)})`),
        3,
        (text) => text,
      );
      switch (reason) {
        case 'minOverMax':
          return {
            message: `${rows}: the minimum ${number(min)} is over the maximum ${number(available)}.`,
            fix: `Change ${column('composition', 'min')} or ${column('composition', 'max')}.`,
          };
        case 'minimumsOverCap':
          return {
            message: `The minimums together (${rows}) need ${counted(min, 'person', 'people')}, at most ${number(available)} may come${basis(scene)}.`,
            fix: `Lower these in ${column('composition', 'min')}.`,
          };
        case 'sharesOver100':
          return {
            message: `The minimums together (${rows}) make ${formatPercent(min, 'en')}, more than ${formatPercent(available, 'en')}.`,
            fix: `Lower these in ${column('composition', 'min')}.`,
          };
        case 'overPool':
          return {
            message: `${rows}: at least ${counted(min, 'person', 'people')} needed, only ${number(available)} among those nominated and invited.`,
            fix: `Lower ${column('composition', 'min')}, or ask for more nominations.`,
          };
      }
    },
    'step.overdue': ({ step, lead, days, due, today }, { names }) => ({
      message:
        days === 0
          ? `Overdue since today ${formatDay(today)}: ${quoted(step)} was due before ${formatDay(due)}.${led(lead)}`
          : `Overdue by ${counted(days, 'day', 'days')} as of ${formatDay(today)}: ${quoted(step)}, due before ${formatDay(due)}.${led(lead)}`,
      fix: `Urge whoever leads it; ${ifDone(names)}.`,
    }),
    'step.dueSoon': ({ step, lead, days, due, today }, { names }) => ({
      message: `${days < 0 ? `${counted(-days, 'day', 'days')} left` : 'Due today'} as of ${formatDay(today)}: ${quoted(step)}, due before ${formatDay(due)}.${led(lead)}`,
      fix: `Remind whoever leads it; ${ifDone(names)}.`,
    }),
    'step.doneLate': ({ step, doneOn, due }, { names }) => ({
      message: `${quoted(step)} was done on ${formatDay(doneOn)}, due before ${formatDay(due)}.`,
      fix: `Correct ${names.column('steps', 'doneOn')} if it is mistyped; otherwise leave it.`,
    }),
    'step.blocked': ({ step, by }, { names }) => ({
      message: `${quoted(step)} waits for an overdue step: ${some(by)}.`,
      fix: `Urge the overdue step first; if it need not wait, delete that code in ${names.column('steps', 'dependsOn')}.`,
    }),
    'step.due.missing': ({ step }, { names }) => ({
      message: `${quoted(step)} has no due day.`,
      fix: `Fill in ${names.column('steps', 'dueBefore')} if the step has a deadline.`,
    }),
    'step.dependency.unknown': ({ step, codes, circular }, { names: { column } }) =>
      circular
        ? {
            message: `${quoted(step)}: steps wait for each other in a circle (${some(codes, 6)}).`,
            fix: `Delete one of the codes in ${column('steps', 'dependsOn')}, so that one step comes first.`,
          }
        : {
            message: `${quoted(step)} depends on a step that does not exist: ${some(codes, 6)}.`,
            fix: `Correct the code in ${column('steps', 'dependsOn')} as in ${column('steps', 'code')}; several codes are separated by semicolons.`,
          },
    'agenda.tooLong': ({ minutes, available }, scene) => ({
      message: `The agenda takes ${counted(minutes, 'minute', 'minutes')}, the conference has ${number(available)}${basis(scene)}; from this item on time is over.`,
      fix: `Shorten items, or change the days of the conference in the tab ${scene.names.tab('settings')}.`,
    }),
    'agenda.mandatory.missing': ({ item }, scene) => ({
      message: `The agenda lacks the item ${quoted(item)}${basis(scene)}.`,
      fix: `Add a row for it, with the clause of the plan in ${scene.names.column('agenda', 'clause')}.`,
    }),
    'agenda.speaker.notListed': ({ code }, { names }) => ({
      message: `${shorten(code)} is on the agenda but not on the list of delegates.`,
      fix: `Choose somebody else, or put the person on the list in the tab ${names.tab('delegates')}.`,
    }),
    'paper.notApproved': ({ code }, scene) => ({
      message: `${shorten(code)} gives a paper but is not approved${basis(scene)}.`,
      fix: `Approve the person in the tab ${scene.names.tab('delegates')}, or choose another speaker.`,
    }),
    'paper.tooMany': ({ minutes, available }, scene) => ({
      message: `The papers take ${counted(minutes, 'minute', 'minutes')}, the agenda gives them ${number(available)}${basis(scene)}; from this paper on time is over.`,
      fix: `Drop or shorten papers, or give their item more minutes in the tab ${scene.names.tab('agenda')}.`,
    }),
    'paper.oneField': ({ field, papers }, scene) => ({
      message: `All ${number(papers)} papers are of one field, ${shorten(field)}${basis(scene)}.`,
      fix: 'Choose a speaker of another field too.',
    }),
    'settings.unreadable': ({ key, value, expected }, { names }) => ({
      message: `The setting ${shorten(key)}: ${unread(value)} cannot be read as ${findings.expected(names)[expected].what}; the default is used.`,
      fix: `${reformat(value, expected)}${findings.expected(names)[expected].how}`,
    }),
    'settings.ofExample': ({ key, value }) => ({
      message: `The setting ${key}: ${quoted(value)} is still that of the shipped example, while others were changed.`,
      fix: 'Change it to your office’s; if it is yours indeed, add a full stop at the end of the cell.',
    }),
    'settings.conferenceDate': ({ date, limit, reason }, scene) =>
      reason === 'onOrAfterLimit'
        ? {
            message: `The conference is on ${formatDay(date)}; it must be held before ${formatDay(limit)}${basis(scene)}.`,
            fix: 'Choose an earlier day, or change the limit if the city allows it.',
          }
        : {
            message: `The conference on ${formatDay(date)} comes before the list is approved (${formatDay(limit)})${basis(scene)}.`,
            fix: 'Choose a day after the approval, or approve earlier.',
          },
  },
};
