import type { CompositionEntry } from '../../core/rules/composition/targets.js';
import { barOf, countOutside, groupComposition } from './composition-groups.js';
import type { SidebarText } from '../calling/speak.js';

interface Props {
  readonly text: SidebarText;
  readonly entries: readonly CompositionEntry[];
}

/** The list measured against every target of Cơ cấu: the number, the range and the verdict in words, the bar beside them. */
export function Composition({ text, entries }: Props) {
  if (entries.length === 0) return <p class="empty">{text.composition.none}</p>;
  return (
    <>
      <p class="lead">{text.composition.outside(countOutside(entries))}</p>
      {groupComposition(entries).map((group) => (
        <section key={group.attribute} class="targets">
          <h2>{group.attribute}</h2>
          <Targets text={text} entries={group.shown} />
          {group.folded.length > 0 && (
            <details>
              <summary>{text.composition.more(group.folded.length)}</summary>
              <Targets text={text} entries={group.folded} />
            </details>
          )}
        </section>
      ))}
    </>
  );
}

function Targets({ text, entries }: Props) {
  return (
    <ul>
      {entries.map((entry, index) => (
        <TargetItem key={index} text={text} entry={entry} />
      ))}
    </ul>
  );
}

function TargetItem({ text, entry }: { readonly text: SidebarText; readonly entry: CompositionEntry }) {
  const { composition } = text;
  const tone = toneOf(entry);
  const bar = barOf(entry);
  const range = rangeOf(text, entry);
  return (
    <li class={`target ${tone}`}>
      <p class="value" title={composition.baseOf[entry.baseOf]}>
        <span>{entry.value}</span>
        <span class="counted">{composition.counted(entry.count, entry.base, entry.percent)}</span>
      </p>
      <div class="bar" aria-hidden="true">
        {range !== '' && <div class="band" style={{ left: `${bar.from}%`, width: `${bar.to - bar.from}%` }} />}
        <div class="fill" style={{ width: `${bar.filled}%` }} />
      </div>
      <p class="verdict">
        <strong>
          {range === '' && entry.verdict === 'ok' ? composition.onlyWatched : composition.verdicts[entry.verdict]}
        </strong>
        {range !== '' && <span>{range}</span>}
        <span>{composition.levels[entry.level]}</span>
      </p>
    </li>
  );
}

function toneOf(entry: CompositionEntry): 'good' | 'bad' | 'doubtful' | 'calm' {
  if (entry.verdict === 'ok') return entry.min === null && entry.max === null ? 'calm' : 'good';
  if (entry.level === 'required') return 'bad';
  return entry.level === 'recommended' ? 'doubtful' : 'calm';
}

/** The bounds in words; '' when the target is only watched. */
function rangeOf(text: SidebarText, { min, max, unit }: CompositionEntry): string {
  if (min !== null && max !== null) return text.composition.between(min, max, unit);
  if (min !== null) return text.composition.atLeast(min, unit);
  return max === null ? '' : text.composition.atMost(max, unit);
}
