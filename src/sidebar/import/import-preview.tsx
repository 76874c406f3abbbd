import { useEffect, useRef } from 'preact/hooks';
import type { ImportColumnView, ImportFillView, ImportPreview } from '../../endpoints/endpoints.js';
import { ImportSkipped } from './import-result.js';
import { unlessBusy, type StepProps } from './import-text.js';
import { withTarget } from './use-import.js';

interface Props extends StepProps {
  readonly preview: ImportPreview;
}

/** What each column becomes, to confirm or change, and who would be added. */
export function ImportPreviewStep(props: Props) {
  const { text, importing, preview } = props;
  const { choices, choose } = importing;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {text.columns}
      </h2>
      <p class="hint">{text.columnsHint}</p>
      {preview.columns.map((column) => (
        <ColumnChoice key={column.index} {...props} column={column} />
      ))}
      {preview.fills.length > 0 && <h2>{text.fills}</h2>}
      {preview.fills.map((fill) => (
        <FillChoice key={fill.key} {...props} fill={fill} />
      ))}
      {preview.legacy !== null && (
        <div class="field">
          <p>{preview.legacy}</p>
          <label class="choice">
            <input
              type="checkbox"
              checked={choices.convertLegacy}
              onChange={({ currentTarget }) => choose({ convertLegacy: currentTarget.checked })}
            />{' '}
            {text.convert}
          </label>
        </div>
      )}
      <People {...props} />
      <ImportSkipped text={text} skipped={preview.skipped} />
      <Confirm {...props} />
    </>
  );
}

function ColumnChoice({ text, preview, importing, column }: Props & { readonly column: ImportColumnView }) {
  const { choices, choose } = importing;
  const note = `import-sample-${column.index}`;
  return (
    <div class="field">
      <label for={`import-column-${column.index}`}>{column.caption}</label>
      <select
        id={`import-column-${column.index}`}
        aria-describedby={note}
        value={choices.mapping[column.index] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          choose({ mapping: withTarget(choices.mapping, column.index, value === '' ? null : value) })
        }
      >
        <option value="">{text.leftOut}</option>
        {preview.targets.map(({ key, caption }) => (
          <option key={key} value={key}>
            {caption}
          </option>
        ))}
      </select>
      <span id={note} class="hint">
        {text.sample(column.samples)}
      </span>
    </div>
  );
}

function FillChoice({ text, importing, fill }: Props & { readonly fill: ImportFillView }) {
  const { choices, choose } = importing;
  return (
    <label class="field">
      {fill.caption}
      <select
        value={choices.fill[fill.key] ?? ''}
        onChange={({ currentTarget }) => choose({ fill: { ...choices.fill, [fill.key]: currentTarget.value } })}
      >
        <option value="">{text.blank}</option>
        {fill.options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}

function People({ text, preview }: Props) {
  return (
    <>
      <h2 aria-live="polite">{text.toAdd(preview.toAdd)}</h2>
      {preview.people.length > 0 && <p class="hint">{text.first(preview.people.length, preview.toAdd)}</p>}
      <ul class="import-people">
        {preview.people.map(({ line, cells }) => (
          <li key={line}>
            {cells.map(({ caption, value }) => (
              <span key={caption} title={caption}>
                {value}
              </span>
            ))}
            <span class="hint">{text.line(line)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Confirm({ text, importing, preview, busy }: Props) {
  const { stale } = importing;
  const ready = !stale && preview.problem === null && preview.toAdd > 0;
  return (
    <div class="import-confirm">
      <p role="status">{stale ? text.stale : (preview.problem ?? '')}</p>
      {stale && (
        <button
          type="button"
          class="button primary"
          aria-disabled={busy}
          onClick={unlessBusy(busy, importing.readAgain)}
        >
          {text.previewAgain}
        </button>
      )}
      {ready && (
        <button type="button" class="button primary" aria-disabled={busy} onClick={unlessBusy(busy, importing.add)}>
          {text.add(preview.toAdd)}
        </button>
      )}
    </div>
  );
}
