import { useRef, useState } from 'preact/hooks';
import type { FindingView, NewCodeRequest, Target } from '../../endpoints/endpoints.js';
import { FindingItem } from './finding-item.js';
import { FindingsFilter } from './findings-filter.js';
import { LEVELS, findPage } from './findings-page.js';
import type { Filter, FindingsPage } from './findings-page.js';
import type { SidebarText } from '../calling/speak.js';

interface Props {
  readonly text: SidebarText;
  readonly findings: readonly FindingView[];
  readonly goTo: (target: Target) => void;
  readonly giveNewCode: (request: NewCodeRequest) => void;
}

/** What to mend, errors first, a page at a time; each finding jumps to its cell. */
export function Findings({ text, findings, goTo, giveNewCode }: Props) {
  const [chosen, setChosen] = useState<Filter>({ levels: LEVELS, unit: null });
  const [wanted, setWanted] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  if (findings.length === 0) return <p class="empty good">{text.findings.none}</p>;

  const filter = withKnownUnit(chosen, findings);
  const page = findPage(findings, filter, wanted);
  const change = (next: Filter) => {
    setChosen(next);
    setWanted(0);
  };
  const turnTo = (to: number) => {
    setWanted(to);
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <FindingsFilter text={text} findings={findings} filter={filter} change={change} />
      <div class="found" ref={top} tabIndex={-1} onKeyDown={moveAmongFindings}>
        {page.total === 0 && <p class="empty">{text.findings.noneHere}</p>}
        <Groups text={text} page={page} goTo={goTo} giveNewCode={giveNewCode} />
      </div>
      <Paging text={text} page={page} turnTo={turnTo} />
    </>
  );
}

/** A unit that has nothing left after a new check must not keep the list empty. */
function withKnownUnit(filter: Filter, findings: readonly FindingView[]): Filter {
  const known = filter.unit === null || findings.some((finding) => (finding.unit ?? '') === filter.unit);
  return known ? filter : { ...filter, unit: null };
}

function Groups({ text, page, goTo, giveNewCode }: Omit<Props, 'findings'> & { readonly page: FindingsPage }) {
  const [last, setLast] = useState<FindingView | null>(null);
  const jump = (finding: FindingView) => {
    setLast(finding);
    if (finding.target !== null) goTo(finding.target);
  };
  return page.groups.map((group) => (
    <section key={group.level} aria-labelledby={`level-${group.level}`}>
      <h2 id={`level-${group.level}`} class={`level ${group.level}`}>
        {text.findings.group(text.levels[group.level], group.total)}
      </h2>
      <ul>
        {group.findings.map((finding, index) => (
          <FindingItem
            key={index}
            text={text}
            finding={finding}
            current={finding === last}
            jump={jump}
            giveNewCode={giveNewCode}
          />
        ))}
      </ul>
    </section>
  ));
}

function Paging({
  text,
  page,
  turnTo,
}: {
  readonly text: SidebarText;
  readonly page: FindingsPage;
  readonly turnTo: (page: number) => void;
}) {
  if (page.pages === 1) return null;
  const step = (to: number, words: string) => (
    <button
      type="button"
      class="button"
      aria-disabled={to < 0 || to >= page.pages}
      onClick={() => to >= 0 && to < page.pages && turnTo(to)}
    >
      {words}
    </button>
  );
  return (
    <nav class="paging" aria-label={text.findings.paging}>
      {step(page.page - 1, text.findings.previous)}
      <span aria-live="polite">{text.findings.shown(page.first, page.last, page.total)}</span>
      {step(page.page + 1, text.findings.next)}
    </nav>
  );
}

/** Up and down go from finding to finding, besides Tab. */
function moveAmongFindings(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button.finding')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[at === -1 ? 0 : at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
