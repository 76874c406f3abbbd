import { useState } from 'preact/hooks';

interface Props<K extends string> {
  readonly title: string;
  readonly busy: boolean;
  /** The label of each answer, in order. */
  readonly fields: Readonly<Record<K, string>>;
  /** Answers that are one of a few. */
  readonly choices?: { readonly [F in K]?: readonly string[] };
  readonly send: (answers: Readonly<Record<K, string>>) => void;
}

/** A few questions and one button; the server judges the answers and says what is missing. */
export function AnswerForm<K extends string>({ title, busy, fields, choices, send }: Props<K>) {
  const keys = Object.keys(fields) as K[];
  const choicesOf = (key: K): readonly string[] => choices?.[key] ?? [];
  const [answers, setAnswers] = useState(
    () => Object.fromEntries(keys.map((key) => [key, choicesOf(key)[0] ?? ''])) as Record<K, string>,
  );
  const change = (key: K) => (event: { readonly currentTarget: { readonly value: string } }) =>
    setAnswers({ ...answers, [key]: event.currentTarget.value });
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) send(answers);
  };
  return (
    <form class="answers" onSubmit={submit}>
      <h2>{title}</h2>
      {keys.map((key) => (
        <label key={key} class="field">
          {fields[key]}
          {choicesOf(key).length === 0 ? (
            <input type="text" value={answers[key]} onInput={change(key)} />
          ) : (
            <select value={answers[key]} onChange={change(key)}>
              {choicesOf(key).map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
      <button type="submit" class="button" aria-disabled={busy}>
        {title}
      </button>
    </form>
  );
}
