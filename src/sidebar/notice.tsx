import type { DocumentView } from '../endpoints.js';
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

function DocumentMade({ text, made }: { readonly text: SidebarText; readonly made: DocumentView }) {
  return (
    <>
      {made.link !== null && (
        <p>
          <a href={made.link} target="_blank" rel="noopener">
            {text.document.open(made.title)}
          </a>
        </p>
      )}
      <p>{made.link === null ? text.document.saved(made.fileName) : text.document.share}</p>
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
