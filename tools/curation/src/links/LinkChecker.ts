import { setTimeout as sleep } from 'node:timers/promises';
import { registrableDomain } from '../lint/registrableDomain.js';
import { HostTurns } from './HostTurns.js';
import type { LinkObservation } from './LinkObservation.js';
import type { LinkOptions } from './LinkOptions.js';
import { Robots } from './Robots.js';
import { addressFrom } from './addressFrom.js';
import { isAllowedAddress } from './isAllowedAddress.js';
import { retryAfter } from './retryAfter.js';

const mostRedirects = 5;
/** Servers that do not answer HEAD say so with one of these. */
const headRefused = new Set([403, 405, 501]);
/** Answers that say more about who asks than about the page. */
const refused = new Set([401, 403, 407, 429, 451, 999]);
const permanent = new Set([301, 308]);

/** Looks at addresses one by one, and never twice at a time at one host. */
export class LinkChecker {
  readonly #turns: HostTurns;
  readonly #robots: Robots;
  /** Hosts that asked for more time than there is: they are not asked again in this run. */
  readonly #resting = new Set<string>();

  constructor(
    private readonly options: LinkOptions,
    private readonly signal: AbortSignal,
  ) {
    this.#turns = new HostTurns(options.pause, signal);
    this.#robots = new Robots(this.#turns, options, signal);
  }

  /** Follows an address to its end. Throws only when the run is interrupted. */
  async check(address: string): Promise<LinkResult> {
    const seen = new Set<string>();
    let current = address;
    let moved = false;
    for (let step = 0; ; step++) {
      const common = this.#arrival(address, current);
      if (seen.has(current)) return { outcome: 'failed', reason: 'redirect-loop', ...common };
      if (step > mostRedirects) return { outcome: 'failed', reason: 'too-many-redirects', ...common };
      if (!isAllowedAddress(current, this.options)) return { outcome: 'failed', reason: 'unsafe-redirect', ...common };
      seen.add(current);
      if (!(await this.#robots.allows(current))) return { outcome: 'refused', reason: 'robots', ...common };
      const answer = await this.#ask(current);
      if (answer === 'resting') return { outcome: 'refused', code: 429, reason: 'rate-limited', ...common };
      const { code } = answer;
      if (code === undefined) return { outcome: 'failed', reason: answer.reason, ...common };
      const next = code >= 300 && code < 400 ? addressFrom(answer.location, current) : undefined;
      if (next === undefined) return { outcome: outcomeOf(code, moved), code, ...common };
      moved ||= permanent.has(code);
      current = next;
    }
  }

  #arrival(start: string, current: string): Pick<LinkResult, 'finalAddress' | 'domainChanged'> {
    if (current === start) return {};
    const changed = registrableDomain(current) !== registrableDomain(start);
    return { finalAddress: current, ...(changed ? { domainChanged: true } : {}) };
  }

  async #ask(address: string): Promise<Answer | 'resting'> {
    const answer = await this.#patiently(address, 'HEAD');
    if (answer === 'resting' || answer.code === undefined || !headRefused.has(answer.code)) return answer;
    return this.#patiently(address, 'GET');
  }

  /** Waits once for a server that asks for it, within reason. Meanwhile nobody else asks that server. */
  async #patiently(address: string, method: 'HEAD' | 'GET'): Promise<Answer | 'resting'> {
    const { host } = new URL(address);
    const { userAgent, timeout, longestWait, pause } = this.options;
    const ask = () => request(address, { method, userAgent, timeout, signal: this.signal });
    return this.#turns.take(host, async () => {
      if (this.#resting.has(host)) return 'resting';
      const answer = await ask();
      if (answer.code !== 429 && answer.code !== 503) return answer;
      if (answer.retryAfter === undefined) return answer;
      if (answer.retryAfter <= longestWait) {
        await sleep(Math.max(answer.retryAfter, pause), undefined, { signal: this.signal });
        return ask();
      }
      this.#resting.add(host);
      return 'resting';
    });
  }
}

function outcomeOf(code: number, moved: boolean): LinkResult['outcome'] {
  if (code >= 200 && code < 300) return moved ? 'moved' : 'alive';
  return refused.has(code) ? 'refused' : 'failed';
}

/** Who asks, how, and for how long. */
interface RequestOptions {
  readonly method: 'HEAD' | 'GET';
  readonly userAgent: string;
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** One request, redirects not followed, the body not read. Throws only when `signal` interrupts it. */
async function request(address: string, options: RequestOptions): Promise<Answer> {
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

/** What a server answered to one request, without the body; or why it did not. */
type Answer =
  | {
      readonly code: number;
      readonly location: string | null;
      /** Milliseconds to wait, as the server asks. */
      readonly retryAfter: number | undefined;
    }
  | { readonly code: undefined; readonly reason: Extract<LinkObservation['reason'], 'timeout' | 'no-connection'> };

/** What one look at an address gave, before it is weighed against earlier ones. */
export interface LinkResult extends Pick<LinkObservation, 'code' | 'reason' | 'finalAddress' | 'domainChanged'> {
  readonly outcome: 'alive' | 'moved' | 'failed' | 'refused';
}
