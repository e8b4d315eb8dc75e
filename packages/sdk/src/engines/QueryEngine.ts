import type { Concept, Need, Publisher, ResourceId } from '@safeguarding/data';
import type { ResolvedResource } from '../catalogue/resolveResource.js';
import type { MatchExplanation } from '../query/explainMatches.js';
import type { QueryResult, ResourceQuery } from '../query/query.js';
import type { NeedOptions } from '../query/recogniseNeed.js';
import type { SuggestOptions, Suggestion } from '../query/suggest.js';

/** What goes with one question. */
export interface AskOptions {
  /** Takes the question back. */
  readonly signal?: AbortSignal;
}

/** What an engine answers about: all that a page needs to name what it shows. Plain data. */
export interface EngineDescription {
  /** Version of the dataset, such as `1.4.0`. */
  readonly version: string;
  /** The day that version was released, such as `2026-11-23`. */
  readonly released: string;
  /** The languages that concept labels are written in. BCP 47. */
  readonly languages: readonly string[];
  /** Every concept of every scheme. */
  readonly concepts: readonly Concept[];
  /** Every publisher. */
  readonly publishers: readonly Publisher[];
  /** What people come with, in the order of the dataset. Empty for datasets before 2.1.0. */
  readonly needs: readonly DescribedNeed[];
}

/** What a page needs to name a need: a card's heading, and a neutral name. */
export type DescribedNeed = Pick<Need, 'id' | 'heading' | 'chip'>;

/**
 * Something that answers queries, wherever it works: in this thread (`localEngine`), in a worker (`workerEngine`), or
 * on a server of your own. Whoever writes one promises:
 *
 * - Answers come in the order of the questions: an old one never overtakes a newer one.
 * - A question that is taken back by its `signal` is rejected as `aborted`, unless its answer was there before.
 * - Every question is settled, also when the engine fails or is closed.
 * - Questions are rejected with a `SafeguardingError` only: `invalid-option` for a query of the wrong type or an option that there is not,
 *   `invalid-cursor` for a cursor of another query, `aborted` after the signal or `close`, and what else went wrong.
 *
 * @example
 * ```ts
 * import type { QueryEngine } from '@safeguarding/sdk';
 *
 * let last: AbortController | undefined;
 * export async function onInput(engine: QueryEngine, text: string) {
 *   last?.abort(); // the answer to the previous letter is of no use any more
 *   last = new AbortController();
 *   return engine.query({ text }, { signal: last.signal });
 * }
 * ```
 */
export interface QueryEngine {
  /**
   * The host that questions are sent to, such as `search.example.org`, so that a page can tell its visitors; null where they
   * stay on the device. Without it nobody knows, and the panel says that they may be sent.
   */
  readonly sendsTo?: string | null;
  /** Asks; see `queryCatalogue`. */
  query(query?: ResourceQuery, options?: AskOptions): Promise<QueryResult>;
  /** Suggests what is being typed; see `suggest`. An engine of your own may have none. */
  suggest?(text: string, how?: SuggestOptions, options?: AskOptions): Promise<readonly Suggestion[]>;
  /** Tells why resources answer a text; see `explainMatches`. An engine of your own may have none. */
  explain?(
    text: string,
    ids: readonly ResourceId[],
    from?: NeedOptions,
    options?: AskOptions,
  ): Promise<readonly MatchExplanation[]>;
  /** What became of an id; see `resolveResource`. */
  resolve(id: string, options?: AskOptions): Promise<ResolvedResource>;
  /** What it answers about. The same for as long as the engine lives. */
  describe(options?: AskOptions): Promise<EngineDescription>;
  /** Frees what the engine holds. Questions that are open, and later ones, are rejected as `aborted`. */
  close(): void;
}
