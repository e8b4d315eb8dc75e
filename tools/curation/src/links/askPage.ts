import { request as requestInClear, type IncomingMessage } from 'node:http';
import { request as requestInSecret } from 'node:https';
import type { LinkOptions } from './LinkOptions.js';
import type { LinkObservation } from './LinkObservation.js';
import { privateNetwork, publicLookup } from './publicLookup.js';

/** What a server answered to one request; or why it did not. */
export type Answer =
  | {
      readonly code: number;
      readonly location: string | null;
      readonly retryAfter: string | null;
      /** The start of what was read; empty where nothing was. */
      readonly text: string;
    }
  | { readonly code: undefined; readonly reason: NonNullable<LinkObservation['reason']> };

/** Who asks, and what is read of the answer. */
interface Request {
  readonly options: LinkOptions;
  readonly signal: AbortSignal;
  /** `text`: nothing of a film or a PDF. `anything`: for files that servers name as they like, such as robots.txt. */
  readonly reads: 'text' | 'anything';
}

/** Enough for a title and what a parked page loads. RFC 9309, 2.5 wants 500 KiB of a robots.txt to be read. */
const mostBytes = 512 * 1024;

/**
 * Asks once for an address, and reads no more than the start of a text. Redirects are not followed: each step is judged
 * by who asks. Throws only when `signal` interrupts it.
 */
export async function askPage(address: string, { options, signal, reads }: Request): Promise<Answer> {
  const late = AbortSignal.timeout(options.timeout);
  try {
    const response = await begin(address, options, AbortSignal.any([signal, late]));
    const { statusCode: code = 0, headers } = response;
    const isRead = reads === 'anything' || /^text\/|\bx?html\b/.test(headers['content-type'] ?? 'text/html');
    const isLegible = code >= 200 && code < 300 && headers['content-encoding'] === undefined;
    const text = isRead && isLegible ? await readStart(response) : '';
    response.destroy();
    return { code, location: headers.location ?? null, retryAfter: headers['retry-after'] ?? null, text };
  } catch (error) {
    signal.throwIfAborted();
    return { code: undefined, reason: late.aborted ? 'timeout' : reasonOf(error) };
  }
}

function begin(address: string, options: LinkOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const request = address.startsWith('https:') ? requestInSecret : requestInClear;
  return new Promise((resolve, reject) => {
    request(
      address,
      {
        signal,
        // A connection that was kept for later may be closed just when it is used: that is no fault of the page.
        agent: false,
        lookup: publicLookup(options),
        ...(options.trusted === undefined ? {} : { ca: options.trusted }),
        maxHeaderSize: 64 * 1024,
        headers: {
          'User-Agent': options.userAgent,
          Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
          'Accept-Encoding': 'identity',
        },
      },
      // What goes wrong after the answer has begun is about a body that nobody needs whole.
      (response) => resolve(response.on('error', () => {})),
    )
      .on('error', reject)
      .end();
  });
}

async function readStart(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      parts.push(part);
      if ((bytes += part.length) >= mostBytes) break;
    }
  } catch {
    // The start of a page says enough; a page that breaks off has answered.
  }
  return decode(Buffer.concat(parts), response.headers['content-type'] ?? '');
}

/** Old pages are not in UTF-8: their title would not be understood. */
function decode(bytes: Buffer, contentType: string): string {
  const declared = /charset\s*=\s*["']?([\w-]+)/i;
  const name = declared.exec(contentType)?.[1] ?? declared.exec(bytes.toString('latin1', 0, 2048))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return bytes.toString();
  }
}

const reasons: Readonly<Record<string, NonNullable<LinkObservation['reason']>>> = {
  [privateNetwork]: 'private-network',
  ENOTFOUND: 'no-such-host',
  ENODATA: 'no-such-host',
  EAI_AGAIN: 'no-network',
  ENETUNREACH: 'no-network',
  ENETDOWN: 'no-network',
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-of-another',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-untrusted',
  CERT_UNTRUSTED: 'certificate-untrusted',
  CERT_REVOKED: 'certificate-untrusted',
};

/** A host with several addresses fails with one error for each of them: they are of one kind mostly, the first tells. */
function reasonOf(error: unknown): NonNullable<LinkObservation['reason']> {
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  return reasons[code] ?? 'no-connection';
}
