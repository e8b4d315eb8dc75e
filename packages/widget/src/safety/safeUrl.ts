import { isInternalHost } from '@safeguarding/sdk';

/**
 * The one function that lets an address of the data through to a link.
 *
 * Data can be wrong or hostile, and Lit does not check an `href`. Only `https:` with a public host name passes:
 * no credentials (they disguise the host), no bare IP address, no other port, and no name of a local network.
 *
 * @returns the normalised address, or undefined when it must not be linked
 * @example safeUrl('javascript:alert(1)') // undefined
 * @example safeUrl('https://router.internal/reset') // undefined
 */
export function safeUrl(address: unknown): string | undefined {
  const href = httpsUrl(address);
  return href && !isInternalHost(new URL(href).hostname) ? href : undefined;
}

/** As {@link safeUrl}, also with names of a local network: a page's author may link to the school's own. */
export function httpsUrl(address: unknown): string | undefined {
  // Browsers strip tabs, line breaks and outer spaces before they parse: such an address is not what it looks like.
  if (typeof address !== 'string' || /[\s\\\p{Cc}\p{Cf}]/u.test(address)) return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const { protocol, username, password, port, hostname } = url;
  if (protocol !== 'https:' || username || password || port) return undefined;
  // The last label of a name begins with a letter; that of an IPv4 address never does, and IPv6 has brackets.
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname) ? url.href : undefined;
}
