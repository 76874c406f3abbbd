import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';

/** Tells machines apart that share a folder: a process of another one cannot be asked whether it lives. */
export const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

/** Whether a process of this machine lives; one of another account counts. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'EPERM';
  }
}
