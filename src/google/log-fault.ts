declare const console: { error(text: string): void };

/** Notes a fault for the developers: where in the code it was, never what a cell held. */
export function logFault(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.name) : 'unknown fault');
}
