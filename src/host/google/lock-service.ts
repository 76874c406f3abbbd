import type * as surface from '../../google/surface.js';
import { announce, demand, spend } from './exception.js';
import { imitated } from './imitated.js';
import type { Kernel } from './kernel.js';
import { assertAtLeast } from './range-arguments.js';

/** One lock per document among all executions of the script; it does not stop people. Lost across dialogs. */
class HostLock implements surface.Lock {
  constructor(private readonly kernel: Kernel) {}

  /** Nobody can let go of the lock while we wait, for there is one thread: without it the whole wait passes on the clock. */
  tryLock(milliseconds: number): boolean {
    assertAtLeast(0, milliseconds);
    announce(this.kernel, 'other', 'Lock.tryLock');
    const had = this.kernel.tryLock();
    if (!had) spend(milliseconds);
    return had;
  }

  releaseLock(): void {
    announce(this.kernel, 'other', 'Lock.releaseLock');
    this.kernel.releaseLock();
  }
}

class HostLockService implements surface.LockServiceService {
  constructor(private readonly kernel: Kernel) {}

  /** In a simple trigger there may be none. */
  getDocumentLock(): surface.Lock | null {
    demand(this.kernel, 'LockService.getDocumentLock', 'LIMITED', []);
    if (this.kernel.authMode === 'LIMITED' && this.kernel.doubts.triggerLock === 'null') return null;
    return imitated(new HostLock(this.kernel), 'Lock');
  }
}

export const makeLockService = (kernel: Kernel): surface.LockServiceService =>
  imitated(new HostLockService(kernel), 'LockService');
