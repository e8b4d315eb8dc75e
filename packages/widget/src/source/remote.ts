import { loadDataset } from '@safeguarding/sdk/remote';
import { openOnce } from './openOnce.js';
import { readPin } from './readPin.js';
import type { Pin } from './RemoteSource.js';
import { joinLoad, type LoadTicket } from './sharedLoads.js';

/**
 * Joins the load of a pinned dataset; undefined where the page does not pin it clearly.
 * All that has to do with pinned data is in a file of its own: who embeds the data never pays for it.
 */
export function joinRemote(pin: Pin, warn: (message: string) => void): LoadTicket | undefined {
  const wanted = readPin(pin, warn);
  return (
    wanted &&
    joinLoad(wanted, async ({ version, integrity, bases }, signal) =>
      openOnce(await loadDataset({ version, integrity, sources: bases, signal })),
    )
  );
}
