import { withoutTracking } from './trackingParameters.js';

/**
 * What addresses of one page have in common: `www.`, a slash at the end, `http:`, a place within the page, parameters
 * that follow visitors, the name of an index, and the order of parameters make no other page.
 */
export function addressKey(address: string): string {
  const [, host = '', path = '', query = '', fragment = ''] =
    /^https?:\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(withoutTracking(address)) ?? [];
  if (host === '') return address;
  const page = decoded(path)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default|home)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/\/+$/, '');
  const parameters = query.split('&').filter(Boolean).sort().join('&');
  // Some pages are chosen behind "#!" or "#/".
  const route = /^[!/]/.test(fragment) ? `#${fragment}` : '';
  return `${host.toLowerCase().replace(/^(?:www\d?|m)\./, '')}${page.toLowerCase()}?${parameters}${route}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
