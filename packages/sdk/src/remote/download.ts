import ky, { HTTPError } from 'ky';
import { SafeguardingError } from '../errors.js';
import { longestRetryAfter } from './longestRetryAfter.js';

/** What one download needs to know. */
export interface DownloadOptions {
  readonly integrity: string;
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  readonly fetch: typeof fetch | undefined;
  readonly onBytes?: (loaded: number) => void;
}

/** Statuses of a server that may do better in a moment. */
const passing = [429, 500, 502, 503, 504];

/**
 * The bytes of a file, once their hash is the pinned one. One retry where it can help: after a lost connection or
 * a passing status; never after a wrong hash, which is not fetched again.
 *
 * @throws {SafeguardingError} `http`, `too-large` or `integrity`; other errors as they come.
 */
export async function download(address: URL, options: DownloadOptions): Promise<Uint8Array> {
  const path = address.href;
  // Not there on http: pages. There fetch itself checks, which an injected fetch may not.
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!subtle && options.fetch) {
    throw new SafeguardingError(
      'integrity',
      `${path}: an injected \`fetch\` cannot be checked on an http: page. Serve the page over https:, or leave \`fetch\` out.`,
      { path },
    );
  }
  const response = await ky(address, {
    ...(options.fetch ? { fetch: options.fetch } : {}),
    ...(subtle ? {} : { integrity: options.integrity }),
    signal: options.signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    timeout: false,
    retry: {
      limit: 1,
      statusCodes: passing,
      maxRetryAfter: longestRetryAfter,
      // Where fetch checks the hash, a wrong one looks like a lost connection.
      shouldRetry: ({ error }) => (subtle || error instanceof HTTPError ? undefined : false),
    },
    hooks: { beforeRetry: [({ error }) => discard(error)] },
  }).catch((error: unknown) => {
    if (!(error instanceof HTTPError)) throw error;
    discard(error);
    const { status } = error.response;
    throw new SafeguardingError(
      'http',
      `${path}: the server answered ${status}. Check the address in \`sources\`, and that the network lets it through.`,
      { path, cause: error },
    );
  });
  const bytes = await readBody(response, path, options);
  if (subtle && (await hashOf(subtle, bytes)) !== options.integrity) {
    throw new SafeguardingError(
      'integrity',
      `${path}: the ${bytes.length} bytes do not have the hash ${options.integrity}. Something on the way changed them, or the pin belongs to another release.`,
      { path },
    );
  }
  return bytes;
}

/** Frees the connection of an answer that nobody reads. */
function discard(error: unknown): void {
  if (error instanceof HTTPError) error.response.body?.cancel().catch(() => undefined);
}

/** Counts what comes out of the decoder: a small answer can inflate to gigabytes, whatever `content-length` says. */
async function readBody(
  response: Response,
  path: string,
  { maxBytes, onBytes }: DownloadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    chunks.push(chunk.value);
    length += chunk.value.length;
    if (length > maxBytes) {
      reader?.cancel().catch(() => undefined);
      throw new SafeguardingError(
        'too-large',
        `${path}: more than ${maxBytes} bytes came. Check the address, or raise \`maxBytes\`.`,
        { path },
      );
    }
    onBytes?.(length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function hashOf(subtle: SubtleCrypto, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
