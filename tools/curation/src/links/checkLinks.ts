import { setMaxListeners } from 'node:events';
import pLimit from 'p-limit';
import { judgeLink } from './judgeLink.js';
import { LinkChecker } from './LinkChecker.js';
import type { LinkObservation, LinkObservations } from './LinkObservation.js';
import type { LinkOptions } from './LinkOptions.js';

/** What a run is about. */
export interface LinkRun {
  readonly addresses: readonly string[];
  readonly before: LinkObservations;
  /** The day of the run. */
  readonly today: string;
  readonly options: LinkOptions;
  /** Interrupts the run; what was seen until then has been told. */
  readonly signal: AbortSignal;
  /** Told of each address once it is known. */
  readonly onResult: (address: string, observation: LinkObservation) => void;
}

/** Checks addresses, several hosts at a time and each host one address after another. False when it was interrupted. */
export async function checkLinks({ addresses, before, today, options, signal, onResult }: LinkRun): Promise<boolean> {
  // Every request listens to it: many are no leak.
  setMaxListeners(0, signal);
  const checker = new LinkChecker(options, signal);
  const limit = pLimit(options.concurrency);
  const hosts = groupByHost(addresses);
  const checkHost = async (ofHost: readonly string[]) => {
    for (const address of ofHost) {
      onResult(address, judgeLink(await checker.check(address), before[address], today));
    }
  };
  try {
    await Promise.all(hosts.map((ofHost) => limit(() => checkHost(ofHost))));
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

function groupByHost(addresses: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    groups.set(host, [...(groups.get(host) ?? []), address]);
  }
  return [...groups.values()];
}
