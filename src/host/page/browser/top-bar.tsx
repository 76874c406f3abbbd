import type { PageView } from '../wire.js';
import { SavingLine } from './saving-line.js';
import { addressAs } from './server.js';
import type { Page } from './use-page.js';
import { words } from './page-words.js';

/** Which workbook this is, who one acts as, and how to take it away. */
export function TopBar({ page, view }: { readonly page: Page; readonly view: PageView }) {
  const valueOf = (user: string, phone: boolean) => addressAs(user, phone);
  const current = valueOf(view.user, view.phone);
  const known = view.users.some(({ email, phone }) => valueOf(email, phone) === current);
  return (
    <header class="top">
      <strong class="title">{view.title}</strong>
      <span class="trial">{words.trial}</span>
      <SavingLine saving={page.saving} />
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
        <button type="button" class="button" onClick={() => page.download('/workbook.xlsx')}>
          {words.save}
        </button>
      )}
    </header>
  );
}
