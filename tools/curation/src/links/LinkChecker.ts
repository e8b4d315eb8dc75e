import { setTimeout as sleep } from 'node:timers/promises';
import { registrableDomain } from '../lint/registrableDomain.js';
import { HostTurns } from './HostTurns.js';
import type { LinkObservation } from './LinkObservation.js';
import type { LinkOptions } from './LinkOptions.js';
import { Robots } from './Robots.js';
import { addressFrom } from './addressFrom.js';
import { type Answer, askPage } from './askPage.js';
import { isFrontPageInstead, judgePage } from './judgePage.js';
import { refusalOf } from './refusalOf.js';
import { retryAfter } from './retryAfter.js';

const mostRedirects = 5;

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
      const common = arrival(address, current);
      if (seen.has(current)) return { outcome: 'failed', reason: 'redirect-loop', ...common };
      if (step > mostRedirects) return { outcome: 'failed', reason: 'too-many-redirects', ...common };
      const refusal = refusalOf(current, this.options);
      if (refusal !== undefined) return { outcome: 'failed', reason: refusal, ...common };
      seen.add(current);
      if (!(await this.#robots.allows(current))) return { outcome: 'refused', reason: 'robots', ...common };
      const answer = await this.#patiently(current);
      if (answer === 'resting') return { outcome: 'refused', code: 429, reason: 'rate-limited', ...common };
      const { code } = answer;
      if (code === undefined) return { outcome: 'failed', reason: answer.reason, ...common };
      const next = code >= 300 && code < 400 ? addressFrom(answer.location, current) : undefined;
      if (next === undefined) return { ...lookAt(answer.text, { code, address, current, moved }), code, ...common };
      moved ||= permanent.has(code);
      current = next;
    }
  }

  /** Waits once for a server that asks for it, within reason. Meanwhile nobody else asks that server. */
  async #patiently(address: string): Promise<Answer | 'resting'> {
    const { host } = new URL(address);
    const { longestWait, pause } = this.options;
    const ask = () => askPage(address, { options: this.options, signal: this.signal, reads: 'text' });
    return this.#turns.take(host, async () => {
      if (this.#resting.has(host)) return 'resting';
      const answer = await ask();
      if (answer.code !== 429 && answer.code !== 503) return answer;
      const wait = retryAfter(answer.retryAfter, Date.now());
      if (wait === undefined) return answer;
      if (wait <= longestWait) {
        await sleep(Math.max(wait, pause), undefined, { signal: this.signal });
        return ask();
      }
      this.#resting.add(host);
      return 'resting';
    });
  }
}

function arrival(start: string, current: string): Pick<LinkResult, 'finalAddress' | 'domainChanged'> {
  if (current === start) return {};
  const changed = registrableDomain(current) !== registrableDomain(start);
  return { finalAddress: current, ...(changed ? { domainChanged: true } : {}) };
}

/** Where the redirects of an address ended. */
interface End {
  readonly code: number;
  readonly address: string;
  readonly current: string;
  /** Whether any of them was for good. */
  readonly moved: boolean;
}

/** What an answer says by its code, and a page that claims to be well by its words. */
function lookAt(html: string, { code, address, current, moved }: End): Pick<LinkResult, 'outcome' | 'reason'> {
  if (code < 200 || code >= 300) return { outcome: refused.has(code) ? 'refused' : 'failed' };
  const reason = judgePage(current, html);
  if (reason !== undefined) return { outcome: reason === 'challenge' ? 'refused' : 'failed', reason };
  return {
    outcome: moved ? 'moved' : 'alive',
    ...(isFrontPageInstead(address, current) ? { reason: 'front-page' } : {}),
  };
}

/** What one look at an address gave, before it is weighed against earlier ones. */
export interface LinkResult extends Pick<LinkObservation, 'code' | 'reason' | 'finalAddress' | 'domainChanged'> {
  readonly outcome: 'alive' | 'moved' | 'failed' | 'refused';
}
