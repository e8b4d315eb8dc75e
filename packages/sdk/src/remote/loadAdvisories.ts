import type { Advisories } from '@safeguarding/data';
import type { DatasetStore } from './DatasetStore.js';
import { fetchBytes } from './fetchBytes.js';
import { keepStored } from './keepStored.js';
import { parseData } from './parseData.js';
import { patience } from './patience.js';
import { readAddresses } from './readAddresses.js';
import { readLimits } from './readLimits.js';
import { readStored } from './readStored.js';
import { refuseOption } from './refuseOption.js';
import { advisoriesShape } from './shapes.js';
import { trySources } from './trySources.js';

/** What {@link loadAdvisories} is told. */
export interface AdvisoryOptions {
  /** Addresses of advisories.json, tried in order: https:, or of this very device. */
  readonly sources: readonly (string | URL)[];
  /** Stops the download. */
  readonly signal?: AbortSignal;
  /** Milliseconds for everything. Default: 1,500. */
  readonly timeout?: number;
  /** Bytes that the file may have when decompressed. Default: 64 KiB. */
  readonly maxBytes?: number;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Where the last list is kept, so that what was withdrawn yesterday stays so while offline. */
  readonly store?: DatasetStore;
}

/**
 * Downloads the publisher's advisories: the one small file that is not pinned, because it is how a resource is
 * withdrawn from versions that were pinned before anyone knew. It is therefore taken only over https: (or from this
 * device), without redirects, and can do nothing but hide and warn. No cookie and no referrer is sent; the one file for
 * everybody tells nobody what a visitor reads.
 *
 * When it cannot be had, the list that a `store` kept is returned; without one, go on with the dataset as it is.
 *
 * @returns The list, deeply frozen, for `applyAdvisories`.
 * @throws {SafeguardingError} Always of this class, as for `loadDataset`.
 * @example
 * ```ts
 * import type { Dataset } from '@safeguarding/data';
 * import { applyAdvisories, openCatalogue } from '@safeguarding/sdk';
 * import { loadAdvisories } from '@safeguarding/sdk/remote';
 *
 * export const open = async (dataset: Dataset) => {
 *   const advised = await loadAdvisories({ sources: ['https://publisher.example/advisories.json'] }).then(
 *     (advisories) => applyAdvisories(dataset, advisories),
 *     () => dataset, // not to be had: the data as it is
 *   );
 *   return openCatalogue(advised);
 * };
 * ```
 */
export async function loadAdvisories(options: AdvisoryOptions): Promise<Advisories> {
  const { signal, fetch, store, timeout = 1500, maxBytes = 2 ** 16 } = options;
  const sources = readAddresses(options.sources);
  const odd = sources.find((url) => url.protocol !== 'https:' && !thisDevice.test(url.hostname));
  if (odd) refuseOption('sources', `https: addresses, since nothing else protects advisories; ${odd.href} is none`);
  readLimits({ timeout, maxBytes });
  const key = `advisories ${sources[0]!.href}`;
  try {
    return await trySources({ sources, timeout, signal }, async (source, limit) => {
      const init = { redirect: 'error', cache: 'no-cache' } as const;
      const bytes = await fetchBytes(source, { signal: limit, maxBytes, fetch, init });
      const advisories = parseAdvisories(bytes, source.href);
      keepStored(store, key, bytes);
      return advisories;
    });
  } catch (error) {
    const kept =
      store &&
      !signal?.aborted &&
      (await patience(timeout, async () => {
        const bytes = await readStored(store, key, maxBytes);
        return bytes && parseAdvisories(bytes, 'store');
      }));
    if (kept) return kept;
    throw error;
  }
}

/** Where traffic does not leave the device. Source: W3C Secure Contexts, potentially trustworthy origins. */
const thisDevice = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

function parseAdvisories(bytes: Uint8Array, path: string): Advisories {
  return parseData(bytes, advisoriesShape, path, 'Whoever serves the file must mend it.') as unknown as Advisories;
}
