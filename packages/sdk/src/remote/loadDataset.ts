import type { Dataset } from '@safeguarding/data';
import { isSafeguardingError } from '../errors.js';
import { download, hashOf, subtleCrypto } from './download.js';
import { type DatasetPin, type LoadOptions, readOptions } from './options.js';
import { parseCatalogue, parseManifest } from './parseData.js';
import { type DatasetStore, keepStored, readStored, withTimeout } from './store.js';
import { CallbackError, trySources } from './trySources.js';

type Settings = ReturnType<typeof readOptions>;

/**
 * Loads one pinned version of the dataset and checks all of it: the hash pins manifest.json, whose entry pins
 * catalogue.json, or the file of one language. Sources are tried in order and share the time that is left. No cookie and no referrer is sent, and
 * nothing is stored unless a `store` is given; what comes out of one is checked against the pin like a download.
 *
 * At most one retry per file, and only where it can help: after a 429, a 5xx or a lost connection.
 *
 * @returns The dataset, deeply frozen: ready for `openCatalogue`.
 * @throws {SafeguardingError} Always of this class, with `code`, the address as `path` and what to do. When several
 * sources failed it is the last failure, with an `AggregateError` of all of them as `cause`.
 * @example
 * ```ts
 * const dataset = await loadDataset({
 *   version: '1.4.0',
 *   integrity: 'sha384-…',
 *   sources: ['https://school.example/safeguarding/1.4.0/'],
 * });
 * dataset.version; // → '1.4.0'
 * const catalogue = openCatalogue(dataset);
 * ```
 */
export async function loadDataset(options: LoadOptions): Promise<Dataset> {
  const settings = readOptions(options);
  const { store, stale, timeout, signal } = settings;
  const start = performance.now();
  const stored = store && !signal?.aborted ? await withTimeout(timeout, () => firstStored(store, settings)) : undefined;
  if (stored && !signal?.aborted) {
    if (stored.isStale) {
      // What the callbacks throw is for the page to see, like an error in an event listener.
      void fromNetwork(settings).then(stale?.onFresh, (error: unknown) => {
        if (isSafeguardingError(error) && error.code !== 'aborted') stale?.onFailure?.(error);
      });
    }
    return stored.dataset;
  }
  return fromNetwork({ ...settings, timeout: timeout - (performance.now() - start) });
}

async function firstStored(store: DatasetStore, { pins, maxBytes, file, ...asked }: Settings) {
  for (const pin of [asked, ...pins]) {
    const dataset = await storedDataset(store, pin, file, maxBytes);
    if (dataset) return { dataset, isStale: pin !== asked };
  }
  return undefined;
}

/**
 * A pinned dataset out of a store, checked as if it had just been downloaded; undefined where it is not there whole
 * and unchanged. On http: pages nothing could check it, so there the store is not asked.
 */
async function storedDataset(
  store: DatasetStore,
  pin: DatasetPin,
  file: string,
  maxBytes: number,
): Promise<Dataset | undefined> {
  const subtle = subtleCrypto();
  if (!subtle) return undefined;
  const read = async (integrity: string) => {
    const bytes = await readStored(store, integrity, maxBytes);
    return bytes && (await hashOf(subtle, bytes)) === integrity ? bytes : undefined;
  };
  const bytes = await read(pin.integrity);
  if (!bytes) return undefined;
  const catalogue = await read(parseManifest(bytes, file, pin.version, 'store').integrity);
  return catalogue && parseCatalogue(catalogue, pin.version, 'store');
}

/** A manifest is some kilobytes; one of this size is none. */
const manifestBytes = 2 ** 20;

function fromNetwork(settings: Settings): Promise<Dataset> {
  const { version, integrity, file, maxBytes, fetch, onProgress, store } = settings;
  return trySources(settings, async (source, signal, place) => {
    const common = { signal, fetch };
    const fileAt = (name: string) => {
      const address = new URL(name, source);
      place.path = address.href;
      return address;
    };
    const manifest = await download(fileAt('manifest.json'), integrity, {
      ...common,
      maxBytes: Math.min(maxBytes, manifestBytes),
    });
    const entry = parseManifest(manifest, file, version, place.path);
    const onBytes = (loaded: number) => {
      try {
        onProgress?.({ loaded, total: entry.bytes });
      } catch (error) {
        throw new CallbackError(error);
      }
    };
    const catalogue = await download(fileAt(file), entry.integrity, { ...common, maxBytes, onBytes });
    const dataset = parseCatalogue(catalogue, version, place.path);
    keepStored(store, integrity, manifest);
    keepStored(store, entry.integrity, catalogue);
    return dataset;
  });
}
