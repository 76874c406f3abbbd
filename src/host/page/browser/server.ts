import type { CursorView, DialogAnswer, PageView, Pulse, Ran, RowsView } from '../wire.js';

const root = document.getElementById('page');
const token = root?.dataset['token'] ?? '';
const asVisitor = new URLSearchParams(location.search);

function address(path: string, more: Readonly<Record<string, number>> = {}): string {
  const query = new URLSearchParams();
  for (const key of ['user', 'phone']) {
    const value = asVisitor.get(key);
    if (value !== null) query.set(key, value);
  }
  for (const [key, value] of Object.entries(more)) query.set(key, String(value));
  return `${path}?${query.toString()}`;
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

const post = async <T>(path: string, body: object): Promise<T> =>
  read<T>(
    await fetch(address(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tieu-bieu': token },
      body: JSON.stringify(body),
    }),
  );

export interface Task {
  readonly path: '/api/menu' | '/api/run' | '/api/edit' | '/api/paste';
  readonly body: {
    readonly name?: string;
    readonly args?: readonly unknown[];
    readonly text?: string;
    readonly block?: readonly (readonly string[])[];
    readonly cursor: CursorView;
  };
}

/** The page's server; every function rejects when it does not answer. */
export const server = {
  readPage: async () => read<PageView>(await fetch(address('/api/page'))),
  readRows: async (tab: number, from: number, to: number) =>
    read<RowsView>(await fetch(address('/api/rows', { tab, from, to }))),
  carryOut: (task: Task, answers: readonly DialogAnswer[]) => post<Ran>(task.path, { ...task.body, answers }),
  closeSidebar: () => post<PageView>('/api/close-sidebar', {}),
  sidebarAddress: () => address('/sidebar'),
  readPulse: async () => read<Pulse>(await fetch(address('/api/pulse'))),
};

/** The address of the same page as another person. */
export function addressAs(user: string, phone: boolean): string {
  return `/?${new URLSearchParams({ user, ...(phone ? { phone: '1' } : {}) }).toString()}`;
}
