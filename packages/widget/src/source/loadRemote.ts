import { openOnce } from './openOnce.js';
import type { PinAttributes } from '../state/settings.js';
import type { SharedLoad } from './sharedLoads.js';

/** Joins the load of a pinned dataset; undefined where the page does not pin it clearly. */
export type AcquireRemote = (pin: PinAttributes, warn: (message: string) => void) => SharedLoad | undefined;

/**
 * Fetches the loader of pinned data, which no other page pays for.
 * The drop-in files find it in their own way, see `dropIn/loadRemote`.
 */
export async function loadRemote(): Promise<AcquireRemote> {
  const { acquireRemote } = await import('./remote.js');
  return (pin, warn) => acquireRemote(pin, warn, openOnce);
}
