import type {
  AgendaItem,
  Commendation,
  Delegate,
  Guest,
  Nomination,
  Paper,
  Question,
  Review,
  Step,
  TargetRow,
  Unit,
} from '../src/core/reading/rows.js';
import { parseDay } from '../src/core/day.js';

const NONE: ReadonlySet<never> = new Set<never>();

const nomination = (row: number): Nomination => ({
  row,
  faulty: NONE,
  code: `ĐC-${row - 1}`,
  unit: 'Thôn Mỗ Đoạn',
  subject: 'Cá nhân',
  name: `Người Thứ ${row - 1}`,
  representative: null,
  gender: 'Nam',
  birthYear: 1970,
  position: null,
  occupation: 'Nông dân',
  field: 'Nông nghiệp',
  direct: 'Sản xuất',
  sector: null,
  meritGroups: [],
  achievement: 'Làm kinh tế giỏi nhiều năm liền',
  awards: null,
  votes: 30,
  publishConsent: null,
  formerUnit: null,
  phone: null,
  ethnicity: null,
  religion: null,
  partyMember: null,
});

const review = (row: number): Review => ({
  row,
  faulty: NONE,
  unit: 'Thôn Mỗ Đoạn',
  heldOn: parseDay('2025-08-10'),
  method: 'Giơ tay',
  present: 40,
  minutes: 'Biên bản ngày 10/8/2025',
  postedFrom: null,
  postedAt: null,
});

const question = (row: number): Question => ({
  row,
  faulty: NONE,
  askedOn: parseDay('2025-08-11'),
  unit: 'Thôn Mỗ Đoạn',
  question: 'Ai ký biên bản?',
  answer: null,
});

const guest = (row: number): Guest => ({
  row,
  faulty: NONE,
  code: `KM-${row - 1}`,
  class: 'Khách mời',
  name: `Khách Thứ ${row - 1}`,
  gender: 'Nam',
  birthYear: null,
  position: null,
  organisation: null,
  rank: null,
  phone: null,
});

const delegate = (row: number): Delegate => ({
  row,
  faulty: NONE,
  code: `ĐC-${row - 1}`,
  name: null,
  unit: null,
  class: null,
  decision: null,
  approvedBy: null,
  approvedOn: null,
  upperCongress: null,
  introduction: null,
  invited: null,
  reply: null,
  present: null,
  substitute: null,
  note: null,
});

const target = (row: number): TargetRow => ({
  row,
  faulty: NONE,
  attribute: 'Giới tính',
  value: 'Nữ',
  base: null,
  min: null,
  max: null,
  measure: null,
  level: null,
  clause: null,
});

const step = (row: number): Step => ({
  row,
  faulty: NONE,
  code: `B${row - 1}`,
  name: `Việc ${row - 1}`,
  lead: 'Phòng Văn hóa - Xã hội',
  with: null,
  dueBefore: parseDay('2025-08-20'),
  status: 'Chưa làm',
  doneOn: null,
  dependsOn: [],
  product: null,
});

const agendaItem = (row: number): AgendaItem => ({
  row,
  faulty: NONE,
  number: String(row - 1),
  item: `Mục ${row - 1}`,
  minutes: 10,
  by: null,
  mandatory: null,
  clause: null,
});

const paper = (row: number): Paper => ({
  row,
  faulty: NONE,
  code: `ĐC-${row - 1}`,
  topic: `Chủ đề ${row - 1}`,
  minutes: 5,
  media: null,
  text: null,
});

const commendation = (row: number): Commendation => ({
  row,
  faulty: NONE,
  year: 2024,
  form: 'Giấy khen',
  subject: 'Cá nhân',
  number: 10,
  direct: 5,
});

const unit = (row: number): Unit => ({
  row,
  faulty: NONE,
  unit: `Thôn ${row - 1}`,
  kind: 'Thôn',
  formerUnit: null,
  contact: null,
  phone: null,
  email: null,
  aliases: [],
  internalDue: null,
});

/** One harmless row of every table, given its row number. */
export const blankRows = {
  nomination,
  review,
  question,
  guest,
  delegate,
  target,
  step,
  agendaItem,
  paper,
  commendation,
  unit,
};
