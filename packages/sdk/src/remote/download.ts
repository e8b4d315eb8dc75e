import { SafeguardingError } from '../errors.js';
import { type FetchOptions, fetchBytes } from './fetchBytes.js';

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

/** The SHA-384 of bytes as an integrity value. Source: W3C Subresource Integrity. */
export async function hashOf(subtle: SubtleCrypto, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/** WebCrypto's digests; not there on plain http: pages. */
export function subtleCrypto(): SubtleCrypto | undefined {
  return (globalThis.crypto as Crypto | undefined)?.subtle;
}
