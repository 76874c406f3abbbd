import { useEffect, useRef, useState } from 'preact/hooks';
import type { FrameCall, FrameClose, FrameReply } from './frame-script.js';
import { server } from './server.js';
import type { Page } from './use-page.js';
import { words } from './page-words.js';

const isMessage = (data: unknown): data is FrameCall | FrameClose =>
  typeof data === 'object' && data !== null && 'tieuBieu' in data;

const SANDBOX = 'allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

/**
 * The sidebar in a frame of no origin: it cannot read this page nor call its server, only ask by `google.script.run`. 300 px,
 * which no script can change in Google either.
 */
export function SidebarFrame({ page, title }: { readonly page: Page; readonly title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  const now = useRef(page);
  now.current = page;
  useEffect(() => {
    const receive = ({ data, source }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || !isMessage(data)) return;
      if (data.tieuBieu === 'close') now.current.closeSidebar();
      else void run(data, now.current).then((reply) => frame.current?.contentWindow?.postMessage(reply, '*'));
    };
    addEventListener('message', receive);
    return () => removeEventListener('message', receive);
  }, []);
  useEffect(() => {
    server.sidebarAddress().then(setAddress, () => page.complain(words.notSent));
  }, []);
  return (
    <aside class="sidebar" aria-label={title}>
      <header>
        <strong>{title}</strong>
        <button type="button" aria-label={words.closeSidebar} title={words.closeSidebar} onClick={page.closeSidebar}>
          ×
        </button>
      </header>
      {address !== null && <iframe ref={frame} title={title} src={address} sandbox={SANDBOX} />}
    </aside>
  );
}

async function run({ id, name, args }: FrameCall, page: Page): Promise<FrameReply> {
  const ran = await page.carryOut({ path: '/api/run', body: { name, args, cursor: page.cursor } }, null);
  if (ran === null)
    return { tieuBieu: 'reply', id, value: null, error: { name: 'ScriptError', message: 'NetworkError: HTTP 0' } };
  const error = ran.ok ? null : { name: 'ScriptError', message: ran.failure };
  return { tieuBieu: 'reply', id, value: ran.value, error };
}
