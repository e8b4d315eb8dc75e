import ky, { HTTPError } from 'ky';
import { SafeguardingError } from '../errors.js';

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

/**
 * The bytes of an answer, counted as they come out of the decoder: a small answer can inflate to gigabytes, whatever
 * `content-length` says.
 *
 * @throws {SafeguardingError} `too-large`, and the connection is freed.
 */
async function readBody(
  response: Response,
  path: string,
  maxBytes: number,
  onBytes?: (loaded: number) => void,
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

/** How long a browser may take to tell that the page's policy blocked a request, in milliseconds. */
const telling = 50;

/** Whether asking again may help after fetch failed without an answer. */
interface Reconnection {
  readonly mayHelp: () => Promise<boolean>;
  /** Stops listening. */
  readonly stop: () => void;
}

/**
 * Fetch does not say why no answer came. Of another origin it may have been CORS, and of any the policy of the page:
 * neither changes by asking again, so only lost connections to the page's own origin remain; and all of them where
 * there is no page.
 */
export function reconnection(address: URL): Reconnection {
  const page = globalThis as Partial<Pick<Window, 'origin' | 'addEventListener' | 'removeEventListener'>>;
  let blocked = false;
  const listen = (event: Event) => {
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    if (effectiveDirective === 'connect-src' && blockedURI && address.href.startsWith(blockedURI)) blocked = true;
  };
  // Bubbles from the document; in a worker it is sent to the global itself.
  page.addEventListener?.('securitypolicyviolation', listen);
  return {
    mayHelp: async () => {
      if (page.origin === undefined) return true;
      if (page.origin !== address.origin) return false;
      await new Promise((resolve) => setTimeout(resolve, telling));
      return !blocked;
    },
    stop: () => page.removeEventListener?.('securitypolicyviolation', listen),
  };
}
