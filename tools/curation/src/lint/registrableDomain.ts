import { getDomain } from 'tldts';

/**
 * The part of a host that somebody registered: `example.co.uk` for `www.example.co.uk`; null for an IP address.
 * Source: Public Suffix List. Private suffixes count, so that two blogs of one service are two owners.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
