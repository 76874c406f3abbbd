import type { Dialog } from '../google/kernel.js';
import type { Host } from '../stand-in/host.js';
import type { DialogAnswer } from './wire.js';

export interface DialogsOfRun {
  /** Notices with nothing to choose: shown after the run. */
  readonly said: readonly Dialog[];
  /** The question that had no answer yet. */
  readonly question: Dialog | null;
  /** What broke the run off, unless it was an open question. */
  readonly broken: { readonly by: unknown } | null;
}

export interface DialogAnswering {
  /** Runs `work` with these answers to its questions, in order. Never throws. */
  during(answers: readonly DialogAnswer[], work: () => void): DialogsOfRun;
}

class Unanswered extends Error {}

/**
 * The host is synchronous, a person is not: a notice (OK only) is answered at once and shown afterwards; at a question without
 * an answer the run is broken off, the person is asked, and the function runs again with the answers so far. That is sound
 * because every action can be run again after dying at any call (decision 0016).
 */
export function makeDialogAnswering(host: Host): DialogAnswering {
  let answers: DialogAnswer[] = [];
  let said: Dialog[] = [];
  let question: Dialog | null = null;

  const respond = (dialog: Dialog): Partial<DialogAnswer> => {
    host.answer(respond);
    if (question !== null) throw new Unanswered();
    if (dialog.kind === 'alert' && dialog.buttons === 'OK') {
      said.push(dialog);
      return { button: 'OK' };
    }
    const answer = answers.shift();
    if (answer !== undefined) return answer;
    question = dialog;
    throw new Unanswered();
  };
  host.answer(respond);

  return {
    during: (given, work) => {
      [answers, said, question] = [[...given], [], null];
      let broken: DialogsOfRun['broken'] = null;
      try {
        work();
      } catch (error) {
        broken = { by: error };
      }
      return wasAsked() ? { said: [], question, broken: null } : { said, question: null, broken };
    },
  };

  function wasAsked(): boolean {
    return question !== null;
  }
}
