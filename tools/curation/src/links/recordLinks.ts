import type { UsedAddress } from './addressesOf.js';
import { checkLinks } from './checkLinks.js';
import type { LinkObservation, LinkObservations } from './LinkObservation.js';
import type { LinkOptions } from './LinkOptions.js';
import { readLinkObservations } from './readLinkObservations.js';
import { writeLinkObservations } from './writeLinkObservations.js';

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
