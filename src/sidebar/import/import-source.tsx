import type { PeopleTab } from '../../core/contract/people-tabs.js';
import { unlessBusy, type StepProps } from './import-text.js';

const TARGETS: readonly PeopleTab[] = ['nominations', 'guests'];

/** Where the list is and where it goes. */
export function ImportSourceStep(props: StepProps) {
  const { text, importing, busy } = props;
  const { source, setSource } = importing;
  const ready = source.from === 'text' ? source.text.trim() !== '' : source.tab !== '';
  return (
    <>
      <FromChoice {...props} />
      {source.from === 'text' ? <PasteBox {...props} /> : <TabChoice {...props} />}
      <label class="field">
        {text.into}
        <select
          value={source.target}
          onChange={({ currentTarget }) =>
            setSource({ target: currentTarget.value === 'guests' ? 'guests' : 'nominations' })
          }
        >
          {TARGETS.map((target) => (
            <option key={target} value={target}>
              {text.targets[target]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class={importing.preview === null ? 'button primary' : 'button'}
        aria-disabled={busy || !ready}
        onClick={unlessBusy(busy || !ready, importing.read)}
      >
        {text.preview}
      </button>
    </>
  );
}

function FromChoice({ text, importing: { source, setSource } }: StepProps) {
  return (
    <fieldset>
      <legend>{text.from}</legend>
      {(['text', 'tab'] as const).map((from) => (
        <label key={from} class="choice">
          <input type="radio" name="import-from" checked={source.from === from} onChange={() => setSource({ from })} />{' '}
          {from === 'text' ? text.fromText : text.fromTab}
        </label>
      ))}
    </fieldset>
  );
}

function PasteBox({ text, importing: { source, setSource } }: StepProps) {
  return (
    <label class="field">
      {text.paste}
      <textarea
        rows={6}
        wrap="off"
        spellcheck={false}
        aria-describedby="import-paste-hint"
        value={source.text}
        onInput={({ currentTarget }) => setSource({ text: currentTarget.value })}
      />
      <span id="import-paste-hint" class="hint">
        {text.pasteHint}
      </span>
    </label>
  );
}

function TabChoice({ text, importing: { source, tabs, setSource } }: StepProps) {
  if (tabs === null) return null;
  if (tabs.length === 0) return <p class="hint">{text.noTabs}</p>;
  return (
    <label class="field">
      {text.tab}
      <select value={source.tab} onChange={({ currentTarget }) => setSource({ tab: currentTarget.value })}>
        {tabs.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
