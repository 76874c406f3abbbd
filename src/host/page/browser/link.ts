import { keyIn, PROOF_HEADER, proofTexts, START_HEADER } from '../proofs.js';
import type { Greeting } from '../wire.js';

/** The address lacks the key, or the one who answers does not know it: another program, or the program after its key changed. */
export class NoKey extends Error {}

/** The program was started anew since this page spoke to it. */
export class StartedAnew extends Error {}

/** One start of the server that has shown that it knows the key. */
export interface Link {
  readonly headers: Readonly<Record<string, string>>;
  readonly seal: string;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const utf8 = (text: string) => new TextEncoder().encode(text);

async function prover(): Promise<(text: string) => Promise<string>> {
  const key = keyIn(location.hash);
  if (key === '') throw new NoKey();
  const signing = await crypto.subtle.importKey('raw', utf8(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', signing, utf8(text))));
}

/** Greets whoever listens on the page's port, and trusts it only when it knows the key. */
export async function greet(): Promise<Link> {
  const prove = await prover();
  const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  const response = await fetch(`/api/greeting?nonce=${nonce}`);
  if (!response.ok) throw new NoKey();
  const { start, proof } = (await response.json()) as Greeting;
  if (proof !== (await prove(proofTexts.greeting(nonce, start)))) throw new NoKey();
  const pass = await prove(proofTexts.pass(start));
  return { headers: { [START_HEADER]: start, [PROOF_HEADER]: pass }, seal: await prove(proofTexts.seal(start)) };
}

/** What the linked server answered; nothing of anybody else's is taken for it. */
export async function readAnswer<T>(response: Response, { seal }: Link): Promise<T> {
  if (response.status === 409) throw new StartedAnew();
  if (response.headers.get(PROOF_HEADER) !== seal) throw new NoKey();
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}
