import { loadDataset } from '@safeguarding/sdk/remote';
import type { PinAttributes } from '../state/settings.js';
import { acquireLoad, type SharedLoad, type RemoteSource } from './sharedLoads.js';

export { loadWithdrawals } from './withdrawals.js';

/**
 * Joins the load of a pinned dataset; undefined where the page does not pin it clearly.
 * All that needs a network is in a file of its own: who embeds the data never pays for it.
 */
export function acquireRemote(pin: PinAttributes, warn: (message: string) => void): SharedLoad | undefined {
  const wanted = readPin(pin, warn);
  return (
    wanted &&
    acquireLoad(wanted, ({ version, integrity, bases }, signal) =>
      loadDataset({ version, integrity, sources: bases, signal }),
    )
  );
}

const semver = /^\d+\.\d+\.\d+$/;
const sha384 = /^sha384-[A-Za-z0-9+/]{64}$/;

/** Checks what a page says about a pinned dataset; undefined, with a warning, where it is not clear. */
function readPin(pin: PinAttributes, warn: (message: string) => void): RemoteSource | undefined {
  const { version, integrity, src, base } = pin;
  if (!semver.test(version))
    return void warn(`dataset: "${version}" is no version such as 1.4.0, so the data inside the panel is shown.`);
  if (!sha384.test(integrity))
    return void warn(
      'integrity: a pinned dataset needs "sha384-" and 64 base64 characters, so the data inside the panel is shown.',
    );
  const bases = src.split(/\s+/).flatMap((address) => {
    try {
      return address ? new URL(address, base).href : [];
    } catch {
      warn(`src: "${address}" is not an address and is ignored.`);
      return [];
    }
  });
  if (bases.length === 0)
    return void warn('src: a pinned dataset needs at least one address, so the data inside the panel is shown.');
  return { version, integrity, bases };
}
