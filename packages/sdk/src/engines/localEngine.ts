import type { Catalogue } from '../model.js';
import { original } from '../perCatalogue.js';
import { resolveResource } from '../catalogue/resolveResource.js';
import { explainMatches } from '../query/explainMatches.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { suggest } from '../query/suggest.js';
import { SafeguardingError } from '../errors.js';
import { checkAskOptions } from '../validate/options.js';
import type { AskOptions, QueryEngine } from './QueryEngine.js';

/**
 * A {@link QueryEngine} in this thread, over an open catalogue. It answers in the turn after the question, so that one
 * taken back in the same turn costs nothing.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no catalogue.
 * @example
 * ```ts
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 * import { localEngine, openCatalogue } from '@safeguarding/sdk';
 *
 * const engine = localEngine(openCatalogue(dataset));
 * const { total } = await engine.query({ topics: ['online-safety'] });
 * console.log(total);
 * ```
 */
export function localEngine(catalogue: Catalogue): Required<QueryEngine> {
  original(catalogue);
  let isClosed = false;
  async function answer<T>(options: AskOptions, compute: () => T): Promise<T> {
    checkAskOptions(options);
    const { signal } = options;
    await Promise.resolve();
    if (isClosed) throw new SafeguardingError('aborted', 'The engine was closed. Make another one.');
    if (signal?.aborted) throw new SafeguardingError('aborted', 'Stopped by `signal`.', { cause: signal.reason });
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new SafeguardingError('invalid-option', error.message, { cause: error });
    }
  }
  return {
    sendsTo: null,
    query: (query = {}, options = {}) => answer(options, () => queryCatalogue(catalogue, query)),
    suggest: (text, how = {}, options = {}) => answer(options, () => suggest(catalogue, text, how)),
    explain: (text, ids, from = {}, options = {}) => answer(options, () => explainMatches(catalogue, text, ids, from)),
    resolve: (id, options = {}) => answer(options, () => resolveResource(catalogue, id)),
    describe: (options = {}) =>
      answer(options, () => {
        const { version, released, languages } = catalogue;
        const concepts = [...catalogue.concepts.values()].flatMap((scheme) => [...scheme.values()]);
        const needs = [...catalogue.needs.values()].map(({ id, heading, chip }) => ({ id, heading, chip }));
        return { version, released, languages, concepts, publishers: [...catalogue.publishers.values()], needs };
      }),
    close: () => void (isClosed = true),
  };
}
