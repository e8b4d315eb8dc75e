/** What needs a network: pinned data and advisories. */
export type Remote = Pick<typeof import('./remote.js'), 'acquireRemote' | 'loadWithdrawals'>;

/**
 * Fetches what needs a network, which no other page pays for.
 * The drop-in files find it in their own way, see `dropIn/loadRemote`.
 */
export function loadRemote(): Promise<Remote> {
  return import('./remote.js');
}
