import type {
  ImportColumnView,
  ImportDone,
  ImportFillView,
  ImportPersonView,
  ImportPreview,
} from '../../endpoints/endpoints.js';
import { isNumber, isText, listOf, orNull, shaped, type Test } from '../calling/answer-shapes.js';

const isColumn = shaped({
  index: isNumber,
  caption: isText,
  samples: listOf(isText),
  target: orNull(isText),
} satisfies Readonly<Record<keyof ImportColumnView, Test>>);

const isFill = shaped({
  key: isText,
  caption: isText,
  options: listOf(isText),
  value: isText,
} satisfies Readonly<Record<keyof ImportFillView, Test>>);

const isPerson = shaped({
  line: isNumber,
  cells: listOf(shaped({ caption: isText, value: isText })),
} satisfies Readonly<Record<keyof ImportPersonView, Test>>);

const isPreview = shaped({
  columns: listOf(isColumn),
  targets: listOf(shaped({ key: isText, caption: isText })),
  fills: listOf(isFill),
  people: listOf(isPerson),
  toAdd: isNumber,
  skipped: listOf(isText),
  legacy: orNull(isText),
  problem: orNull(isText),
} satisfies Readonly<Record<keyof ImportPreview, Test>>);

const isDone = shaped({
  message: isText,
  added: isNumber,
  left: isNumber,
  skipped: listOf(isText),
} satisfies Readonly<Record<keyof ImportDone, Test>>);

export const isImportPreview = (value: unknown): value is ImportPreview => isPreview(value);
export const isImportDone = (value: unknown): value is ImportDone => isDone(value);
export const isTabNames = (value: unknown): value is readonly string[] => listOf(isText)(value);
