import type { Concept, Dataset, Need } from '@safeguarding/data';
import { describe, expect, test } from 'vitest';
import { localEngine } from '../engines/localEngine.js';
import { facets } from '../facets.js';
import type { Catalogue, FacetDefinition } from '../model.js';
import { listNeeds } from '../query/listNeeds.js';
import type { ResourceQuery } from '../query/query.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { recogniseNeed } from '../query/recogniseNeed.js';
import { openSerialised } from '../stored/openSerialised.js';
import { serialiseIndex } from '../stored/serialiseIndex.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { type CatalogueExtension, extendCatalogue, type OwnResource } from './extendCatalogue.js';
import { openCatalogue } from './openCatalogue.js';

const topic = (id: string, broader: readonly string[] = []): Concept => ({
  id,
  scheme: 'topic',
  prefLabel: { en: id },
  broader,
  related: [],
  reviewed: [],
});
const dataset: Dataset = datasetOf(
  [resourceOf('line', 'A line', { type: 'helpline' }), resourceOf('guide', 'A guide')],
  {
    concepts: [topic('safety')],
    publishers: [{ id: 'somebody', name: { en: 'Somebody' }, homepage: null }],
    needs: [
      needOf('die', ['i want to die'], { answers: [{ id: 'line', role: 'talk' }], urgency: 'now', private: true }),
    ],
    answerSets: [{ id: 'lines', label: 'Lines', resources: [{ id: 'line' }] }],
    redirects: [{ id: 'moved', status: 'moved', to: 'line', since: '1.0.0' }],
  },
);
const catalogue = openCatalogue(dataset);
const { provenance: _, sourceLabels: __, ...plain } = resourceOf('our-counsellor', 'Ms Rivera in room twelve');
const counsellor: OwnResource = { ...plain, type: 'helpline', places: ['PH'], publishers: ['our-school'] };
const school = { id: 'our-school', name: { en: 'Hillside School' }, homepage: null };
const idsFor = (on: Catalogue, query: ResourceQuery) => queryCatalogue(on, query).resources.map(({ id }) => id);

describe('a catalogue with records of its own', () => {
  test('finds them by words, by facets and by the names of its publishers, beside the others', () => {
    const extended = extendCatalogue(catalogue, { resources: [counsellor], publishers: [school] });
    expect(idsFor(extended, { text: 'rivera' })).toEqual(['our-counsellor']);
    expect(idsFor(extended, { text: 'hillside' })).toEqual(['our-counsellor']);
    expect(idsFor(extended, { publishers: ['our-school'] })).toEqual(['our-counsellor']);
    expect(queryCatalogue(extended, { facets: ['publishers'], facetLabels: true }).facets.publishers).toEqual([
      { id: 'our-school', count: 1, selected: false, label: { text: 'Hillside School', language: 'en' } },
      { id: 'somebody', count: 2, selected: false, label: { text: 'Somebody', language: 'en' } },
    ]);
    expect(extended.resources.get('our-counsellor')?.provenance.addedIn).toBe('1.0.0');
  });

  test('has its counsellor as the first answer of a need, where the page is', async () => {
    const extended = extendCatalogue(catalogue, {
      resources: [counsellor],
      publishers: [school],
      answers: {
        die: [
          { id: 'our-counsellor', role: 'talk' },
          { id: 'line', role: 'report' },
        ],
      },
    });
    const help = (countries: readonly string[]) =>
      recogniseNeed(extended, 'i want to die', { countries })?.help.map(
        ({ resource, role }) => `${role} ${resource.id}`,
      );
    expect(help(['PH'])).toEqual(['talk our-counsellor', 'report line']);
    expect(help(['FR'])).toEqual(['report line']);
    expect(idsFor(extended, { text: 'i want to die', within: { countries: ['PH'] } })[0]).toBe('our-counsellor');
    const { need } = await localEngine(extended).query({ text: 'i want to die', countries: ['PH'] });
    expect(need?.help[0]?.resource.id).toBe('our-counsellor');
  });

  test('recognises needs of its own, and lists them after the others', () => {
    const own = needOf('bus', ['somebody is mean on the school bus'], { answers: [{ set: 'lines', role: 'talk' }] });
    const extended = extendCatalogue(catalogue, { needs: [own], answers: { bus: [{ id: 'guide', role: 'learn' }] } });
    expect(recogniseNeed(extended, 'somebody is mean on the school bus')).toMatchObject({
      id: 'bus',
      help: [{ role: 'learn' }, { role: 'talk' }],
    });
    expect(listNeeds(extended).map(({ id }) => id)).toEqual(['die', 'bus']);
  });

  test('has topics of its own, below those of the catalogue', () => {
    const extended = extendCatalogue(catalogue, {
      concepts: [topic('school-bus', ['safety'])],
      resources: [{ ...counsellor, topics: ['school-bus'] }],
      publishers: [school],
    });
    expect(idsFor(extended, { topics: ['school-bus'] })).toEqual(['our-counsellor']);
    expect(queryCatalogue(extended, { topics: ['safety'] }).total).toBe(3);
  });

  test('has facets of its own, after those of the catalogue', () => {
    const room = { name: 'rooms', values: ({ isbn }) => (isbn ? [isbn] : []) } as const satisfies FacetDefinition;
    const extended = extendCatalogue(catalogue, {
      facets: [room],
      resources: [{ ...counsellor, isbn: '12' }],
      publishers: [school],
    });
    expect(queryCatalogue(extended, { rooms: ['12'] }).resources.map(({ id }) => id)).toEqual(['our-counsellor']);
    expect(extended.facets.map(({ name }) => name)).toEqual([...facets.map(({ name }) => name), 'rooms']);
  });

  test('can be extended again', () => {
    const twice = extendCatalogue(extendCatalogue(catalogue, { publishers: [school] }), { resources: [counsellor] });
    expect(idsFor(twice, { text: 'hillside' })).toEqual(['our-counsellor']);
  });

  test('leaves the given one as it was, and does not search by its stored index', () => {
    const stored = openSerialised(dataset, serialiseIndex(dataset));
    const before = queryCatalogue(stored, { text: 'guide' });
    const extended = extendCatalogue(stored, { resources: [counsellor], publishers: [school] });
    expect(idsFor(extended, { text: 'rivera' })).toEqual(['our-counsellor']);
    expect(queryCatalogue(stored, { text: 'guide' })).toEqual(before);
    expect([stored.resources.size, stored.publishers.size, extended.resources.size]).toEqual([2, 1, 3]);
  });
});

/** What is wrong, where, and with which code. */
const wrong: readonly (readonly [string, unknown, string, string])[] = [
  [
    'a resource without a title',
    { resources: [counsellor, { ...counsellor, id: 'x', title: undefined }] },
    'resources[1].title',
    'invalid-data',
  ],
  ['a resource that is none', { resources: [null] }, 'resources[0]', 'invalid-data'],
  ['a topic that is no id', { resources: [{ ...counsellor, topics: [5] }] }, 'resources[0].topics', 'invalid-data'],
  ['an id that is taken', { resources: [{ ...counsellor, id: 'line' }] }, 'resources[0].id', 'invalid-data'],
  ['an id that was there once', { resources: [{ ...counsellor, id: 'moved' }] }, 'resources[0].id', 'invalid-data'],
  ['an id twice', { resources: [counsellor, counsellor] }, 'resources[1].id', 'invalid-data'],
  ['a concept that is taken', { concepts: [topic('safety')] }, 'concepts[0].id', 'invalid-data'],
  [
    'a concept without a name',
    { concepts: [{ ...topic('x'), prefLabel: 'x' }] },
    'concepts[0].prefLabel',
    'invalid-data',
  ],
  ['a publisher that is taken', { publishers: [{ ...school, id: 'somebody' }] }, 'publishers[0].id', 'invalid-data'],
  ['a need that is taken', { needs: [needOf('die', ['x'])] }, 'needs[0].id', 'invalid-data'],
  ['a need without phrases', { needs: [{ ...needOf('x', []), phrases: [] }] }, 'needs[0].phrases', 'invalid-data'],
  [
    'an answer that there is not',
    { needs: [needOf('x', ['x'], { answers: [{ id: 'y', role: 'talk' }] as Need['answers'] })] },
    'needs[0].answers[0].id',
    'invalid-data',
  ],
  [
    'a set that there is not',
    { needs: [needOf('x', ['x'], { answers: [{ set: 'y', role: 'talk' }] })] },
    'needs[0].answers[0].set',
    'invalid-data',
  ],
  ['a need that is none', { needs: [null] }, 'needs[0]', 'invalid-data'],
  ['first answers of no need', { answers: { dei: [] } }, 'answers.dei', 'invalid-option'],
  [
    'a first answer that there is not',
    { answers: { die: [{ id: 'lime', role: 'talk' }] } },
    'answers.die[0].id',
    'invalid-option',
  ],
  [
    'a first answer with another role',
    { answers: { die: [{ id: 'line', role: 'tlak' }] } },
    'answers.die[0].role',
    'invalid-option',
  ],
  ['a first answer without a role', { answers: { die: [{ id: 'line' }] } }, 'answers.die[0].role', 'invalid-option'],
  ['first answers that are no list', { answers: { die: 'line' } }, 'answers.die', 'invalid-option'],
  ['a facet that is taken', { facets: [{ name: 'topics', values: () => [] }] }, 'facets[0].name', 'invalid-option'],
  [
    'a facet with the name of an option',
    { facets: [{ name: 'limit', values: () => [] }] },
    'facets[0].name',
    'invalid-option',
  ],
  ['a list that there is not', { resource: [] }, 'resource', 'invalid-option'],
];

test.each(wrong)('%s is refused by its place in the extension', (_case, extension, path, code) => {
  expect(() => extendCatalogue(catalogue, extension as CatalogueExtension)).toThrow(
    expect.objectContaining({ code, path }),
  );
});

test('the nearest id is named where a first answer is misspelt', () => {
  expect(() => extendCatalogue(catalogue, { answers: { die: [{ id: 'lin', role: 'talk' }] } })).toThrow(
    /Did you mean "line"\?/,
  );
});
