import type { Dataset } from '@safeguarding/data';
import type { Catalogue } from '@safeguarding/sdk';
import { loadDataset } from '@safeguarding/sdk/remote';
import { readPin } from './readPin.js';
import type { Pin } from '../state/settings.js';
import { joinLoad, type LoadTicket } from './sharedLoads.js';

/**
 * Joins the load of a pinned dataset; undefined where the page does not pin it clearly.
 * All that has to do with pinned data is in a file of its own: who embeds the data never pays for it.
 *
 * @param open Opens a dataset. It is the panel's own, so that this file needs nothing of the other.
 */
export function joinRemote(
  pin: Pin,
  warn: (message: string) => void,
  open: (dataset: Dataset) => Catalogue,
): LoadTicket | undefined {
  const wanted = readPin(pin, warn);
  return (
    wanted &&
    joinLoad(wanted, async ({ version, integrity, bases }, signal) =>
      open(await loadDataset({ version, integrity, sources: bases, signal })),
    )
  );
}
