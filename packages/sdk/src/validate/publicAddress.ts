import { addressPattern } from './patterns.js';

/**
 * Hosts that lead into a visitor's own network. Source: RFC 6761, RFC 6762 (`local`), RFC 8375 (`home.arpa`), and names
 * that ICANN keeps free because networks use them.
 */
const internalHost =
  /^https:\/\/[^/]*\.(?:localhost|local|internal|arpa|lan|home|corp|mail|intranet|private|localdomain|test|invalid)(?:\/|$)/;

/** Whether an address may be given out as a link: https:, with a host name that is public. */
export function isPublicAddress(address: unknown): address is string {
  return typeof address === 'string' && addressPattern.test(address) && !internalHost.test(address);
}
