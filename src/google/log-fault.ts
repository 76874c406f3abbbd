declare const console: { error(text: string): void };

/** What may come from a cell when Google quotes it: quoted text, words with Vietnamese letters, long numbers. */
const FROM_CELLS = /"[^"]*"|“[^”]*”|'[^']*'|«[^»]*»|\S*[^\s!-~]\S*|\d[\d .-]{4,}\d/g;
const FRAME = /^\s*at /;

/** The kind of error, its message without anything that a cell may have held, and where in the code it was. */
function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  const frames = (error.stack ?? '').split('\n').filter((line) => FRAME.test(line));
  return [`${error.name}: ${error.message.replace(FROM_CELLS, '…')}`, ...frames].join('\n');
}

/** Notes a fault for the developers; no name and no phone may reach a log (`domain.md` section 7). */
export function logFault(error: unknown): void {
  console.error(describeFault(error));
}
