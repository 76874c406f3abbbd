/**
 * What a page and its server prove to each other with the key of the address, which itself never travels. Each is an HMAC over
 * one of these texts. `start` names one start of the server: what somebody gets hold of who took the port afterwards is of no
 * use for the next start.
 */
export const proofTexts = {
  /** The server's answer to a page that has just come. */
  greeting: (nonce: string, start: string): string => `greeting ${nonce} ${start}`,
  /** What the page shows with each question. */
  pass: (start: string): string => `page ${start}`,
  /** What the server puts on each answer. */
  seal: (start: string): string => `server ${start}`,
};

/** Which start of the server a question is meant for. */
export const START_HEADER = 'x-tieu-bieu-start';
/** The pass on a question, the seal on an answer. */
export const PROOF_HEADER = 'x-tieu-bieu';

/** The address of a page as a person opens it: a browser tells no server what follows the #. */
export const withKey = (url: string, key: string): string => `${url}#k=${key}`;

/** The key in what follows the #, or ''. */
export const keyIn = (hash: string): string => /^#k=([\w-]+)$/.exec(hash)?.[1] ?? '';
