import { dragIntoContractOrder } from '../contract-order.js';
import { copyWorkbook } from '../copy-workbook.js';
import { doubtsOfRun } from '../doubts-of-run.js';
import type { Workbook } from '../../src/host/model/workbook.js';
import { bundleScript, EDIT_TRIGGER, renderManifest } from '../../build/bundle.mjs';
import { createHost, type Host, type HostOptions } from '../../src/host/stand-in/create-host.js';

export const OFFICER = 'can-bo@daison.example.vn';
export const HAMLET_HEAD = 'truong-thon@daison.example.vn';

const scopesOf = (manifest: string): readonly string[] =>
  (JSON.parse(manifest) as { readonly oauthScopes: readonly string[] }).oauthScopes;

let code: Promise<{ readonly code: string }> | undefined;

/** A host with the real bundle over a new spreadsheet of the officer, at noon of a day; no scope but the manifest's. */
export async function bundledHost(options: Partial<HostOptions> = {}): Promise<Host> {
  code ??= bundleScript();
  const scopes = scopesOf(renderManifest(false));
  const doubts = { ...doubtsOfRun(), ...options.doubts };
  return createHost({ today: '2025-08-18', owner: OFFICER, scopes, ...options, doubts, code: (await code).code });
}

let withTrigger: Promise<{ readonly code: string }> | undefined;

/** The same workbook under the build whose menu turns a trigger on and off. */
export async function editTriggerHost(workbook: Workbook): Promise<Host> {
  withTrigger ??= bundleScript(EDIT_TRIGGER);
  const scopes = scopesOf(renderManifest(true));
  const doubts = doubtsOfRun();
  return createHost({ today: '2025-08-18', scopes, workbook, doubts, code: (await withTrigger).code });
}

interface JobAnswer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
}

/** Runs a job of the command line and gives its value; fails the test with its sentence when it did not work. */
export function runJob(host: Host, name: string, options: object = {}, user?: string): unknown {
  const ran = host.run('runJob', [name, JSON.stringify(options)], user);
  if (!ran.ok) throw new Error(JSON.stringify(ran));
  const answer = JSON.parse(String(ran.value)) as JobAnswer;
  if (!answer.ok)
    throw new Error(`${answer.message ?? ''}\n${host.console.map((line) => JSON.stringify(line)).join('\n')}`);
  return answer.value;
}

let setUp: Promise<Workbook> | undefined;

async function setUpWorkbook(): Promise<Workbook> {
  const host = await bundledHost();
  runJob(host, 'setUpWorkbook');
  return host.workbook;
}

/** A workbook set up by the menu's own function, as it lays it out: once for each file of tests, for a copy costs a tenth of it. */
export async function laidOutHost(options: Partial<HostOptions> = {}): Promise<Host> {
  setUp ??= setUpWorkbook();
  return bundledHost({ ...options, workbook: copyWorkbook(await setUp) });
}

/** The same with its columns in the order of the contract, by whose letters the tests name cells. */
export async function setUpHost(options: Partial<HostOptions> = {}): Promise<Host> {
  const host = await laidOutHost(options);
  dragIntoContractOrder(host.workbook);
  return host;
}

/** Everything a file of the workbook would hold, for "nothing changed". */
export const snapshot = (host: Host): string =>
  JSON.stringify(host.workbook, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
