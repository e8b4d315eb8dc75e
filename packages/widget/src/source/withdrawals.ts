import type { Dataset } from '@safeguarding/data';
import { applyAdvisories } from '@safeguarding/sdk';
import { loadAdvisories, type DatasetStore } from '@safeguarding/sdk/remote';
import type { AdvisoryOptions } from '../state/settings.js';

/** Takes out of a dataset what was withdrawn; the same object where that is nothing. */
export type Withdraw = (dataset: Dataset) => Dataset;

/** The lists of a page: by where they are kept, and by their address. */
const lists = new Map<DatasetStore | undefined, Map<string, Promise<Withdraw>>>();

/**
 * Loads the list of what was withdrawn: one request a page, however many panels ask, and the same for everybody. A load that
 * failed is forgotten, so that a panel added later tries again.
 */
export function loadWithdrawals(
  { address, base, store }: AdvisoryOptions,
  warn: (message: string) => void,
): Promise<Withdraw> {
  let url: URL;
  try {
    url = new URL(address, base || undefined);
  } catch {
    return Promise.reject(new Error(`"${address}" is no address such as https://publisher.example/advisories.json.`));
  }
  const more = url.search + url.hash;
  if (more) warn(`advisories: "${more}" is left out of the address, for the file is the same for everybody.`);
  url.search = url.hash = '';
  const kept = lists.get(store) ?? new Map<string, Promise<Withdraw>>();
  lists.set(store, kept);
  let load = kept.get(url.href);
  if (!load) {
    kept.set(url.href, (load = startLoad(url, store)));
    load.catch(() => kept.delete(url.href));
  }
  return load;
}

async function startLoad(address: URL, store: DatasetStore | undefined): Promise<Withdraw> {
  const advisories = await loadAdvisories({ sources: [address], ...(store && { store }) });
  const rests = new WeakMap<Dataset, Dataset>();
  return (dataset) => {
    let rest = rests.get(dataset);
    if (!rest) rests.set(dataset, (rest = applyAdvisories(dataset, advisories)));
    return rest;
  };
}
