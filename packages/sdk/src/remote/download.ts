import { SafeguardingError } from '../errors.js';
import { type FetchOptions, fetchBytes } from './fetchBytes.js';
import { hashOf } from './hashOf.js';
import { subtleCrypto } from './subtleCrypto.js';

/**
 * The bytes of a file, once their hash is the pinned one; a wrong hash is not fetched again.
 *
 * @throws {SafeguardingError} `http`, `too-large` or `integrity`; other errors as they come.
 */
export async function download(
  address: URL,
  integrity: string,
  options: Omit<FetchOptions, 'init'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = address.href;
  const subtle = subtleCrypto();
  if (!subtle) {
    // There fetch itself checks, which an injected one may not.
    if (!options.fetch) return fetchBytes(address, { ...options, init: { integrity } });
    throw new SafeguardingError(
      'integrity',
      `${path}: an injected \`fetch\` cannot be checked on an http: page. Serve the page over https:, or leave \`fetch\` out.`,
      { path },
    );
  }
  const bytes = await fetchBytes(address, options);
  if ((await hashOf(subtle, bytes)) !== integrity) {
    throw new SafeguardingError(
      'integrity',
      `${path}: the ${bytes.length} bytes do not have the hash ${integrity}. Something on the way changed them, or the pin belongs to another release.`,
      { path },
    );
  }
  return bytes;
}
