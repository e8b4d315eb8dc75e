import * as z from 'zod';
import { day } from '../schema/primitives.js';

/** What a machine saw when it last asked for an address. */
export const linkObservation = z.strictObject({
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
      'timeout',
      'no-connection',
      'redirect-loop',
      'too-many-redirects',
      'unsafe-redirect',
      'robots',
      'rate-limited',
    ])
    .optional(),
  /** Where redirects led to. */
  finalAddress: z.string().optional(),
  /** True when redirects led to a domain that somebody else may have registered. */
  domainChanged: z.literal(true).optional(),
  checkedOn: day,
  /** How many days of checking in a row have failed. */
  failures: z.int().nonnegative(),
});

/** The content of `observations/links.json`: what is known of each address. Never part of a record. */
export const linkObservations = z.record(z.string(), linkObservation);

export type LinkObservation = Readonly<z.output<typeof linkObservation>>;
export type LinkObservations = Readonly<Record<string, LinkObservation>>;
