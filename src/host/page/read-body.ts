import type { IncomingMessage } from 'node:http';
import type { CursorView, DialogAnswer, RowChange } from './wire.js';

const MOST_BYTES = 4_000_000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON object of a request; null when it is too long or none. */
export async function readBody(request: IncomingMessage): Promise<Fields | null> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

export const readText = (value: unknown): string => (typeof value === 'string' ? value : '');

export function readCursor(value: unknown): CursorView | null {
  if (!isFields(value)) return null;
  const { tab, row, column } = value;
  const numbers = [tab, row, column].every((number) => typeof number === 'number' && Number.isInteger(number));
  return numbers && Number(row) > 0 && Number(column) > 0
    ? { tab: Number(tab), row: Number(row), column: Number(column) }
    : null;
}

/** More rows at once than this are a mistake, and would hold everybody up. */
const MOST_LINES = 10_000;

export function readRowChange(value: unknown): RowChange | null {
  if (!isFields(value)) return null;
  const { kind, at, count } = value;
  if (kind !== 'insert' && kind !== 'delete') return null;
  const numbers = [at, count].map((number) => (Number.isInteger(number) ? Number(number) : 0));
  const [first = 0, many = 0] = numbers;
  return first > 0 && many > 0 && many <= MOST_LINES ? { kind, at: first, count: many } : null;
}

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;

export function readAnswers(value: unknown): readonly DialogAnswer[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isFields).map(({ button, text }) => ({
    button: BUTTONS.find((one) => one === button) ?? 'CLOSE',
    text: readText(text),
  }));
}

export const readList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A paste larger than this is a mistake, and would hold everybody up. */
const MOST_CELLS = 100_000;

/** Rows of texts, at least one cell; null when it is none or too many. */
export function readBlock(value: unknown): readonly (readonly string[])[] | null {
  const rows = readList(value).map((row) => readList(row).map(readText));
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return widest > 0 && rows.length * widest <= MOST_CELLS ? rows : null;
}
