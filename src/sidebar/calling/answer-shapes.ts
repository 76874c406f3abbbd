import type {
  CheckView,
  DocumentKindView,
  DocumentView,
  FindingView,
  LockChangeView,
  LockView,
  PurgeView,
  Target,
  NewCodeRequest,
  UnitView,
} from '../../endpoints/endpoints.js';
import type { CompositionEntry } from '../../core/rules/composition/targets.js';
import type { StepProgress } from '../../core/rules/steps/step-state.js';

type Fields = Readonly<Record<string, unknown>>;
export type Test = (value: unknown) => boolean;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText: Test = (value) => typeof value === 'string';
export const isNumber: Test = (value) => typeof value === 'number';
export const isFlag: Test = (value) => typeof value === 'boolean';
export const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
export const oneOf =
  (...values: readonly string[]): Test =>
  (value) =>
    isText(value) && values.some((one) => one === value);
export const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
export const shaped =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isFields(value) && Object.entries(tests).every(([key, test]) => test(value[key]));

const isNamed: Test = (value) => value === undefined || (isFields(value) && Object.values(value).every(isText));

const isTarget = shaped({
  tab: isText,
  row: orNull(isNumber),
  column: orNull(isText),
  code: orNull(isText),
} satisfies Readonly<Record<keyof Target, Test>>);

const isNewCode = shaped({
  tab: oneOf('nominations', 'guests'),
  row: isNumber,
  code: isText,
  name: orNull(isText),
} satisfies Readonly<Record<keyof NewCodeRequest, Test>>);

const isFinding = shaped({
  finding: isText,
  level: oneOf('error', 'warning', 'info'),
  message: isText,
  fix: isText,
  where: isText,
  target: orNull(isTarget),
  unit: orNull(isText),
  clause: orNull(isText),
  newCode: orNull(isNewCode),
} satisfies Readonly<Record<keyof FindingView, Test>>);

export const isEntry = shaped({
  attribute: isText,
  value: isText,
  baseOf: oneOf('list', 'exemplars'),
  base: isNumber,
  count: isNumber,
  percent: orNull(isNumber),
  min: orNull(isNumber),
  max: orNull(isNumber),
  unit: oneOf('%', 'people'),
  level: oneOf('required', 'recommended', 'watched'),
  verdict: oneOf('ok', 'below', 'above', 'absent'),
} satisfies Readonly<Record<keyof CompositionEntry, Test>>);

const isStep = shaped({
  row: isNumber,
  code: orNull(isText),
  name: isText,
  dueBefore: orNull(isText),
  state: oneOf('overdue', 'dueSoon', 'open', 'done', 'doneLate', 'blocked'),
  days: orNull(isNumber),
  lead: orNull(isText),
} satisfies Readonly<Record<keyof StepProgress, Test>>);

const isSummary = shaped({
  nominated: isNumber,
  guests: isNumber,
  listed: isNumber,
  approved: isNumber,
  reserve: isNumber,
  cap: isNumber,
  wholePool: isFlag,
} satisfies Readonly<Record<keyof CheckView['summary'], Test>>);

/** The fields that the sidebar shows. */
const isLockChange = shaped({
  kind: oneOf('added', 'dropped', 'replaced', 'edited'),
  sentence: isText,
  invite: isFlag,
  target: isTarget,
} satisfies Readonly<Record<keyof LockChangeView, Test>>);

const isLock = shaped({
  locked: isFlag,
  status: isText,
  since: isText,
  changes: listOf(isLockChange),
} satisfies Readonly<Record<keyof LockView, Test>>);

const isPurge = shaped({
  cells: isNumber,
  lines: listOf(isText),
  early: isText,
  word: isText,
} satisfies Readonly<Record<keyof PurgeView, Test>>);

const isUnit = shaped({
  unit: isText,
  nominated: isNumber,
  complete: isNumber,
  review: oneOf('recorded', 'partly', 'none'),
  unanswered: isNumber,
  internalDue: orNull(isText),
  daysLate: orNull(isNumber),
  ready: isFlag,
  state: isText,
  message: isText,
} satisfies Readonly<Record<keyof UnitView, Test>>);

const isDocumentKind = shaped({
  kind: isText,
  title: isText,
  group: oneOf('prepare', 'list', 'day', 'result'),
} satisfies Readonly<Record<keyof DocumentKindView, Test>>);

const isCheck = shaped({
  language: oneOf('vi', 'en'),
  tabs: isNamed,
  conference: isText,
  today: isText,
  headline: isText,
  summary: isSummary,
  composition: listOf(isEntry),
  steps: listOf(isStep),
  findings: listOf(isFinding),
  units: listOf(isUnit),
  sinceLock: orNull(isLock),
  documents: listOf(isDocumentKind),
} satisfies Readonly<Partial<Record<keyof CheckView, Test>>>);

const isDocument = shaped({
  kind: isText,
  title: isText,
  link: orNull(isText),
  fileName: isText,
  base64: orNull(isText),
  draftReasons: listOf(isText),
} satisfies Readonly<Record<keyof DocumentView, Test>>);

/** Type guards over what came through the wire: false when a field is absent or of another kind. */
export const isCheckView = (value: unknown): value is CheckView => isCheck(value);
export const isDocumentView = (value: unknown): value is DocumentView => isDocument(value);
export const isPurgeView = (value: unknown): value is PurgeView => isPurge(value);
export const isNothing = (value: unknown): value is null => value === null || value === undefined;
