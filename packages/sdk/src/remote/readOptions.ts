import { SafeguardingError } from '../errors.js';
import { integrityPattern, versionPattern } from '../validate/patterns.js';
import type { LoadOptions } from './LoadOptions.js';
import type { Pin } from './Pin.js';
import { readAddresses } from './readAddresses.js';
import { readLimits } from './readLimits.js';
import { refuseOption } from './refuseOption.js';

/**
 * Options with their defaults, checked before anything is requested.
 *
 * @throws {SafeguardingError} `invalid-option`, or `outdated` when the version is below `oldest`.
 */
export function readOptions(options: LoadOptions) {
  const { version, sources, timeout = 3000, maxBytes = 8 * 2 ** 20, oldest, store, stale } = options;
  readPin(options, '');
  const folders = readAddresses(sources).map(asFolder);
  readLimits({ timeout, maxBytes });
  if (oldest !== undefined && !versionPattern.test(oldest)) refuseOption('oldest', 'a version such as 1.4.0');
  if (isOlder(version, oldest)) {
    throw new SafeguardingError(
      'outdated',
      `Version ${version} is older than ${oldest}, the oldest allowed. Pin a newer one.`,
      { path: 'version' },
    );
  }
  if (stale !== undefined && (!store || !Array.isArray(stale.pins)))
    refuseOption('stale', 'given with `store` and `pins`');
  const pins = (stale?.pins ?? []).filter((pin, i) => {
    readPin(pin, `stale.pins[${i}].`);
    return !isOlder(pin.version, oldest);
  });
  return { ...options, sources: folders, timeout, maxBytes, signal: options.signal, fetch: options.fetch, pins };
}

function readPin({ version, integrity }: Pin, where: string): void {
  if (!versionPattern.test(version)) refuseOption(`${where}version`, 'a version such as 1.4.0');
  if (!integrityPattern.test(integrity))
    refuseOption(`${where}integrity`, '"sha384-" and 64 base64 characters, as the release notes give it');
}

function asFolder(url: URL): URL {
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function isOlder(version: string, than: string | undefined): boolean {
  const [a, b] = [version, than ?? version].map((each) => each.split('.').map(Number));
  const i = a!.findIndex((number, at) => number !== b![at]);
  return i >= 0 && a![i]! < b![i]!;
}
