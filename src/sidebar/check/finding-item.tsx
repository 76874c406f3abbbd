import type { FindingView, NewCodeRequest } from '../../endpoints/endpoints.js';
import type { SidebarText } from '../calling/speak.js';

interface Props {
  readonly text: SidebarText;
  readonly finding: FindingView;
  /** Jumped to last: so that the officer finds the place in the list again after mending. */
  readonly current: boolean;
  readonly jump: (finding: FindingView) => void;
  readonly giveNewCode: (request: NewCodeRequest) => void;
}

/** A finding that has a place is a button to it; one without is plain text. */
export function FindingItem({ text, finding, current, jump, giveNewCode }: Props) {
  const { newCode } = finding;
  const body = (
    <>
      <span class="message">{finding.message}</span>
      {finding.fix !== '' && <span class="fix">{finding.fix}</span>}
      <span class="meta">
        {finding.where !== '' && <span class="where">{finding.where}</span>}
        {finding.unit !== null && <span>{finding.unit}</span>}
        {finding.clause !== null && <span>{text.findings.clause(finding.clause)}</span>}
      </span>
    </>
  );
  return (
    <li>
      {finding.target === null ? (
        <div class={`finding ${finding.level}`}>{body}</div>
      ) : (
        <button
          type="button"
          class={`finding ${finding.level}`}
          aria-current={current ? 'true' : undefined}
          title={text.jump(finding.where)}
          onClick={() => jump(finding)}
        >
          {body}
        </button>
      )}
      {newCode !== null && (
        <button type="button" class="button" onClick={() => giveNewCode(newCode)}>
          {text.findings.newCode}
        </button>
      )}
    </li>
  );
}
