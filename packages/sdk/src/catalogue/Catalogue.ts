import type { Concept, Publisher, Redirect, Resource } from '@safeguarding/data';

declare const opened: unique symbol;

/** One of the concept schemes: `topic`, `audience`, `resource-type`, `context`, `region`. */
export type SchemeName = Concept['scheme'];

/** A dataset opened for querying: an immutable value that {@link openCatalogue} alone makes. */
export interface Catalogue {
  /** @internal Keeps look-alikes out at compile time; not there at run time. */
  readonly [opened]: true;
  /** Version of the dataset, such as `1.4.0`. */
  readonly version: string;
  /** The day that version was released, such as `2026-11-23`. */
  readonly released: string;
  /** The languages that concept labels are written in. BCP 47. */
  readonly languages: readonly string[];
  /** Every resource by id, in the order of the dataset. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** Every concept, by scheme and then by id: the same id may stand in two schemes. */
  readonly concepts: ReadonlyMap<SchemeName, ReadonlyMap<string, Concept>>;
  /** Every publisher by id. */
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** What became of ids that no longer name a resource. */
  readonly redirects: ReadonlyMap<string, Redirect>;
}
