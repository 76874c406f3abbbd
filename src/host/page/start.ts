import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { proofTexts } from './proofs.js';
import type { Greeting } from './wire.js';

const same = (given: unknown, wanted: string): boolean =>
  typeof given === 'string' &&
  given.length === wanted.length &&
  timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(wanted, 'latin1'));

/** One start of the server: a page that knows another one has to greet anew. */
export class Start {
  readonly name = randomBytes(12).toString('base64url');
  readonly seal: string;
  private readonly pass: string;

  constructor(private readonly key: string) {
    this.seal = this.prove(proofTexts.seal(this.name));
    this.pass = this.prove(proofTexts.pass(this.name));
  }

  /** Shows that the server knows the key, to whoever asks: it tells nothing of it. */
  greet(nonce: string): Greeting {
    return { start: this.name, proof: this.prove(proofTexts.greeting(nonce, this.name)) };
  }

  isPass(given: unknown): boolean {
    return same(given, this.pass);
  }

  private prove(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }
}
