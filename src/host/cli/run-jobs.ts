import type { DocumentView, Outcome } from '../../endpoints/endpoints.js';
import type { DocumentKind } from '../../documents/document-kinds.js';
import type { Host } from '../stand-in/host.js';
import type { Options } from './arguments.js';
import type { DescribedRepair, DescribedResult } from './described-result.js';

/** A job that broke: a fault of ours. */
class JobFailure extends Error {}

/** A job that the bundle refused for a reason that a person can mend; the message is a sentence for people. */
export class JobRefused extends Error {}

/** The bundle's jobs (`runJob` of src/main.ts) with what each answers. */
interface Jobs {
  isSetUp: boolean;
  setUpWorkbook: unknown;
  validateDelegates: unknown;
  highlightOverdue: unknown;
  checkAgenda: unknown;
  proposeRepair: DescribedRepair;
  makeDocument: DocumentView;
  describeResult: DescribedResult;
}

type JobName = keyof Jobs;

/** What takes time and is said meanwhile. */
export type Step = Exclude<JobName, 'isSetUp'>;

export interface MainJob {
  readonly described: DescribedResult;
  readonly repair: DescribedRepair | null;
  readonly documents: readonly DocumentView[];
  /** Reads and writes by action; a document's action is its kind. */
  readonly calls: Readonly<Record<string, number>>;
  /** The workbook had none of our tabs, so it was set up first. */
  readonly wasSetUp: boolean;
}

function runJob<N extends JobName>(host: Host, name: N, options: object): Jobs[N] {
  host.calls.clear();
  const logged = host.console.length;
  const ran = host.run('runJob', [name, JSON.stringify(options)]);
  if (!ran.ok) throw new JobFailure(`${name}: ${ran.error.message}`);
  const outcome = JSON.parse(String(ran.value)) as Outcome<Jobs[N]>;
  if (!outcome.ok && host.problems.length === 0 && host.console.length === logged)
    throw new JobRefused(outcome.message);
  // What broke the bundle stands in its log, what broke the host (`not imitated …`) in its problems.
  if (!outcome.ok) throw new JobFailure([`${name}: ${outcome.message}`, ...host.problems].join(' · '));
  return outcome.value;
}

/** Only the set-up, for a workbook that is about to be filled. */
export function setUp(host: Host, { language }: Options): void {
  runJob(host, 'setUpWorkbook', { language });
}

/** The main job over an open workbook: set up if it has none of our tabs, then every action, then the result. */
export function runMainJob(host: Host, asked: Options, progress: (step: Step) => void): MainJob {
  const common = { language: asked.language };
  const calls: Record<string, number> = {};
  const act = <N extends Step>(name: N, options: object = {}, action: string = name): Jobs[N] => {
    progress(name);
    const value = runJob(host, name, { ...common, ...options });
    const { reads, writes } = host.calls.of('runJob');
    calls[action] = reads + writes;
    return value;
  };
  const make = (document: DocumentKind) => act('makeDocument', { document }, document);
  const isSetUp = runJob(host, 'isSetUp', common);
  if (!isSetUp) act('setUpWorkbook');
  act('validateDelegates');
  act('highlightOverdue');
  act('checkAgenda');
  const repair = asked.repair === null ? null : act('proposeRepair', { repair: asked.repair });
  const documents = asked.documents.map(make);
  progress('describeResult');
  return { described: runJob(host, 'describeResult', common), repair, documents, calls, wasSetUp: !isSetUp };
}
