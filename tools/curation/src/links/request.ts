import type { Answer } from './Answer.js';
import { retryAfter } from './retryAfter.js';

/** Who asks, how, and for how long. */
export interface RequestOptions {
  readonly method: 'HEAD' | 'GET';
  readonly userAgent: string;
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** One request, redirects not followed, the body not read. Throws only when `signal` interrupts it. */
export async function request(address: string, options: RequestOptions): Promise<Answer> {
  const { method, userAgent, timeout, signal } = options;
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'User-Agent': userAgent, Accept: '*/*' },
      signal: AbortSignal.any([signal, late]),
    });
    // What is thrown here is about a body that nobody wants.
    await response.body?.cancel().catch(() => {});
    const wait = retryAfter(response.headers.get('retry-after'), Date.now());
    return { code: response.status, location: response.headers.get('location'), retryAfter: wait };
  } catch {
    signal.throwIfAborted();
    return { code: undefined, reason: late.aborted ? 'timeout' : 'no-connection' };
  }
}
