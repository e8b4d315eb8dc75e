import { isIP } from 'node:net';

/** Why an address may not be asked, as far as it says itself; what its name stands for is seen when it is connected to. */
type Refusal = 'insecure-redirect' | 'unsafe-redirect';

/**
 * Whether an address may be asked: a public host by name and in secret, never the network of who checks. Gives the
 * reason against it, undefined when there is none.
 */
export function refusalOf(
  address: string,
  { allowLoopback }: { readonly allowLoopback: boolean },
): Refusal | undefined {
  const { protocol, hostname, username, password } = new URL(address);
  if (allowLoopback && protocol === 'http:' && hostname === '127.0.0.1') return undefined;
  const isName = isIP(hostname.replace(/^\[|\]$/g, '')) === 0 && /\.[a-z][a-z0-9-]*\.?$/.test(hostname);
  const isInternal = /(?:^|\.)(?:localhost|local|internal|home\.arpa|onion)\.?$/.test(hostname);
  if (username + password !== '' || !isName || isInternal) return 'unsafe-redirect';
  if (protocol === 'http:') return 'insecure-redirect';
  return protocol === 'https:' ? undefined : 'unsafe-redirect';
}
