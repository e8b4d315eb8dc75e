import * as fc from 'fast-check';
import type { Dataset } from '@safeguarding/data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { resolveResource } from '../catalogue/resolveResource.js';
import type { QueryEngine } from '../engines/QueryEngine.js';
import { isSafeguardingError } from '../errors.js';
import { explainMatches } from '../query/explainMatches.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { suggest } from '../query/suggest.js';
import { fuzz } from './fuzz.js';

/**
 * What every engine must pass, wherever it works: the promises of `QueryEngine`.
 *
 * @param name What makes it different, for the titles: "an engine <name>".
 * @param make Makes one over the dataset.
 */
export function testQueryEngine(name: string, dataset: Dataset, make: () => QueryEngine): void {
  const catalogue = openCatalogue(dataset);
  describe(`an engine ${name}`, () => {
    let engine: QueryEngine;
    beforeAll(() => {
      engine = make();
    });
    afterAll(() => engine.close());

    test('answers what the catalogue answers', async () => {
      for (const query of [
        {},
        { text: 'groming' },
        { topics: ['online-safety'], within: { countries: ['PH'] }, limit: 2 },
        { facets: ['topics', 'countries'] as const, facetLabels: true, language: 'fr', limit: 0 },
      ])
        expect(await engine.query(query)).toEqual(queryCatalogue(catalogue, query));
      const id = dataset.resources[0]!.id;
      expect(await engine.suggest?.('groming', { language: 'fr' })).toEqual(
        suggest(catalogue, 'groming', { language: 'fr' }),
      );
      expect(await engine.explain?.('groming', [id])).toEqual(explainMatches(catalogue, 'groming', [id]));
      expect(await engine.resolve(id)).toEqual(resolveResource(catalogue, id));
      expect(await engine.resolve('nothing')).toEqual({ status: 'unknown' });
    });

    test('describes what it answers about', async () => {
      const { version, released, languages, concepts, publishers, needs } = await engine.describe();
      expect([version, released, languages]).toEqual([dataset.version, dataset.released, dataset.languages]);
      expect(concepts).toEqual(expect.arrayContaining([...dataset.concepts]));
      expect(concepts).toHaveLength(dataset.concepts.length);
      expect(publishers).toEqual(dataset.publishers);
      expect(needs).toEqual((dataset.needs ?? []).map(({ id, heading, chip }) => ({ id, heading, chip })));
    });

    test('rejects with typed errors, and goes on', async () => {
      const failures = [
        await engine.query({ topics: 'csam' as never }).catch((error: unknown) => error),
        await engine.query({ cursor: 'of another' }).catch((error: unknown) => error),
      ];
      expect(failures.every((error) => isSafeguardingError(error))).toBe(true);
      expect(failures).toMatchObject([{ code: 'invalid-option' }, { code: 'invalid-cursor' }]);
      expect((failures[0] as Error).message).toContain('topics');
      await expect(engine.query()).resolves.toHaveProperty('total', dataset.resources.length);
    });

    test('heeds a signal, before and in the same turn', async () => {
      const signal = AbortSignal.abort('gone');
      await expect(engine.query({}, { signal })).rejects.toMatchObject({ code: 'aborted', cause: 'gone' });
      const controller = new AbortController();
      const asked = engine.query({}, { signal: controller.signal });
      controller.abort();
      await expect(asked).rejects.toMatchObject({ code: 'aborted' });
    });

    test('however questions and cancellations interleave, no old answer comes after a newer one', async () => {
      const step = fc.oneof(
        { weight: 4, arbitrary: fc.record({ ask: fc.nat(7) }) },
        { weight: 2, arbitrary: fc.record({ cancel: fc.nat(30) }) },
        { weight: 1, arbitrary: fc.record({ wait: fc.nat(2) }) },
      );
      const queries = Array.from({ length: 8 }, (_, n) => ({ limit: n, ...(n % 2 ? { text: 'bullying' } : {}) }));
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
          const controllers: AbortController[] = [];
          const cancelled = new Set<number>();
          const fulfilled: number[] = [];
          const settled: Promise<void>[] = [];
          for (const each of steps) {
            if ('ask' in each) {
              const number = controllers.push(new AbortController()) - 1;
              const query = queries[each.ask]!;
              const { signal } = controllers[number]!;
              settled.push(
                engine.query(query, { signal }).then(
                  (answer) => {
                    expect(cancelled.has(number)).toBe(false);
                    expect(answer.resources).toHaveLength(query.limit);
                    expect(answer.total < dataset.resources.length).toBe('text' in query);
                    fulfilled.push(number);
                  },
                  (error: unknown) => {
                    expect(error).toMatchObject({ code: 'aborted' });
                    expect(cancelled.has(number)).toBe(true);
                  },
                ),
              );
            } else if ('cancel' in each && controllers[each.cancel] && !fulfilled.includes(each.cancel)) {
              cancelled.add(each.cancel);
              controllers[each.cancel]!.abort();
            } else if ('wait' in each) {
              // eslint-disable-next-line no-restricted-globals -- an engine elsewhere answers by the wall clock
              await new Promise((then) => setTimeout(then, each.wait));
            }
          }
          await Promise.all(settled);
          expect(fulfilled).toEqual([...fulfilled].sort((a, b) => a - b));
          expect(fulfilled.length + cancelled.size).toBe(controllers.length);
        }),
        { numRuns: 60 * fuzz },
      );
    });

    test('once closed it settles everything', async () => {
      const closing = make();
      const asked = [closing.query(), closing.describe()];
      closing.close();
      closing.close();
      asked.push(closing.query());
      for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'aborted' });
    });
  });
}
