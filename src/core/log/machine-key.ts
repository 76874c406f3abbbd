import * as z from 'zod/mini';

/** As long as any code that somebody gave; more would not fit beside others in one cell. */
const MOST = 60;

const code = z.string();
const lockNumber = z.number().check(z.int(), z.gte(1));

const ACCEPT = z.object({ act: z.literal('accept'), proposal: z.string() });
/** `asked` tells the same answers given again from others; null in rows of older workbooks, which do not tell. */
const REPLACE = z.object({ act: z.literal('replace'), out: code, in: code, asked: z.nullable(z.string()) });
const UNDOABLE = z.union([ACCEPT, REPLACE]);

const MACHINE_KEY = z.union([
  ACCEPT,
  REPLACE,
  z.object({ act: z.literal('undo'), undoes: UNDOABLE }),
  z.object({ act: z.literal('lock'), number: lockNumber }),
  z.object({ act: z.literal('unlock'), number: lockNumber }),
  z.object({ act: z.literal('purge'), cells: z.record(z.string(), z.number()) }),
  z.object({ act: z.literal('import'), tab: z.string(), people: z.number() }),
  z.object({ act: z.literal('newCode'), before: code, code }),
]);

/** An act that *Hoàn tác* takes back. */
export type UndoableKey = z.infer<typeof UNDOABLE>;

/** What an act was, for programs: Nhật ký keeps it in `Khóa máy` beside the sentence for people. Codes and counts, never a name. */
export type MachineKey = z.infer<typeof MACHINE_KEY>;

export const isUndoable = (key: MachineKey | null): key is UndoableKey =>
  key?.act === 'accept' || key?.act === 'replace';

/** As it stands in the cell. */
export const showMachineKey = (key: MachineKey): string =>
  JSON.stringify(key, (_, value: unknown) => (typeof value === 'string' ? value.slice(0, MOST) : value));

const show = (key: MachineKey | null): string | null => (key === null ? null : showMachineKey(key));

/** Whether two rows, or an act and a row, tell of one act. */
export const isSameAct = (a: MachineKey | null, b: MachineKey | null): boolean => show(a) === show(b);

/** Reads a cell of `Khóa máy`; null where it is blank, or of an act that this version does not know. */
export function parseMachineKey(cell: string): MachineKey | null {
  try {
    const parsed = z.safeParse(MACHINE_KEY, JSON.parse(cell));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
