import { dragIntoContractOrder } from '../contract-order.js';
import { copyWorkbook } from '../copy-workbook.js';
import { doubtsOfRun } from '../doubts-of-run.js';
import type { Workbook } from '../../src/host/model/workbook.js';
import { builtScript, workbookAsSetUp } from '../made-once.js';
import { HAMLET_HEAD, OFFICER, scopesOf, TODAY } from '../people-of-tests.js';
import { bundleScript, EDIT_TRIGGER, renderManifest } from '../../build/bundle.mjs';
import { createHost, type Host, type HostOptions } from '../../src/host/stand-in/create-host.js';

export { HAMLET_HEAD, OFFICER };

/** A host with the real bundle over a new spreadsheet of the officer, at noon of a day; no scope but the manifest's. */
export function bundledHost(options: Partial<HostOptions> = {}): Promise<Host> {
  const scopes = scopesOf(renderManifest(false));
  const doubts = { ...doubtsOfRun(), ...options.doubts };
  const host = createHost({ today: TODAY, owner: OFFICER, scopes, ...options, doubts, code: builtScript() });
  return Promise.resolve(host);
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

/** A workbook set up by the menu's own function, as it lays it out: made once for all tests, for a copy costs a tenth of it. */
export function laidOutHost(options: Partial<HostOptions> = {}): Promise<Host> {
  return bundledHost({ ...options, workbook: copyWorkbook(workbookAsSetUp()) });
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
