import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { localEngine } from '../engines/localEngine.js';
import { workerEngine } from '../engines/workerEngine.js';
import type { Catalogue } from '../model.js';
import { listNeeds } from '../query/listNeeds.js';
import { queryFromParams, queryToParams } from '../query/queryParams.js';
import { recogniseNeed } from '../query/recogniseNeed.js';
import { similarResources } from '../query/similarResources.js';
import { preloadSearch } from '../search/preloadSearch.js';
import { openSerialised } from '../stored/openSerialised.js';
import { serialiseIndex } from '../stored/serialiseIndex.js';
import { conceptJsonLd } from '../taxonomy/conceptJsonLd.js';
import { findConcepts } from '../taxonomy/findConcepts.js';
import { catalogueJsonLd, resourceJsonLd } from '../taxonomy/jsonLd.js';

const catalogue: Catalogue = openCatalogue(dataset);
const resource = dataset.resources[0]!;
const port = () => new MessageChannel().port1 as never;

/** Every function that takes options, beside queries and the loaders, which have tests of their own. */
const calls: readonly (readonly [name: string, call: (options: never) => unknown, right: string])[] = [
  ['openCatalogue', (options) => openCatalogue(dataset, options), 'facets'],
  ['openSerialised', (options) => openSerialised(dataset, new Uint8Array(), options), 'facets'],
  ['serialiseIndex', (options) => serialiseIndex(dataset, options), 'facets'],
  ['preloadSearch', (options) => preloadSearch(catalogue, options), 'sliceMs'],
  ['listNeeds', (options) => listNeeds(catalogue, options), 'countries'],
  ['recogniseNeed', (options) => recogniseNeed(catalogue, 'x', options), 'language'],
  ['queryToParams', (options) => queryToParams({}, options), 'text'],
  ['queryFromParams', (options) => queryFromParams(new URLSearchParams(), options), 'text'],
  ['similarResources', (options) => similarResources(catalogue, 'x', options), 'language'],
  ['findConcepts', (options) => findConcepts(catalogue, 'x', options), 'scheme'],
  ['conceptJsonLd', (options) => conceptJsonLd(catalogue, 'topic', 'grooming', options), 'base'],
  ['resourceJsonLd', (options) => resourceJsonLd(catalogue, resource, options), 'language'],
  ['catalogueJsonLd', (options) => catalogueJsonLd(catalogue, options), 'license'],
  ['workerEngine', (options) => workerEngine(port(), options), 'timeout'],
  ['localEngine().query', (options) => localEngine(catalogue).query({}, options), 'signal'],
  ['localEngine().resolve', (options) => localEngine(catalogue).resolve('x', options), 'signal'],
  ['localEngine().describe', (options) => localEngine(catalogue).describe(options), 'signal'],
  ['workerEngine().query', (options) => workerEngine(port()).query({}, options), 'signal'],
];

/** What a call throws, or its promise is rejected with. */
const failureOf = async (call: () => unknown): Promise<unknown> => {
  try {
    return await call();
  } catch (error) {
    return error;
  }
};

test.each(calls)('%s refuses an option that there is not, and names the nearest one', async (_, call, right) => {
  const wrong = `${right.slice(0, -1)}x`;
  expect(await failureOf(() => call({ [wrong]: 1 } as never))).toMatchObject({
    code: 'invalid-option',
    path: wrong,
    message: `\`${wrong}\` is no option here. Did you mean "${right}"?`,
  });
});

test.each(calls)('%s refuses an option of another type', async (_, call, right) => {
  expect(await failureOf(() => call({ [right]: Symbol() } as never))).toMatchObject({
    code: 'invalid-option',
    path: right,
  });
});

test.each(calls)('%s takes no text for its options', async (_, call) => {
  expect(await failureOf(() => call('x' as never))).toMatchObject({ code: 'invalid-option', path: 'options' });
});
