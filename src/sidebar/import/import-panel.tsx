import { useEffect, useRef } from 'preact/hooks';
import { ImportPreviewStep } from './import-preview.js';
import { ImportResult } from './import-result.js';
import { ImportSourceStep } from './import-source.js';
import './import.css';
import { importTextIn } from './import-text.js';
import { useImport } from './use-import.js';
import type { Sidebar } from '../calling/use-sidebar.js';

/** *Nhập danh sách*: paste or choose, confirm what each column is, import. */
export function ImportPanel({ sidebar, close }: { readonly sidebar: Sidebar; readonly close: () => void }) {
  const importing = useImport(sidebar);
  const text = importTextIn(sidebar.speaking);
  const busy = sidebar.busy !== null && sidebar.busy !== 'sidebarGoTo';
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const props = { text, importing, busy };
  return (
    <section class="import" aria-labelledby="import-title">
      <div class="import-top">
        <h1 id="import-title" class="headline" ref={title} tabIndex={-1}>
          {text.title}
        </h1>
        <button type="button" class="button" aria-label={text.close} onClick={close}>
          ×
        </button>
      </div>
      {importing.done === null ? (
        <>
          <ImportSourceStep {...props} />
          {importing.preview !== null && <ImportPreviewStep {...props} preview={importing.preview} />}
        </>
      ) : (
        <ImportResult {...props} done={importing.done} />
      )}
    </section>
  );
}
