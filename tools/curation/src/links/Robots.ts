import robotsParser from 'robots-parser';
import { addressFrom } from './addressFrom.js';
import { askPage } from './askPage.js';
import type { HostTurns } from './HostTurns.js';
import type { LinkOptions } from './LinkOptions.js';

const mostRedirects = 5;

/** What the robots.txt of each host allows, asked for once a host. Source: RFC 9309. */
export class Robots {
  readonly #byOrigin = new Map<string, Promise<(address: string) => boolean>>();

  constructor(
    private readonly turns: HostTurns,
    private readonly options: LinkOptions,
    private readonly signal: AbortSignal,
  ) {}

  async allows(address: string): Promise<boolean> {
    const { origin } = new URL(address);
    const rules = this.#byOrigin.get(origin) ?? this.#read(origin);
    this.#byOrigin.set(origin, rules);
    return (await rules)(address);
  }

  async #read(origin: string): Promise<(address: string) => boolean> {
    const file = `${origin}/robots.txt`;
    const text = await this.turns.take(new URL(origin).host, () => this.#fetchText(file, mostRedirects));
    const rules = robotsParser(file, text);
    return (address) => rules.isAllowed(address, this.options.userAgent.split('/')[0]) !== false;
  }

  async #fetchText(file: string, redirects: number): Promise<string> {
    const answer = await askPage(file, { options: this.options, signal: this.signal, reads: 'anything' });
    // The request for the page itself will tell what is wrong.
    if (answer.code === undefined) return '';
    const next = addressFrom(answer.location, file);
    // Another host has rules of its own, and they are read when the page itself leads there.
    if (redirects > 0 && next !== undefined && new URL(next).origin === new URL(file).origin) {
      return this.#fetchText(next, redirects - 1);
    }
    // No file means no rules; a server in trouble is left in peace.
    return answer.code >= 500 ? 'User-agent: *\nDisallow: /' : answer.text;
  }
}
