import robotsParser from 'robots-parser';
import { addressFrom } from './addressFrom.js';
import type { HostTurns } from './HostTurns.js';
import type { LinkOptions } from './LinkOptions.js';

/** No robots.txt needs more. Source: RFC 9309, 2.5: at least 500 kibibytes are read. */
const mostBytes = 512 * 1024;
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
    const { userAgent, timeout } = this.options;
    try {
      const response = await fetch(file, {
        headers: { 'User-Agent': userAgent, Accept: 'text/plain' },
        redirect: 'manual',
        signal: AbortSignal.any([this.signal, AbortSignal.timeout(timeout)]),
      });
      if (response.ok) return await readStart(response);
      await response.body?.cancel();
      const next = addressFrom(response.headers.get('location'), file);
      // Another host has rules of its own, and they are read when the page itself leads there.
      if (redirects > 0 && next !== undefined && new URL(next).origin === new URL(file).origin) {
        return await this.#fetchText(next, redirects - 1);
      }
      // No file means no rules; a server in trouble is left in peace.
      return response.status >= 500 ? 'User-agent: *\nDisallow: /' : '';
    } catch {
      this.signal.throwIfAborted();
      // The request for the page itself will tell what is wrong.
      return '';
    }
  }
}

async function readStart(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > mostBytes) break;
  }
  await reader?.cancel();
  return text;
}
