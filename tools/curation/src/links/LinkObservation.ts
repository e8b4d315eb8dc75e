import { join } from 'node:path';
import * as z from 'zod';
import { readRegularFile } from '../files/readRegularFile.js';
import { writeFiles } from '../files/writeFiles.js';
import { sortKeys } from '../json/sortKeys.js';
import { day } from '../schema/primitives.js';

/** Where what was seen is kept: beside the records, never in one. */
export const observationsFile = 'observations/links.json';

/** What earlier runs saw; nothing where there was none. Throws when the file is not as this program writes it. */
export function readLinkObservations(root: string): LinkObservations {
  const address = join(root, observationsFile);
  const bytes = readRegularFile(address);
  if (bytes === undefined) return {};
  try {
    return linkObservations.parse(JSON.parse(bytes.toString()));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : 'it is not JSON';
    throw new Error(`${address} cannot be read: ${why}. Restore it from the last commit, or remove it.`, { cause });
  }
}

/** What a machine saw when it last asked for an address. */
const linkObservation = z.strictObject({
  /**
   * alive: it answers. moved: it answers, permanently from another address. dead: failed on three days of checking.
   * unreachable: failed, but not yet often enough. refused: it does not answer programs, which says nothing about people.
   */
  status: z.enum(['alive', 'moved', 'dead', 'refused', 'unreachable']),
  /** The status code of the last answer; absent when there was none. */
  code: z.int().optional(),
  /** What the code does not say. */
  reason: z
    .enum([
      // Nobody was reached.
      'timeout',
      'no-connection',
      'no-such-host',
      'no-network',
      'private-network',
      // Somebody was, who cannot show that they are who the address says.
      'certificate-expired',
      'certificate-of-another',
      'certificate-untrusted',
      // The way led nowhere, or where it must not.
      'redirect-loop',
      'too-many-redirects',
      'unsafe-redirect',
      'insecure-redirect',
      // A page came that is not what somebody linked to.
      'front-page',
      'not-found-page',
      'error-page',
      'parked',
      // Programs are not answered, or not now.
      'challenge',
      'robots',
      'rate-limited',
    ])
    .optional(),
  /** Where redirects led to. */
  finalAddress: z.string().optional(),
  /** True when redirects led to a domain that somebody else may have registered. */
  domainChanged: z.literal(true).optional(),
  checkedOn: day,
  /** The last day on which it answered as a page should; absent when it never did. Not the day on which a person looked. */
  answeredOn: day.optional(),
  /** How many days of checking in a row have failed. */
  failures: z.int().nonnegative(),
});

/** The content of `observations/links.json`: what is known of each address. Never part of a record. */
const linkObservations = z.record(z.string(), linkObservation);

export type LinkObservation = Readonly<z.output<typeof linkObservation>>;
export type LinkObservations = Readonly<Record<string, LinkObservation>>;

/** Writes what was seen, in order, so that a change shows only what changed; a reader never sees half of the file. */
export function writeLinkObservations(root: string, observations: LinkObservations): void {
  writeFiles(root, { [observationsFile]: `${JSON.stringify(sortKeys(observations), null, 2)}\n` });
}

/** When machines last saw addresses answer; undefined when nobody has asked yet. */
export function lastSeen(observations: LinkObservations) {
  const all = Object.values(observations);
  const lastSeenOn = all
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1);
  if (lastSeenOn === undefined) return undefined;
  const answered = all.filter(({ status }) => status === 'alive' || status === 'moved').length;
  return { addresses: all.length, answered, lastSeenOn };
}
