import { openOnce } from './openOnce.js';
import type { Pin } from '../state/settings.js';
import type { LoadTicket } from './sharedLoads.js';

/** Joins the load of a pinned dataset; undefined where the page does not pin it clearly. */
export type Join = (pin: Pin, warn: (message: string) => void) => LoadTicket | undefined;

/**
 * Fetches the loader of pinned data, which no other page pays for.
 * The drop-in files find it in their own way, see `dropIn/loadRemote`.
 */
export async function loadRemote(): Promise<Join> {
  const { joinRemote } = await import('./remote.js');
  return (pin, warn) => joinRemote(pin, warn, openOnce);
}
