import { useState } from 'preact/hooks';
import { words } from './page-words.js';

/** What the person should know from the start: which former work is gone on with, say. Each stays until it is closed. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const open = notices.filter((notice) => !closed.includes(notice));
  return (
    <>
      {open.map((notice) => (
        <div key={notice} class="notice" role="status">
          <p>{notice}</p>
          <button type="button" class="button" onClick={() => setClosed([...closed, notice])}>
            {words.close}
          </button>
        </div>
      ))}
    </>
  );
}
