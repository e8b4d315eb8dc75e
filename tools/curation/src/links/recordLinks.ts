import { setMaxListeners } from 'node:events';
import pLimit from 'p-limit';
import { LinkChecker, type LinkResult } from './LinkChecker.js';
import {
  type LinkObservation,
  type LinkObservations,
  readLinkObservations,
  writeLinkObservations,
} from './LinkObservation.js';
import type { LinkOptions } from './LinkOptions.js';
import { RunVerdict, type Verdict } from './RunVerdict.js';
import type { UsedAddress } from './addressesOf.js';
import { judgeLink } from './judgeLink.js';

/** Milliseconds between two writings of what was seen so far: what an interruption may cost at most. */
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

/** What came of a run. */
export interface RunResult {
  readonly observations: LinkObservations;
  /** False when it was interrupted. */
  readonly finished: boolean;
  /** Anything but `trusted`: nothing was written, and `observations` are those of earlier runs. */
  readonly verdict: Verdict;
  /** How many addresses were asked before the run ended. */
  readonly asked: number;
}

/**
 * Checks addresses and writes what was seen to `observations/links.json`, while it runs and when it is interrupted; but
 * not before one of them has answered well: what a machine without a network sees is no fact about anybody's page.
 */
export async function recordLinks(run: RecordRun): Promise<RunResult> {
  const before = readLinkObservations(run.root);
  const isKnown = new Set(run.known.map(({ address }) => address));
  const observations: Record<string, LinkObservation> = Object.fromEntries(
    Object.entries(before).filter(([address]) => isKnown.has(address)),
  );
  const isDone = ({ address }: UsedAddress) => run.resume && before[address]?.checkedOn === run.today;
  const addresses = run.asked.filter((used) => !isDone(used)).map(({ address }) => address);
  const whole = new RunVerdict();
  // What the interrupted run has shown of the network still holds.
  for (const { address } of run.asked.filter(isDone)) {
    if (before[address]?.answeredOn === run.today) whole.add(address, { outcome: 'alive' });
  }
  let asked = 0;
  let written = performance.now();
  const onResult = (address: string, result: LinkResult): boolean => {
    asked++;
    whole.add(address, result);
    const observation = judgeLink(result, before[address], run.today);
    observations[address] = observation;
    run.onResult?.(address, observation);
    if (whole.isWell && performance.now() - written >= writeEvery) {
      written = performance.now();
      writeLinkObservations(run.root, observations);
    }
    return whole.isHopeless;
  };
  run.onStart?.(addresses.length);
  let finished = false;
  try {
    finished = await checkLinks({ ...run, addresses, onResult });
  } finally {
    if (whole.verdict === 'trusted') writeLinkObservations(run.root, observations);
  }
  const { verdict } = whole;
  return { observations: verdict === 'trusted' ? observations : before, finished, verdict, asked };
}

/** What a run is about. */
interface LinkRun {
  readonly addresses: readonly string[];
  readonly options: LinkOptions;
  /** Interrupts the run; what was seen until then has been told. */
  readonly signal: AbortSignal;
  /** Told of each address once it is known. True ends the run. */
  readonly onResult: (address: string, result: LinkResult) => boolean;
}

/** Checks addresses, several hosts at a time and each host one address after another. False when it was interrupted. */
async function checkLinks({ addresses, options, signal, onResult }: LinkRun): Promise<boolean> {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  // Every request listens to it: many are no leak.
  setMaxListeners(0, signal, either);
  const checker = new LinkChecker(options, either);
  const limit = pLimit(options.concurrency);
  const hosts = groupByHost(addresses);
  const checkHost = async (ofHost: readonly string[]) => {
    for (const address of ofHost) {
      const result = await checker.check(address);
      either.throwIfAborted();
      if (onResult(address, result)) ended.abort();
    }
  };
  try {
    await Promise.all(hosts.map((ofHost) => limit(() => checkHost(ofHost))));
    return true;
  } catch (error) {
    if (either.aborted) return !signal.aborted;
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
