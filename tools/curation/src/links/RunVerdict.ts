import type { LinkResult } from './LinkChecker.js';

/** So many hosts do not fail on one day by themselves. */
const hostsThatTell = 5;

/** With so many hosts against it, a run need not ask the rest. */
const hostsUntilHopeless = 20;

/** Whether what a run saw is about the links (`trusted`), or about the network that it was made from. */
export type Verdict = 'trusted' | 'no-network' | 'all-failed';

/** Weighs the results of a run as a whole. */
export class RunVerdict {
  readonly #hosts = new Set<string>();
  #isWell = false;
  #isAnswered = false;

  /** Takes the result of one address. */
  add(address: string, { outcome, code }: Pick<LinkResult, 'outcome' | 'code'>): void {
    this.#hosts.add(new URL(address).host);
    this.#isWell ||= outcome === 'alive' || outcome === 'moved';
    this.#isAnswered ||= code !== undefined;
  }

  /** Whether at least one page was as it should be: from then on, a failure is the link's own. */
  get isWell(): boolean {
    return this.#isWell;
  }

  get isHopeless(): boolean {
    return !this.#isWell && this.#hosts.size >= hostsUntilHopeless;
  }

  /** What to make of the run. One host that answers with 404 tells of itself; one that does not answer, of nothing. */
  get verdict(): Verdict {
    if (this.#isWell || this.#hosts.size === 0) return 'trusted';
    if (!this.#isAnswered) return 'no-network';
    return this.#hosts.size >= hostsThatTell ? 'all-failed' : 'trusted';
  }
}
