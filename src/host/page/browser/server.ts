import type { CursorView, DialogAnswer, PageView, Pulse, Ran, RowChange, RowsView } from '../wire.js';
import { greet, NoKey, readAnswer, StartedAnew } from './link.js';
import type { Link } from './link.js';

const asVisitor = new URLSearchParams(location.search);

/** The address now leads to other work than the page shows. */
export class OtherWork extends Error {
  constructor(readonly title: string) {
    super(title);
  }
}

let link: Link | null = null;
let work: string | null = null;

function address(path: string, more: Readonly<Record<string, number>> = {}): string {
  const query = new URLSearchParams();
  for (const key of ['user', 'phone']) {
    const value = asVisitor.get(key);
    if (value !== null) query.set(key, value);
  }
  for (const [key, value] of Object.entries(more)) query.set(key, String(value));
  return `${path}?${query.toString()}`;
}

/** Asks the start of the server that the page is linked to, no other. */
async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const linked = link;
  if (linked === null) throw new StartedAnew();
  try {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(linked.headers)) headers.set(name, value);
    return await readAnswer<T>(await fetch(path, { ...init, headers }), linked);
  } catch (error) {
    if ((error instanceof StartedAnew || error instanceof NoKey) && link === linked) link = null;
    throw error;
  }
}

const post = <T>(path: string, body: object): Promise<T> =>
  ask<T>(address(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Links the page to the server's present start, if it is still about the same work. */
async function open(): Promise<PageView> {
  const candidate = await greet();
  const page = await readAnswer<PageView>(await fetch(address('/api/page'), { headers: candidate.headers }), candidate);
  if (work !== null && page.work !== work) throw new OtherWork(page.title);
  work = page.work;
  link = candidate;
  return page;
}

export interface Task {
  readonly path: '/api/menu' | '/api/run' | '/api/edit' | '/api/paste' | '/api/lines';
  readonly body: {
    readonly name?: string;
    readonly args?: readonly unknown[];
    readonly text?: string;
    readonly block?: readonly (readonly string[])[];
    readonly change?: RowChange;
    readonly cursor: CursorView;
  };
}

/** The address of something that the browser fetches by itself, once. */
async function ticketed(path: string): Promise<string> {
  const wanted = address(path);
  const { ticket } = await post<{ readonly ticket: string }>('/api/ticket', { address: wanted });
  return `${wanted}${wanted.endsWith('?') ? '' : '&'}ticket=${ticket}`;
}

async function download(path: string): Promise<void> {
  const click = document.createElement('a');
  click.href = await ticketed(path);
  click.download = '';
  click.click();
}

/** The page's server; every function rejects when it does not answer, and all but `open` when it was started anew. */
export const server = {
  open,
  isOpen: () => link !== null,
  readPage: () => ask<PageView>(address('/api/page')),
  readRows: (tab: number, from: number, to: number) => ask<RowsView>(address('/api/rows', { tab, from, to })),
  carryOut: (task: Task, answers: readonly DialogAnswer[]) => post<Ran>(task.path, { ...task.body, answers }),
  closeSidebar: () => post<PageView>('/api/close-sidebar', {}),
  sidebarAddress: () => ticketed('/sidebar'),
  download,
  readPulse: () => ask<Pulse>(address('/api/pulse')),
};

/** The address of the same page as another person. */
export function addressAs(user: string, phone: boolean): string {
  return `/?${new URLSearchParams({ user, ...(phone ? { phone: '1' } : {}) }).toString()}${location.hash}`;
}
