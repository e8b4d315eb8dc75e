import type { Dataset } from '@safeguarding/data';
import type { SafeguardingError } from '../errors.js';
import type { DatasetStore } from './DatasetStore.js';
import type { Pin } from './Pin.js';

/** What {@link loadDataset} is told. There is no default version and no default host. */
export interface LoadOptions extends Pin {
  /** Addresses of folders that hold manifest.json and catalogue.json, tried in order. Relative ones count from the page. */
  readonly sources: readonly (string | URL)[];
  /** Stops the download. */
  readonly signal?: AbortSignal;
  /** Milliseconds for everything: all sources, retries and bodies. Default: 3,000. */
  readonly timeout?: number;
  /** Bytes that a file may have when decompressed. Default: 8 MiB. */
  readonly maxBytes?: number;
  /** The oldest version accepted, so that an old pin is noticed. Default: any. */
  readonly oldest?: string;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Told how many bytes of catalogue.json are there. */
  readonly onProgress?: (progress: { readonly loaded: number; readonly total: number }) => void;
  /** Where releases are kept. A release that is there whole is not asked for again: a pin has one content for ever. */
  readonly store?: DatasetStore;
  /** Lets an earlier release stand in while this one is fetched in the background. Needs `store`. */
  readonly stale?: StaleOptions;
}

/** Which earlier releases may stand in, and who is told of the outcome. */
export interface StaleOptions {
  /** Pins of earlier releases, most wanted first. Those below `oldest` are passed over. */
  readonly pins: readonly Pin[];
  /** Gets the release asked for once it is there. Called at most once, and only when an earlier one was returned. */
  readonly onFresh: (dataset: Dataset) => void;
  /** Gets the reason when it could not be had; not called after `signal` stopped it. */
  readonly onFailure?: (error: SafeguardingError) => void;
}
