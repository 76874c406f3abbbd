import { randomBytes } from 'node:crypto';

const LASTS = 60_000;
/** More than anybody clicks in that time; the oldest go first. */
const MOST = 200;

/** For what a browser fetches by itself, without the page's pass: the sidebar's frame, a download. Each opens one address once. */
export class Tickets {
  private readonly open = new Map<string, { readonly address: string; readonly until: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  issue(address: string): string {
    const [oldest] = this.open.keys();
    if (this.open.size >= MOST && oldest !== undefined) this.open.delete(oldest);
    const ticket = randomBytes(24).toString('base64url');
    this.open.set(ticket, { address, until: this.now() + LASTS });
    return ticket;
  }

  redeem(ticket: string, address: string): boolean {
    const issued = this.open.get(ticket);
    this.open.delete(ticket);
    return issued?.address === address && this.now() <= issued.until;
  }
}
