import ky, { HTTPError } from 'ky';
import { SafeguardingError } from '../errors.js';
import { readBody } from './readBody.js';
import { reconnection } from './reconnection.js';

/** What one request needs to know. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  readonly fetch: typeof fetch | undefined;
  readonly onBytes?: (loaded: number) => void;
  /** What fetch itself is told beyond the rules that hold for every request. */
  readonly init?: Pick<RequestInit, 'integrity' | 'redirect' | 'cache'>;
}

/** Statuses of a server that may do better in a moment. */
const passing = [429, 500, 502, 503, 504];

/** Milliseconds that a server may ask to wait before the retry, whatever it says. */
const longestRetryAfter = 2000;

/**
 * The bytes at an address, without cookies and without a referrer. One retry where it can help: after a passing status
 * or a lost connection.
 *
 * @throws {SafeguardingError} `http` or `too-large`; other errors as they come.
 */
export async function fetchBytes(address: URL, options: FetchOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, maxBytes, onBytes, init } = options;
  const path = address.href;
  const connection = reconnection(address);
  try {
    const response = await ky(address, {
      ...(options.fetch ? { fetch: options.fetch } : {}),
      ...init,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      timeout: false,
      retry: {
        limit: 1,
        statusCodes: passing,
        maxRetryAfter: longestRetryAfter,
        shouldRetry: async ({ error }) => {
          if (error instanceof HTTPError) return undefined;
          // Where fetch checks the hash, a wrong one looks like a lost connection.
          return !init?.integrity && (await connection.mayHelp()) ? undefined : false;
        },
      },
      hooks: { beforeRetry: [({ error }) => discard(error)] },
    });
    return await readBody(response, path, maxBytes, onBytes);
  } catch (error) {
    if (!(error instanceof HTTPError)) throw error;
    discard(error);
    const { status } = error.response;
    throw new SafeguardingError(
      'http',
      `${path}: the server answered ${status}. Check the address in \`sources\`, and that the network lets it through.`,
      { path, cause: error },
    );
  } finally {
    connection.stop();
  }
}

/** Frees the connection of an answer that nobody reads. */
function discard(error: unknown): void {
  if (error instanceof HTTPError) error.response.body?.cancel().catch(() => undefined);
}
