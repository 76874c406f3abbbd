import { expect } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import type { Doubts } from '../../src/host/doubts/doubts.js';
import type { ProtectionRule } from '../../src/host/model/workbook.js';
import { bundledHost, runJob } from './bundled-host.js';
import { sheetOf } from './lock-host.js';

/** A private account: no domain whose people could be shut out, so that the list of editors alone decides. */
export const OWNER = 'can-bo@gmail.com';
export const HEAD = 'truong-thon@gmail.com';
export const COLLEAGUE = 'dong-nghiep@gmail.com';
export const OPEN = ['Đề cử', 'Bình xét', 'Vướng mắc'];

export async function setUpAlone(doubts: Partial<Doubts> = {}): Promise<Host> {
  const host = await bundledHost({ owner: OWNER, doubts });
  runJob(host, 'setUpWorkbook');
  return host;
}

export function share(host: Host, ...people: readonly string[]): void {
  host.workbook.editors = [...host.workbook.editors, ...people];
}

export const mayType = (host: Host, tab: string, a1: string, user = HEAD): boolean => {
  try {
    host.person(user).type(tab, a1, 'x');
    return true;
  } catch (error) {
    expect(String(error)).toContain('is protected from');
    return false;
  }
};
export const openTo = (host: Host, user = HEAD): string[] =>
  host.workbook.sheets.map(({ name }) => name).filter((tab) => !OPEN.includes(tab) && mayType(host, tab, 'F60', user));

export function validates(host: Host, user = OWNER): string {
  host.answer({ button: 'OK' });
  host.clickMenu('validateDelegates', user);
  return host.dialogs.at(-1)?.prompt ?? '';
}
export const setsUp = (host: Host, user = OWNER): string =>
  (runJob(host, 'setUpWorkbook', {}, user) as string[]).join('\n');
export const ruleOf = (host: Host, tab: string): ProtectionRule => {
  const rule = sheetOf(host, tab).protections.find(({ area }) => area === null);
  if (rule === undefined) throw new Error(`${tab} is not protected`);
  return rule;
};
