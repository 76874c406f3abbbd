import type { DocumentView } from '../../endpoints/endpoints.js';
import { isOnComputer } from './google-script.js';
import type { SidebarText } from './speak.js';
import type { Notice as NoticeValue } from './use-runner.js';

interface Props {
  readonly text: SidebarText;
  readonly notice: NoticeValue | null;
  readonly dismiss: () => void;
}

/** A failure or a document made, at the foot: it takes from the scrolling part, so nothing above it moves. */
export function Notice({ text, notice, dismiss }: Props) {
  return (
    <footer class="notices">
      {notice !== null && (
        <div class={`notice ${notice.kind}`} role={notice.kind === 'failure' ? 'alert' : 'status'}>
          {notice.kind === 'failure' ? <p>{notice.sentence}</p> : <DocumentMade text={text} made={notice.document} />}
          <button type="button" class="button quiet" onClick={dismiss}>
            {text.close}
          </button>
        </div>
      )}
    </footer>
  );
}

/** Downloaded, in Drive, or a file on this computer. */
function WhereItIs({ text, made }: { readonly text: SidebarText; readonly made: DocumentView }) {
  if (made.base64 !== null) return <p>{text.document.saved(made.fileName)}</p>;
  if (isOnComputer())
    return <p>{made.link === null ? text.onComputer.notWritten : text.onComputer.written(made.link)}</p>;
  if (made.link === null) return <p>{text.document.share}</p>;
  return (
    <>
      <p>
        <a href={made.link} target="_blank" rel="noopener">
          {text.document.open(made.title)}
        </a>
      </p>
      <p>{text.document.share}</p>
    </>
  );
}

function DocumentMade({ text, made }: { readonly text: SidebarText; readonly made: DocumentView }) {
  return (
    <>
      <WhereItIs text={text} made={made} />
      {made.draftReasons.length > 0 && (
        <>
          <p class="draft">{text.document.draft}</p>
          <ul>
            {made.draftReasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
