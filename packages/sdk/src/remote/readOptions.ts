import { SafeguardingError } from '../errors.js';
import { integrityPattern } from './shapes.js';

/** What {@link loadDataset} is told. There is no default version and no default host. */
export interface LoadOptions {
  /** The version asked for, such as `1.4.0`. */
  readonly version: string;
  /** `sha384-…` of that version's manifest.json, from its release notes. */
  readonly integrity: string;
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
}

const versionPattern = /^(\d+)\.(\d+)\.(\d+)$/;

function refuse(name: string, expected: string): never {
  throw new SafeguardingError('invalid-option', `\`${name}\` must be ${expected}.`, { path: name });
}

/**
 * Options with their defaults, checked before anything is requested.
 *
 * @throws {SafeguardingError} `invalid-option`, or `outdated` when the version is below `oldest`.
 */
export function readOptions(options: LoadOptions) {
  const {
    version,
    integrity,
    sources,
    timeout = 3000,
    maxBytes = 8 * 2 ** 20,
    oldest,
    signal,
    fetch,
    onProgress,
  } = options;
  if (!versionPattern.test(version)) refuse('version', 'a version such as 1.4.0');
  if (!integrityPattern.test(integrity))
    refuse('integrity', '"sha384-" and 64 base64 characters, as the release notes give it');
  if (!Array.isArray(sources) || sources.length === 0) refuse('sources', 'a list of at least one address');
  if (!(timeout > 0 && timeout < 2 ** 31)) refuse('timeout', 'a number of milliseconds above 0');
  if (!(maxBytes > 0)) refuse('maxBytes', 'a number of bytes above 0');
  if (oldest !== undefined && !versionPattern.test(oldest)) refuse('oldest', 'a version such as 1.4.0');
  if (oldest !== undefined && isOlder(version, oldest)) {
    throw new SafeguardingError(
      'outdated',
      `Version ${version} is older than ${oldest}, the oldest allowed. Pin a newer one.`,
      { path: 'version' },
    );
  }
  return { version, integrity, sources: sources.map(folder), timeout, maxBytes, signal, fetch, onProgress };
}

function folder(source: string | URL): URL {
  let url: URL;
  try {
    url = new URL(source, globalThis.location?.href);
  } catch {
    refuse('sources', `a list of addresses; ${String(source)} is none`);
  }
  if (!/^https?:$/.test(url.protocol)) refuse('sources', `https: addresses; ${url.href} is none`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((each) => each.split('.').map(Number));
  const i = a!.findIndex((number, at) => number !== b![at]);
  return i >= 0 && a![i]! < b![i]!;
}
