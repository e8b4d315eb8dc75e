import type { acquireRemote, loadWithdrawals } from './remote.js';

/** What needs a network: pinned data and advisories. */
export interface Remote {
  readonly acquireRemote: typeof acquireRemote;
  readonly loadWithdrawals: typeof loadWithdrawals;
}

/**
 * Fetches what needs a network, which no other page pays for.
 * The drop-in files find it in their own way, see `dropIn/loadRemote`.
 */
export function loadRemote(): Promise<Remote> {
  return import('./remote.js');
}
