import type { PageView, SavingView } from '../wire.js';
import { SavingLine } from './saving-line.js';
import { addressAs } from './server.js';
import { words } from './words.js';

/** Which workbook this is, who one acts as, and how to take it away. */
export function TopBar({ view, saving }: { readonly view: PageView; readonly saving: SavingView | null }) {
  const valueOf = (user: string, phone: boolean) => addressAs(user, phone);
  const current = valueOf(view.user, view.phone);
  const known = view.users.some(({ email, phone }) => valueOf(email, phone) === current);
  return (
    <header class="top">
      <strong class="title">{view.title}</strong>
      <span class="trial">{words.trial}</span>
      <SavingLine saving={saving} />
      <span class="room" />
      <label class="who">
        {words.actAs}
        <select value={current} onChange={(event) => location.assign(event.currentTarget.value)}>
          {view.users.map(({ email, phone, owner }) => (
            <option key={valueOf(email, phone)} value={valueOf(email, phone)}>
              {words.role(email, owner, phone)}
            </option>
          ))}
          {!known && <option value={current}>{words.role(view.user, false, view.phone)}</option>}
        </select>
      </label>
      {view.saving !== null && (
        <a class="button" href="/workbook.xlsx" download>
          {words.save}
        </a>
      )}
    </header>
  );
}
