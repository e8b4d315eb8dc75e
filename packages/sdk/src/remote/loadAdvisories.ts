import type { Advisories } from '@safeguarding/data';
import { isKnownAction, isRange } from '../versions/activeAdvisories.js';
import { SafeguardingError } from '../errors.js';
import { advisoriesFile } from '../validate/published.js';
import { hashOf, subtleCrypto } from './download.js';
import { fetchBytes } from './fetchBytes.js';
import { checkOptions, commonOptions, readAddresses, readLimits, throwInvalidOption } from './options.js';
import { parseData } from './parseData.js';
import { type DatasetStore, keepStored, readStored, withTimeout } from './store.js';
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
  /**
   * Where the newest list is kept, so that what was withdrawn yesterday stays so while offline, and where somebody serves
   * an older list. Give one that nobody but your app writes to: its bytes are checked for damage, but nothing can prove
   * who wrote them. Not asked on http: pages, where nothing can be checked.
   */
  readonly store?: DatasetStore;
}

/**
 * Downloads the publisher's advisories: the one small file that is not pinned, because it is how a resource is
 * withdrawn from versions that were pinned before anyone knew. It is therefore taken only over https: (or from this
 * device), without redirects, and can do nothing but hide and warn. No cookie and no referrer is sent; the one file for
 * everybody tells nobody what a visitor reads.
 *
 * When it cannot be had, or is older than the list that a `store` kept, the kept one is returned; without one, go on with
 * the dataset as it is. Entries whose `action` this build does not know are left out.
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
  checkOptions(options, commonOptions, '{ sources }');
  const { signal, fetch, store, timeout = 1500, maxBytes = 2 ** 16 } = options;
  const sources = readAddresses(options.sources);
  const odd = sources.find((url) => url.protocol !== 'https:' && !thisDevice.test(url.hostname));
  if (odd)
    throwInvalidOption('sources', `https: addresses, since nothing else protects advisories; ${odd.href} is none`);
  readLimits({ timeout, maxBytes });
  const key = `advisories ${sources[0]!.href}`;
  const kept = store && !signal?.aborted ? withTimeout(timeout, () => readKept(store, key, maxBytes)) : undefined;
  try {
    return await trySources({ sources, timeout, signal }, async (source, limit) => {
      const init = { redirect: 'error', cache: 'no-cache' } as const;
      const bytes = await fetchBytes(source, { signal: limit, maxBytes, fetch, init });
      const advisories = parseAdvisories(bytes, source.href);
      const newer = await kept;
      if (newer && isOlder(advisories, newer)) return newer;
      keep(store, key, bytes);
      return advisories;
    });
  } catch (error) {
    const last = signal?.aborted ? undefined : await kept;
    if (last) return last;
    throw error;
  }
}

/** Where traffic does not leave the device. Source: W3C Secure Contexts, potentially trustworthy origins. */
const thisDevice = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** A list as it came from a publisher. */
function parseAdvisories(bytes: Uint8Array, path: string): Advisories {
  const advice = 'Whoever serves the file must correct it.';
  const list = parseData(bytes, advisoriesFile, path, advice) as Advisories;
  const unreadable = list.advisories.findIndex(({ versions }) => !isRange(versions));
  if (unreadable >= 0) {
    const problem = `\`advisories[${unreadable}].versions\` is no range of versions`;
    throw new SafeguardingError('invalid-data', `${path}: ${problem}. ${advice}`, { path });
  }
  if (list.advisories.every(isKnownAction)) return list;
  return Object.freeze({ ...list, advisories: Object.freeze(list.advisories.filter(isKnownAction)) });
}

/**
 * Whether a list was published before another one. Entries are taken back and never taken out, so the newest day tells;
 * on the same day, whether something that the other list says is missing. A day that is still to come tells nothing: a slip
 * in one year, or a store that somebody wrote to, would keep every newer list out.
 */
function isOlder(list: Advisories, than: Advisories): boolean {
  const [day, other] = [newestDay(list), newestDay(than)];
  if (day !== other) return day < other;
  const said = new Set(list.advisories.flatMap(statements));
  const known = than.advisories.flatMap(statements);
  return said.size < known.length && known.filter((each) => said.has(each)).length === said.size;
}

const statements = ({ id, withdrawn }: Advisories['advisories'][number]): readonly string[] =>
  withdrawn === undefined ? [id] : [id, `${id} withdrawn`];

function newestDay({ advisories }: Advisories): string {
  // Somewhere it is tomorrow already.
  const tomorrow = new Date(Date.now() + 864e5).toISOString().slice(0, 10);
  return advisories
    .flatMap(({ published, withdrawn = published }) => [published, withdrawn])
    .reduce((newest, day) => (day > newest && day <= tomorrow ? day : newest), '');
}

/** Of a kept list, the hash comes first: 71 letters and a line feed. */
const hashLength = 72;

/** The list that was kept, once its bytes have the hash that was kept with them. */
async function readKept(store: DatasetStore, key: string, maxBytes: number): Promise<Advisories | undefined> {
  const subtle = subtleCrypto();
  const bytes = subtle && (await readStored(store, key, maxBytes + hashLength));
  if (!bytes) return undefined;
  const list = bytes.slice(hashLength);
  const hash = new TextDecoder().decode(bytes.subarray(0, hashLength));
  return hash === `${await hashOf(subtle, list)}\n` ? parseAdvisories(list, 'store') : undefined;
}

function keep(store: DatasetStore | undefined, key: string, list: Uint8Array): void {
  const subtle = subtleCrypto();
  if (!store || !subtle) return;
  const bytes = new Uint8Array(hashLength + list.length);
  bytes.set(list, hashLength);
  hashOf(subtle, bytes.subarray(hashLength)).then(
    (hash) => {
      bytes.set(new TextEncoder().encode(`${hash}\n`));
      keepStored(store, key, bytes);
    },
    () => undefined,
  );
}
