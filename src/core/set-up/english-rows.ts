import { textOf } from '../reading/cell-text.js';
import type { ShippedRow } from '../contract/shipped/shipped-row.js';
import { TO_REVIEW } from '../contract/shipped/shipped-units.js';

/** What each key of Thiết lập is. */
const ITEMS: Readonly<Record<string, string>> = {
  'conference.name': 'Name of the conference (one name in every document)',
  'conference.edition': 'Edition',
  'conference.form': 'Form of the conference',
  'conference.date': 'Day of the conference',
  'conference.heldBefore': 'The conference must be over before',
  'conference.days': 'Days of meeting',
  'conference.venue': 'Venue',
  'period.review': 'Period under review',
  'period.direction': 'Period ahead',
  'list.cap': 'Most delegates',
  'list.approvedBefore': 'The list must be approved before',
  'review.threshold': 'Least share of votes for at a review (blank: not checked)',
  'clock.today': 'Day to count from (blank: today)',
  'clock.inclusive': 'A deadline includes the day that the plan prints',
  'clock.dueSoonDays': 'Warn this many days before a deadline',
  'office.letterhead': 'Name of the office at the head of documents',
  'office.place': 'Place (the commune’s name, without “xã”)',
  'signer.authority': 'Authority by which the signer signs',
  'signer.position': 'Position of the signer',
  'signer.name': 'Name of the signer',
  'addressee.resultReport': 'Result report: addressee',
  'recipients.resultReport': 'Result report: recipients (one a line)',
  legalBasis: 'Legal basis (one a line)',
  'upperCongress.name': 'Name of the upper congress',
  'upperCongress.seats': 'Seats at the upper congress (blank: not allotted yet)',
  'conference.startsAt': 'Hour at which it opens, for example 7 giờ 30',
  language: 'Language (vi, en)',
  'layout.version': 'Version of the layout (leave as it is)',
};

type StepWords = readonly [name: string, product?: string];

/** The steps of the plan, by code. */
const STEPS: Readonly<Record<string, StepWords>> = {
  'R-VI-1-a': ['Complete the plan and submit it to the commune’s committee', 'Plan'],
  'R-VI-1-b': ['Report the plan to the city’s committee', 'Plan'],
  'R-VI-2': ['Compile and approve the list of exemplars', 'Approved list of delegates'],
  'R-VI-3': ['Hold the conference', 'Conference'],
  'R-VI-4': ['Report the result to the city’s board of emulation and commendation', 'Result report'],
  'R-V-1-a': ['Draw up the plan and report it to the city’s council of emulation and commendation', 'Plan'],
  'R-V-1-b': [
    'Report the result of the conference to the city’s council of emulation and commendation',
    'Result report',
  ],
  'R-V-1-c': ['Report on five years of emulation movements and commendation', 'Five-year report'],
  'R-V-1-d': [
    'List, with short achievements, of the delegates to the city’s patriotic emulation congress',
    'List with achievements',
  ],
  'R-V-1-e': ['Follow up, urge, compile what happens, guide and answer questions'],
  'R-V-1-g': ['Help to publicise the conference'],
  'R-V-2': [
    'Prepare papers, commendations, decoration, invitations and the list of delegates',
    'Papers, invitations, certificates',
  ],
  'R-V-3-a': ['Call on the people to emulate in honour of the conference'],
  'R-V-3-b': ['Choose and propose exemplary people and collectives', 'List of nominations'],
  'R-V-3-c': ['Take part in exchanges and performances in honour of the conference'],
  'R-V-4-a': ['Cultural activities, performances and publicity in honour of the conference'],
  'R-V-4-b': ['Decorate the hall and prepare the sound for the conference'],
  'R-V-4-c': ['Plan the publicity, open columns and pages for it', 'Publicity plan'],
  'R-III-2-a': ['Spread the thought of patriotic emulation, the policies, good people and good deeds'],
  'R-III-2-b': ['Publicise achievements and exemplars before, during and after the conference'],
  'R-III-2-c': ['Culture, performances and publicity in honour of the conference'],
  'R-I-2-a': ['Go over the organisation: solemn, thrifty, practical, no formality or ostentation'],
};

function englishStep(row: ShippedRow): ShippedRow {
  const [name, product] = STEPS[textOf(row['code'])] ?? [];
  return { ...row, ...(name !== undefined && { name }), ...(product !== undefined && { product }) };
}

function englishSetting(row: ShippedRow): ShippedRow {
  const key = textOf(row['key']);
  const inclusive = key === 'clock.inclusive' ? { value: 'No' } : {};
  return { ...row, item: ITEMS[key] ?? row['item'] ?? '', ...inclusive, ...(key === 'language' && { value: 'en' }) };
}

/** A row that set-up writes, in English as far as only the sheet shows it. */
export function englishRow(tab: string, row: ShippedRow): ShippedRow {
  switch (tab) {
    case 'settings':
      return englishSetting(row);
    case 'steps':
      return englishStep(row);
    case 'units':
      return row['contact'] === TO_REVIEW ? { ...row, contact: 'to be reviewed' } : row;
    default:
      return row;
  }
}
