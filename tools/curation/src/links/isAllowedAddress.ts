import { isIP } from 'node:net';
import { isInternalHost } from '@safeguarding/sdk';

/** Whether a redirect may be followed: to a public host by name and in secret, never into the network of who checks. */
export function isAllowedAddress(address: string, { allowLoopback }: { readonly allowLoopback: boolean }): boolean {
  const { protocol, hostname, username, password } = new URL(address);
  if (allowLoopback && protocol === 'http:' && hostname === '127.0.0.1') return true;
  const isName = isIP(hostname.replace(/^\[|\]$/g, '')) === 0 && /\.[a-z][a-z0-9-]*\.?$/.test(hostname);
  return protocol === 'https:' && username + password === '' && isName && !isInternalHost(hostname);
}
