import type { RepairAnswer, RepairChangeView, RepairView, UndoAnswer } from '../../endpoints/endpoints.js';
import {
  isEntry,
  isFlag,
  isNumber,
  isText,
  listOf,
  oneOf,
  orNull,
  shaped,
  type Test,
} from '../calling/answer-shapes.js';

const isChange = shaped({
  add: orNull(isText),
  drop: orNull(isText),
  addName: isText,
  dropName: isText,
  sentence: isText,
} satisfies Readonly<Record<keyof RepairChangeView, Test>>);

const isRepair = shaped({
  language: oneOf('vi', 'en'),
  status: oneOf('fits', 'repaired', 'relaxed', 'impossible'),
  headline: isText,
  notes: listOf(isText),
  advice: isText,
  changes: listOf(isChange),
  table: listOf(shaped({ before: isEntry, after: isEntry })),
  cap: isNumber,
  allow: shaped({ guests: isFlag, approved: isFlag }),
  fingerprint: isText,
} satisfies Readonly<Record<keyof RepairView, Test>>);

const isAnswer = shaped({
  accepted: isNumber,
  message: isText,
  repair: isRepair,
} satisfies Readonly<Record<keyof RepairAnswer, Test>>);

const isUndo = shaped({ message: isText, repair: isRepair } satisfies Readonly<Record<keyof UndoAnswer, Test>>);

export const isRepairView = (value: unknown): value is RepairView => isRepair(value);
export const isRepairAnswer = (value: unknown): value is RepairAnswer => isAnswer(value);
export const isUndoAnswer = (value: unknown): value is UndoAnswer => isUndo(value);
