/**
 * The slice of Google's client side that the sidebar uses: `google.script.run` with a handler for each end. Arguments and
 * results are numbers, booleans, text, null, and lists and objects of those; a Date fails the whole call (platform facts, section 6).
 */
export interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  readonly [name: string]: unknown;
}

interface GoogleClient {
  readonly script: { readonly run: Runner; readonly host?: { readonly origin?: string } };
}

declare global {
  var google: GoogleClient | undefined;
}

/** Null where the page was opened outside Google and outside the local host. */
export function scriptRunner(): Runner | null {
  return globalThis.google?.script.run ?? null;
}

/** Whether the page around the sidebar is the local host's: Google's is on the web, and the words are not the same there. */
export const isOnComputer = (): boolean => (globalThis.google?.script.host?.origin ?? '').startsWith('http:');
