import type { Dataset } from '@safeguarding/data';
import { SafeguardingError } from '../errors.js';
import { hasOwn } from '../hasOwn.js';
import { closestOf } from '../text/editDistance.js';
import { isOlder } from '../validate/isOlder.js';
import { integrityPattern, versionPattern } from '../validate/patterns.js';
import { type Check, isNumber, isObject, like } from '../validate/shape.js';
import type { DatasetStore } from './store.js';

/** Names one release beyond doubt. */
export interface DatasetPin {
  /** The version, such as `1.4.0`. */
  readonly version: string;
  /** `sha384-…` of that version's manifest.json, from its release notes. */
  readonly integrity: string;
}

/** What {@link loadDataset} is told. There is no default version and no default host. */
export interface LoadOptions extends DatasetPin {
  /** Addresses of folders that hold manifest.json and the files that it names, tried in order. Relative ones count from the page. */
  readonly sources: readonly (string | URL)[];
  /**
   * Loads `catalogue.<language>.json` in place of catalogue.json: the same release with the texts of one language, less than
   * half as large. One of the languages that the release has such a file for, such as `fr` or `zh-Hans`. Releases up to 2.0.0
   * have none.
   */
  readonly language?: string;
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
  /** Told how many bytes of the catalogue are there. */
  readonly onProgress?: (progress: { readonly loaded: number; readonly total: number }) => void;
  /** Where releases are kept. A release that is there whole is not asked for again: a pin has one content for ever. */
  readonly store?: DatasetStore;
  /** Lets an earlier release stand in while this one is fetched in the background. Needs `store`. */
  readonly stale?: StaleOptions;
}

/** Which earlier releases may stand in, and who is told of the outcome. */
export interface StaleOptions {
  /** Pins of earlier releases, most wanted first. Those below `oldest` are passed over. */
  readonly pins: readonly DatasetPin[];
  /** Gets the release asked for once it is there. Called at most once, and only when an earlier one was returned. */
  readonly onFresh: (dataset: Dataset) => void;
  /** Gets the reason when it could not be had; not called after `signal` stopped it. */
  readonly onFailure?: (error: SafeguardingError) => void;
}

const isVersion = like(versionPattern);

/**
 * Options with their defaults, checked before anything is requested.
 *
 * @throws {SafeguardingError} `invalid-option`, or `outdated` when the version is below `oldest`.
 */
export function readOptions(options: LoadOptions) {
  checkOptions(options, loadOptions, '{ version, integrity, sources }');
  const { version, sources, language, timeout = 3000, maxBytes = 8 * 2 ** 20, oldest, store, stale } = options;
  readPin(options, '');
  const folders = readAddresses(sources).map(asFolder);
  readLimits({ timeout, maxBytes });
  if (oldest !== undefined && !isVersion(oldest)) throwInvalidOption('oldest', 'a version such as 1.4.0');
  if (oldest !== undefined && isOlder(version, oldest)) {
    throw new SafeguardingError(
      'outdated',
      `Version ${version} is older than ${oldest}, the oldest allowed. Pin a newer one.`,
      { path: 'version' },
    );
  }
  if (stale !== undefined) {
    if (!store || !Array.isArray(stale.pins)) throwInvalidOption('stale', 'given with `store` and `pins`');
    checkOptions(stale, staleOptions, '{ pins, onFresh }', 'stale.');
  }
  const pins = (stale?.pins ?? []).filter((pin, i) => {
    readPin(pin, `stale.pins[${i}].`);
    return oldest === undefined || !isOlder(pin.version, oldest);
  });
  const file = language === undefined ? 'catalogue.json' : `catalogue.${language}.json`;
  return { ...options, file, sources: folders, timeout, maxBytes, signal: options.signal, fetch: options.fetch, pins };
}

function readPin(pin: DatasetPin, where: string): void {
  const { version, integrity } = isObject(pin) ? pin : ({} as Partial<DatasetPin>);
  if (!isVersion(version)) throwInvalidOption(`${where}version`, 'a version such as 1.4.0');
  if (!like(integrityPattern)(integrity))
    throwInvalidOption(`${where}integrity`, '"sha384-" and 64 base64 characters, as the release notes give it');
}

function asFolder(url: URL): URL {
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/**
 * Sources as addresses; relative ones count from the page.
 *
 * @throws {SafeguardingError} `invalid-option`, unless all are http: or https: and there is at least one.
 */
export function readAddresses(sources: readonly (string | URL)[]): URL[] {
  if (!Array.isArray(sources) || sources.length === 0) throwInvalidOption('sources', 'a list of at least one address');
  return sources.map((source: string | URL) => {
    const address: unknown = isObject(source) && 'href' in source ? source.href : source;
    if (typeof address !== 'string') throwInvalidOption('sources', 'a list of addresses, each a string or a URL');
    let url: URL;
    try {
      url = new URL(address, globalThis.location?.href);
    } catch {
      throwInvalidOption('sources', `a list of addresses; ${address} is none`);
    }
    if (!/^https?:$/.test(url.protocol)) throwInvalidOption('sources', `https: addresses; ${url.href} is none`);
    return url;
  });
}

/**
 * Checks the limits of a download.
 *
 * @throws {SafeguardingError} `invalid-option`
 */
export function readLimits<T extends { readonly timeout: number; readonly maxBytes: number }>(limits: T): T {
  const { timeout, maxBytes } = limits;
  if (!isNumber(timeout) || !(timeout > 0 && timeout < 2 ** 31))
    throwInvalidOption('timeout', 'a number of milliseconds above 0');
  if (!isNumber(maxBytes) || !(maxBytes > 0)) throwInvalidOption('maxBytes', 'a number of bytes above 0');
  return limits;
}

/** What an option must be, in words for the error; nothing where another check looks at it. */
export type OptionTable = { readonly [option: string]: readonly [check: Check, expected: string] | undefined };

const isFunction: Check = (value) => typeof value === 'function';
/** Options that both loaders take. */
export const commonOptions: OptionTable = {
  sources: undefined,
  timeout: undefined,
  maxBytes: undefined,
  signal: [(value) => isObject(value) && 'aborted' in value && 'addEventListener' in value, 'an AbortSignal'],
  fetch: [isFunction, 'a function such as the global fetch'],
  store: [isObject, 'an object with `get` and `set`'],
};
const loadOptions: OptionTable = {
  ...commonOptions,
  version: undefined,
  integrity: undefined,
  language: [like(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), 'a language tag such as fr or zh-Hans'],
  oldest: undefined,
  onProgress: [isFunction, 'a function'],
  stale: [isObject, 'given with `store` and `pins`'],
};
const staleOptions: OptionTable = {
  pins: undefined,
  onFresh: [isFunction, 'a function'],
  onFailure: [isFunction, 'a function'],
};

/**
 * Refuses options that are none: a misspelt one would be passed over in silence.
 *
 * @param example What the options look like, for who passed none.
 * @param where The option that holds these, with a point.
 * @throws {SafeguardingError} `invalid-option` with the option as `path`, and the nearest one that there is.
 */
export function checkOptions(options: unknown, table: OptionTable, example: string, where = ''): void {
  if (!isObject(options) || Array.isArray(options)) throwInvalidOption('options', `an object such as ${example}`);
  for (const [name, value] of Object.entries(options)) {
    const path = where + name;
    if (!hasOwn(table, name)) {
      const nearest = closestOf(name, Object.keys(table));
      const advice = nearest === undefined ? `Leave it out` : `Did you mean \`${where}${nearest}\``;
      throw new SafeguardingError('invalid-option', `\`${path}\` is no option. ${advice}${nearest ? '?' : '.'}`, {
        path,
      });
    }
    const [check, expected] = table[name] ?? [];
    if (value !== undefined && check && !check(value)) throwInvalidOption(path, expected!);
  }
}

/** Throws what a caller learns whose option cannot be used. */
export function throwInvalidOption(name: string, expected: string): never {
  throw new SafeguardingError('invalid-option', `\`${name}\` must be ${expected}.`, { path: name });
}
