import type { User } from '../../google/surface.js';
import { demand } from './exception.js';
import { imitated } from './imitated.js';
import type { Kernel } from './kernel.js';
import { makeUser } from './user.js';

/** The add-in leaves it alone (one more scope for everybody): it tells scripts of tests as whom they run. */
class HostSession {
  constructor(private readonly kernel: Kernel) {}

  /** Blank in simple triggers; without the scope it throws, as live reports say (platform facts, section 10). */
  getActiveUser(): User {
    const { kernel } = this;
    if (kernel.authMode === 'FULL') demand(kernel, 'Session.getActiveUser', 'FULL', ['userinfo.email']);
    return makeUser(kernel.authMode === 'FULL' ? kernel.user : '');
  }
}

export const makeSession = (kernel: Kernel): object => imitated(new HostSession(kernel), 'Session');
