import type { Day } from '../day.js';

/** Thiết lập, each value read as its key asks; defaults of `workbook.md` where a key or the tab is absent. */
export interface Settings {
  readonly 'conference.name': string;
  readonly 'conference.edition': string;
  readonly 'conference.form': string;
  readonly 'conference.date': Day | null;
  readonly 'conference.heldBefore': Day | null;
  readonly 'conference.days': number;
  /** Minutes since midnight. */
  readonly 'conference.startsAt': number | null;
  readonly 'conference.venue': string;
  readonly 'period.review': string;
  readonly 'period.direction': string;
  readonly 'list.cap': number;
  readonly 'list.approvedBefore': Day | null;
  /** Share of the people present who must have voted for, 0 … 1; null = not checked. */
  readonly 'review.threshold': number | null;
  readonly 'clock.today': Day | null;
  readonly 'clock.inclusive': boolean;
  readonly 'clock.dueSoonDays': number;
  readonly 'office.letterhead': string;
  readonly 'office.place': string;
  readonly 'signer.authority': string;
  readonly 'signer.position': string;
  readonly 'signer.name': string;
  readonly legalBasis: string;
  readonly 'upperCongress.name': string;
  readonly 'upperCongress.seats': number | null;
  readonly language: 'vi' | 'en';
  /** `recipients.<document>` and `addressee.<document>`, lines. */
  readonly recipients: Readonly<Record<string, readonly string[]>>;
  readonly addressees: Readonly<Record<string, readonly string[]>>;
  /** Keys whose cell says exactly what set-up ships; a dot at its end says that an office looked at it. */
  readonly asShipped: ReadonlySet<string>;
  /** Row of each key in Thiết lập, for findings that point there. */
  readonly rowOf: Readonly<Record<string, number>>;
}
