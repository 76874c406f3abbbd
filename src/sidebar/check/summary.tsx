import type { CheckView } from '../../endpoints/endpoints.js';
import type { SidebarText } from '../calling/speak.js';

interface Props {
  readonly text: SidebarText;
  readonly view: CheckView | null;
  readonly reading: boolean;
}

/** The verdict and the size of the list against the most allowed (R-II-4.2). Its height is kept while reading. */
export function Summary({ text, view, reading }: Props) {
  if (view === null) {
    return (
      <section class="summary" aria-hidden={reading}>
        {!reading && <h1 class="headline">{text.notChecked}</h1>}
        {!reading && <p class="hint">{text.notCheckedHint}</p>}
      </section>
    );
  }
  const { list } = text;
  const { summary } = view;
  return (
    <section class="summary" aria-label={list.label}>
      <p class="conference">{view.conference}</p>
      <h1 class="headline">{view.headline}</h1>
      <SizeOfList text={text} summary={summary} />
      <dl class="figures">
        <Figure name={list.nominated} value={summary.nominated} />
        <Figure name={list.guests} value={summary.guests} />
        <Figure name={list.approved} value={summary.approved} />
        <Figure name={list.reserve} value={summary.reserve} />
      </dl>
      {summary.wholePool && <p class="hint">{list.wholePool}</p>}
    </section>
  );
}

function SizeOfList({ text, summary }: { readonly text: SidebarText; readonly summary: CheckView['summary'] }) {
  const { list } = text;
  const left = summary.cap - summary.listed;
  const words = left > 0 ? list.left(left) : left === 0 ? list.full : list.over(-left);
  const filled = Math.min(100, (summary.listed / Math.max(1, summary.cap)) * 100);
  return (
    <div class="size">
      <p>
        <strong>{list.size(summary.listed, summary.cap)}</strong> <span class={left < 0 ? 'bad' : 'calm'}>{words}</span>
      </p>
      <div class="meter" aria-hidden="true">
        <div class={left < 0 ? 'fill bad' : 'fill'} style={{ width: `${filled}%` }} />
      </div>
    </div>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
