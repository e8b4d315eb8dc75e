import { setMaxListeners } from 'node:events';
import pLimit from 'p-limit';
import { LinkChecker } from './LinkChecker.js';
import {
  type LinkObservation,
  type LinkObservations,
  readLinkObservations,
  writeLinkObservations,
} from './LinkObservation.js';
import type { LinkOptions } from './LinkOptions.js';
import type { UsedAddress } from './addressesOf.js';
import { judgeLink } from './judgeLink.js';

/** Milliseconds between two writings of what was seen so far: what an sigintSignal may cost at most. */
const writeEvery = 2000;

/** A run of the checker over the addresses of a catalogue. */
export interface RecordRun {
  readonly root: string;
  /** Addresses that all records give: what is no longer given is forgotten. */
  readonly known: readonly UsedAddress[];
  /** Those of this run. */
  readonly asked: readonly UsedAddress[];
  /** Leave out what was already checked today, by a run that was interrupted. */
  readonly resume: boolean;
  readonly today: string;
  readonly options: LinkOptions;
  readonly signal: AbortSignal;
  readonly onStart?: (total: number) => void;
  readonly onResult?: (address: string, observation: LinkObservation) => void;
}

/** Checks addresses and writes what was seen to `observations/links.json`, while it runs and when it is interrupted. */
export async function recordLinks(run: RecordRun): Promise<{ observations: LinkObservations; finished: boolean }> {
  const before = readLinkObservations(run.root);
  const isKnown = new Set(run.known.map(({ address }) => address));
  const observations: Record<string, LinkObservation> = Object.fromEntries(
    Object.entries(before).filter(([address]) => isKnown.has(address)),
  );
  const addresses = run.asked
    .map(({ address }) => address)
    .filter((address) => !(run.resume && before[address]?.checkedOn === run.today));
  let written = performance.now();
  run.onStart?.(addresses.length);
  try {
    const finished = await checkLinks({
      ...run,
      addresses,
      before,
      onResult: (address, observation) => {
        observations[address] = observation;
        run.onResult?.(address, observation);
        if (performance.now() - written < writeEvery) return;
        written = performance.now();
        writeLinkObservations(run.root, observations);
      },
    });
    return { observations, finished };
  } finally {
    writeLinkObservations(run.root, observations);
  }
}

/** What a run is about. */
interface LinkRun {
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
async function checkLinks({ addresses, before, today, options, signal, onResult }: LinkRun): Promise<boolean> {
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
