import { useRef, useState } from 'preact/hooks';
import type { UnitView } from '../../endpoints/endpoints.js';
import type { UnitsText } from '../calling/speak.js';

interface Props {
  readonly text: UnitsText;
  readonly units: readonly UnitView[];
}

/** How far every unit is, those with something left to do first; each with a message to paste into Zalo. */
export function Units({ text, units }: Props) {
  if (units.length === 0) return <p class="empty">{text.none}</p>;
  const sorted = [...units].sort((a, b) => Number(a.ready) - Number(b.ready));
  return (
    <ul class="units">
      {sorted.map((unit) => (
        <UnitItem key={unit.unit} text={text} unit={unit} />
      ))}
    </ul>
  );
}

const toneOf = ({ ready, daysLate }: UnitView): string => (ready ? 'good' : daysLate === null ? 'calm' : 'bad');

function UnitItem({ text, unit }: { readonly text: UnitsText; readonly unit: UnitView }) {
  return (
    <li class={`unit ${toneOf(unit)}`}>
      <p class="name">
        <strong>{unit.unit}</strong> <span class="state">{unit.state}</span>
      </p>
      <p class="meta">
        <span>{text.sent(unit.nominated, unit.complete)}</span>
        <span>{text.review[unit.review]}</span>
        {unit.unanswered > 0 && <span>{text.unanswered(unit.unanswered)}</span>}
        <span>{unit.internalDue === null ? text.noDue : text.due(unit.internalDue)}</span>
      </p>
      <details>
        <summary>{text.message}</summary>
        <Message text={text} unit={unit} />
      </details>
    </li>
  );
}

function Message({ text, unit }: { readonly text: UnitsText; readonly unit: UnitView }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = () => {
    box.current?.select();
    setSaid(copySelection() ? text.copied : text.notCopied);
  };
  return (
    <>
      <textarea ref={box} readOnly rows={6} value={unit.message} aria-label={`${text.message}: ${unit.unit}`} />
      <button type="button" class="button" onClick={copy}>
        {text.copy}
      </button>
      <p class="hint" role="status">
        {said}
      </p>
    </>
  );
}

/** Google's frame does not hand the newer clipboard to pages inside it; the old command works on what is selected. */
function copySelection(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- navigator.clipboard is refused inside Google's frame
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
