import { expect, test } from 'vitest';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { openCatalogue } from './openCatalogue.js';
import { suggestFacetValue } from './suggestFacetValue.js';

const catalogue = openCatalogue(
  datasetOf(
    [
      resourceOf('one', 'One', {
        places: ['GB-ENG', 'PH'],
        editions: [{ language: 'zh-Hans', url: null }],
        publishers: ['unicef'],
      }),
    ],
    {
      concepts: [
        {
          id: 'online-safety',
          scheme: 'topic',
          prefLabel: { en: 'Safety online', es: 'Seguridad en línea' },
          hiddenLabel: { en: ['e-safety'] },
          broader: [],
          related: [],
          reviewed: [],
        },
      ],
    },
  ),
);

test.each([
  ['topics', 'online-safety', 'online-safety'],
  ['topics', 'Online-Safety', 'online-safety'],
  ['topics', 'onlin-saftey', 'online-safety'],
  ['topics', 'seguridad en linea', 'online-safety'],
  ['topics', 'E safety', 'online-safety'],
  ['topics', 'cookery', undefined],
  ['topics', '', undefined],
  ['topics', 'x'.repeat(20_000), undefined],
  ['countries', 'ph', 'PH'],
  ['countries', 'uk', 'GB'],
  ['countries', 'Philippines', 'PH'],
  ['countries', ' филиппины', 'PH'],
  ['countries', 'Angleterre', 'GB-ENG'],
  ['countries', 'XX', undefined],
  ['countries', ' ', undefined],
  ['countries', 'not a code', undefined],
  ['languages', 'ZH-hans', 'zh-Hans'],
  ['languages', 'chinois simplifie', 'zh-Hans'],
  ['publishers', 'unicfe', 'unicef'],
] as const)('in %s, %.20s suggests %s', (facet, value, expected) =>
  expect(suggestFacetValue(catalogue, facet, value)).toBe(expected),
);
