export type Level = 'error' | 'warning' | 'info';

interface OfCode {
  /** How hard it may be; the compiler lets no rule give another. */
  readonly levels: readonly Level[];
  /** Clauses of the plan behind it; `ofRow`: the one in the row's own Căn cứ, or in its code. */
  readonly clauses: readonly (`R-${string}` | 'ofRow')[];
}

const ANY: readonly ['error', 'warning', 'info'] = ['error', 'warning', 'info'];

/**
 * Every code of a finding. The comment says when it is found: `npm run docs` makes `docs/findings.md` of it. Codes are a contract
 * with readers of `result.json`. The plan alone makes an error; what it only wishes for ("khoảng", "chú trọng", "cân đối") warns.
 */
export const FINDING_CODES = {
  /** A tab of the contract is not in the workbook. */
  'table.tab.missing': { levels: ['error'], clauses: [] },
  /** A column of the contract is not in its tab. */
  'table.column.missing': { levels: ['error'], clauses: [] },
  /** Several columns of a tab bear one header; none of them is read. */
  'table.column.doubled': { levels: ['error'], clauses: [] },
  /** A cell holds another kind of thing than its column asks for: text for a day, `#REF!`, a number for a name. It is read as blank. */
  'cell.unreadable': { levels: ['error'], clauses: [] },
  /** A formula stands where people type. */
  'cell.formula': { levels: ['warning'], clauses: [] },
  /** A day was typed as text and could be understood. */
  'date.asText': { levels: ['info'], clauses: [] },
  /** A text is longer than a cell of an .xlsx file holds: a saved file would cut it. */
  'text.tooLong': { levels: ['warning'], clauses: [] },
  /** A value is not in its list. It is read as blank; the nearest listed value is named. */
  'value.unknown': { levels: ['error'], clauses: [] },
  /** A row of Đề cử that does not say which unit nominates. */
  'nomination.unit.missing': { levels: ['error'], clauses: ['R-V-3-b'] },
  /** A row of Đề cử that does not say whether it is a person, a collective or a household. */
  'nomination.subject.missing': { levels: ['error'], clauses: ['R-II-4.1-a'] },
  /** A row of Đề cử without a name. */
  'nomination.name.missing': { levels: ['error'], clauses: ['R-II-4.1-a'] },
  /** A row of Khách mời without a name. */
  'guest.name.missing': { levels: ['error'], clauses: ['R-II-4.1-a'] },
  /** A row of Khách mời that says neither leader nor guest. */
  'guest.class.missing': { levels: ['error'], clauses: ['R-II-4.1-a'] },
  /** An exemplar whose gender is not given. */
  'nomination.gender.missing': { levels: ['warning'], clauses: ['R-II-4.1-d'] },
  /** An exemplar whose birth year is not given. */
  'nomination.birthYear.missing': { levels: ['warning'], clauses: ['R-V-1-d'] },
  /** An exemplar with neither Chức vụ nor Nghề nghiệp. */
  'nomination.occupation.missing': { levels: ['warning'], clauses: ['R-II-4.1-i'] },
  /** An exemplar without a field. */
  'nomination.field.missing': { levels: ['warning'], clauses: ['R-II-4.1-i'] },
  /** An exemplar of whom it is not said whether they work, produce, study or fight themselves. */
  'nomination.direct.missing': { levels: ['warning'], clauses: ['R-II-4.1-c'] },
  /** An exemplar without a word on the achievement. */
  'nomination.achievement.missing': { levels: ['warning'], clauses: ['R-II-4.1-h'] },
  /** An exemplar whose votes at the review are not given. */
  'nomination.votes.missing': { levels: ['warning'], clauses: ['R-II-4.1-g'] },
  /** A collective or household without the person who comes for it; an error once it is on the list. */
  'nomination.representative.missing': { levels: ['warning', 'error'], clauses: ['R-II-4.1-a'] },
  /** A birth year that makes somebody younger than 6 or older than 100. */
  'nomination.birthYear.implausible': { levels: ['warning'], clauses: ['R-V-1-d'] },
  /** A phone number that cannot be called. */
  'nomination.phone.malformed': { levels: ['warning'], clauses: [] },
  /** A text pasted from a font of before Unicode; it is read as it stands and says what it may mean. */
  'text.legacyFont': { levels: ['warning'], clauses: [] },
  /** A person with a representative, or a collective with somebody's birth year and nobody named. */
  'nomination.kind.mismatch': { levels: ['warning'], clauses: ['R-II-4.1-a'] },
  /** A collective named after a unit that was dissolved, which may not be commended (TT 15/2025/TT-BNV). */
  'nomination.unit.dissolved': { levels: ['warning'], clauses: ['R-II-4.1-k'] },
  /** A unit nominates and Bình xét has no meeting of it; an error when the list is locked. */
  'review.missing': { levels: ['warning', 'error'], clauses: ['R-II-4.1-g'] },
  /** A meeting without its day, its people or its minutes; an error when the list is locked. */
  'review.incomplete': { levels: ['warning', 'error'], clauses: ['R-II-4.1-g'] },
  /** A meeting on or after the day before which the list must be approved, or in the future. */
  'review.late': { levels: ['warning'], clauses: ['R-VI-2'] },
  /** More votes than the most people who were present at a meeting of the unit. */
  'nomination.votes.tooMany': { levels: ['error'], clauses: ['R-II-4.1-g'] },
  /** Fewer votes than the share that Thiết lập asks for; nothing is asked where it is blank. */
  'nomination.votes.belowThreshold': { levels: ['warning'], clauses: ['R-II-4.1-g'] },
  /** One person in two rows: one name and one birth year, or one collective of one unit. */
  'nomination.duplicate': { levels: ['error'], clauses: ['R-I-2-b'] },
  /** People of one name whose years differ or are missing, or whose names differ in i and y alone. */
  'nomination.sameName': { levels: ['warning'], clauses: ['R-I-2-b'] },
  /** Two rows bear one code: a copied row carries it along. In Đại biểu, one person in two rows. */
  'code.doubled': { levels: ['error'], clauses: ['R-I-2-b', 'R-VI-2'] },
  /** A row of Đại biểu whose code is in neither Đề cử nor Khách mời. */
  'delegate.orphan': { levels: ['warning'], clauses: ['R-VI-2'] },
  /** Sent to the congress above without being an approved exemplar; an error when the list is locked. */
  'delegate.upperLevel.notApproved': { levels: ['warning', 'error'], clauses: ['R-III-1-h'] },
  /** More people on the list than `list.cap`; a pool from which nobody has been chosen yet is only counted. */
  'list.cap.exceeded': { levels: ['error', 'info'], clauses: ['R-II-4.2'] },
  /** A target of Cơ cấu has too few; as hard as its Mức. */
  'composition.below': { levels: ANY, clauses: ['ofRow'] },
  /** A target of Cơ cấu has too many; as hard as its Mức. */
  'composition.above': { levels: ANY, clauses: ['ofRow'] },
  /** A value of a `*` target that nobody on the list has; as hard as its Mức. */
  'composition.absent': { levels: ANY, clauses: ['ofRow'] },
  /** Targets that cannot hold together, whoever is chosen; an error when every one of them is Bắt buộc. */
  'composition.contradiction': { levels: ['error', 'warning'], clauses: ['ofRow'] },
  /** A step is not done on the day before which it must be (that day itself counts, unless Thiết lập says otherwise). */
  'step.overdue': { levels: ['warning'], clauses: ['ofRow'] },
  /** A step is not done and its day comes within `clock.dueSoonDays`. */
  'step.dueSoon': { levels: ['info'], clauses: ['ofRow'] },
  /** A step was done on or after its day. */
  'step.doneLate': { levels: ['info'], clauses: ['ofRow'] },
  /** A step waits for one that is overdue. */
  'step.blocked': { levels: ['warning'], clauses: ['ofRow'] },
  /** A step has no day. */
  'step.due.missing': { levels: ['info'], clauses: ['ofRow'] },
  /** A step waits for a code that no step has, or steps wait for each other in a circle. */
  'step.dependency.unknown': { levels: ['warning'], clauses: ['ofRow'] },
  /** The agenda takes longer than the days of the conference, eight hours each. */
  'agenda.tooLong': { levels: ['warning'], clauses: ['R-II-2-a'] },
  /** An item that the plan puts on the agenda is not there. */
  'agenda.mandatory.missing': {
    levels: ['warning'],
    clauses: ['R-III-1-a', 'R-III-1-b', 'R-III-1-c', 'R-III-1-d', 'R-III-1-e', 'R-III-1-g', 'R-III-1-h', 'R-III-1-i'],
  },
  /** Somebody who is to speak or act is not on the list. */
  'agenda.speaker.notListed': { levels: ['warning'], clauses: ['ofRow'] },
  /** A paper is given by somebody who is not approved. */
  'paper.notApproved': { levels: ['warning'], clauses: ['R-III-3.2-a'] },
  /** The papers take longer than the agenda gives them. */
  'paper.tooMany': { levels: ['warning'], clauses: ['R-III-3.2-b'] },
  /** Every paper is from one field. */
  'paper.oneField': { levels: ['warning'], clauses: ['R-III-3.2-a'] },
  /** A value of Thiết lập that its key cannot be; the default is used. */
  'settings.unreadable': { levels: ['warning'], clauses: [] },
  /** A signer, legal basis, place or congress is still the shipped example's while others of Thiết lập are not. */
  'settings.ofExample': { levels: ['info'], clauses: ['R-END-c', 'R-0-b', 'R-III-3.4', 'R-V-1-d'] },
  /** The conference is on or after the day before which it must be held, or before the list is approved. */
  'settings.conferenceDate': { levels: ['warning'], clauses: ['R-II-2-b', 'R-VI-3'] },
} as const satisfies Readonly<Record<string, OfCode>>;

type Codes = typeof FINDING_CODES;

export type FindingCode = keyof Codes;

export type LevelOf<C extends FindingCode> = Codes[C]['levels'][number];

export type ClauseOf<C extends FindingCode> = 'ofRow' extends Codes[C]['clauses'][number]
  ? string
  : Codes[C]['clauses'][number];
