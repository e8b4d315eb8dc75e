import { expect, test } from 'vitest';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { type CatalogueExtension, extendCatalogue, type OwnResource } from './extendCatalogue.js';
import { openCatalogue } from './openCatalogue.js';

const concept = (scheme: 'topic' | 'audience', id: string) =>
  ({ id, scheme, prefLabel: { en: id }, broader: [], related: [], reviewed: [] }) as const;
const catalogue = openCatalogue(
  datasetOf([resourceOf('line', 'A line')], {
    concepts: [concept('topic', 'safety'), concept('audience', 'children')],
    publishers: [{ id: 'somebody', name: { en: 'Somebody' }, homepage: null }],
  }),
);
const { provenance: _, sourceLabels: __, ...plain } = resourceOf('our-counsellor', 'Ms Rivera in room twelve');
const counsellor: OwnResource = { ...plain, type: 'helpline', places: ['PH'], publishers: ['our-school'] };
const school = { id: 'our-school', name: { en: 'Hillside School' }, homepage: null };

const meaningless: [name: string, extension: CatalogueExtension, path: string][] = [
  [
    'a topic that there is not',
    { resources: [{ ...counsellor, topics: ['safety', 'saftey'] }] },
    'resources[0].topics[1]',
  ],
  [
    'a publisher that there is not',
    { resources: [{ ...counsellor, publishers: ['nobody'] }] },
    'resources[0].publishers[0]',
  ],
  [
    'a place that is no code',
    { resources: [{ ...counsellor, places: ['Manila'] }], publishers: [school] },
    'resources[0].places[0]',
  ],
  [
    'a language that is no tag',
    { resources: [{ ...counsellor, editions: [{ language: 'english!', url: null }] }], publishers: [school] },
    'resources[0].editions[0].language',
  ],
  [
    'an address that runs a script',
    {
      resources: [{ ...counsellor, editions: [{ language: 'en', url: 'javascript:alert(1)' }] }],
      publishers: [school],
    },
    'resources[0].editions[0].url',
  ],
  [
    'an address that leads into a network',
    {
      resources: [{ ...counsellor, editions: [{ language: 'en', url: 'https://printer.local/' }] }],
      publishers: [school],
    },
    'resources[0].editions[0].url',
  ],
  [
    'a topic of a need that there is not',
    { needs: [needOf('x', ['x'], { topics: ['saftey'] })] },
    'needs[0].topics[0]',
  ],
  ['an asker that there is not', { needs: [needOf('x', ['x'], { askers: ['childern'] })] }, 'needs[0].askers[0]'],
];

test.each(meaningless)('%s is refused by its place in the extension', (_case, extension, path) => {
  expect(() => extendCatalogue(catalogue, extension)).toThrow(expect.objectContaining({ code: 'invalid-data', path }));
});

test('the word that was meant is named', () => {
  const own = (change: Partial<OwnResource>): CatalogueExtension => ({
    resources: [{ ...counsellor, ...change }],
    publishers: [school],
  });
  expect(() => extendCatalogue(catalogue, own({ topics: ['saftey'] }))).toThrow(/Did you mean "safety"\?/);
  expect(() => extendCatalogue(catalogue, own({ places: ['UK'] }))).toThrow(/Did you mean "GB"\?/);
});

test('a catalogue without types takes any, and places need no records', () => {
  const extension = {
    resources: [{ ...counsellor, type: 'anything', places: ['NP', 'GB-ENG', 'global'] }],
    publishers: [school],
  };
  expect(extendCatalogue(catalogue, extension).resources.has('our-counsellor')).toBe(true);
});
