import { aString } from '../must.js';
import { addressPattern } from './patterns.js';

/**
 * Ends of names that lead into a visitor's own network. Source: RFC 6761, RFC 6762 (`local`), RFC 8375 (`home.arpa`), and
 * names that ICANN keeps free because networks use them.
 */
const internalHost =
  /(?:^|\.)(?:localhost|local|internal|arpa|lan|home|corp|mail|intranet|private|localdomain|test|invalid)\.?$/i;

/**
 * Whether a host name leads into the network of whoever follows it instead of to a place that everybody can reach.
 * Names alone are judged: an IP address is none.
 *
 * @param host A host name such as `new URL(address).hostname`.
 * @throws {SafeguardingError} `invalid-option` for what is no string.
 * @example
 * ```ts
 * isInternalHost('printer.local'); // → true
 * isInternalHost('local.example.org'); // → false
 * ```
 */
export function isInternalHost(host: string): boolean {
  aString(host, 'host');
  return internalHost.test(host);
}

/** Whether an address may be given out as a link: https:, with a host name that is public. */
export function isPublicAddress(address: unknown): address is string {
  return typeof address === 'string' && addressPattern.test(address) && !isInternalHost(address.split('/')[2]!);
}
