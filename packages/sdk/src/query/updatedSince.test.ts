import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { queryCatalogue } from './queryCatalogue.js';

const { provenance } = resourceOf('x', 'X');
const of = (id: string, addedIn: string, changedIn?: string) =>
  resourceOf(id, id, { provenance: { ...provenance, addedIn, ...(changedIn === undefined ? {} : { changedIn }) } });
const catalogue = openCatalogue(
  datasetOf(
    [of('first', '1.0.0'), of('changed', '1.0.0', '2.10.0'), of('added', '2.9.0'), of('last', '2.9.0', '10.0.0')],
    {
      version: '10.0.0',
    },
  ),
);
const idsSince = (updatedSince: string) =>
  queryCatalogue(catalogue, { updatedSince })
    .resources.map(({ id }) => id)
    .sort();

test('what a later version added or changed is found, by the numbers of versions', () => {
  expect(idsSince('0.9.0')).toEqual(['added', 'changed', 'first', 'last']);
  expect(idsSince('1.0.0')).toEqual(['added', 'changed', 'last']);
  expect(idsSince('2.9.0')).toEqual(['changed', 'last']);
  expect(idsSince('2.10.0')).toEqual(['last']);
  expect(idsSince('10.0.0')).toEqual([]);
});

test('it goes with other filters, and limits a scope', () => {
  expect(queryCatalogue(catalogue, { updatedSince: '2.9.0', ids: ['added', 'last'] }).total).toBe(1);
  const { facets } = queryCatalogue(catalogue, { within: { updatedSince: '2.9.0' } });
  expect(facets.countries).toEqual([{ id: 'global', count: 2, selected: false }]);
});

test.each(['2', '2.0', 'v2.0.0', '', 'latest', '2.0.0-beta', '10.0.1', '99.0.0', 2])(
  'the version %j, which there is not, is refused',
  (updatedSince) => {
    for (const [query, path] of [
      [{ updatedSince }, 'updatedSince'],
      [{ within: { updatedSince } }, 'within.updatedSince'],
    ] as const)
      expect(() => queryCatalogue(catalogue, query as object)).toThrow(
        expect.objectContaining({ code: 'invalid-option', path }),
      );
  },
);

test('resources that do not say it are left out, whatever they say instead', () => {
  const odd = [undefined, null, {}, { changedIn: 5 }, { addedIn: 'soon' }, { changedIn: '' }];
  const resources = odd.map((each, i) => resourceOf(`odd-${i}`, 'Odd', { provenance: each as never }));
  const opened = openCatalogue(datasetOf(resources));
  expect(queryCatalogue(opened, { updatedSince: '0.0.1' }).total).toBe(0);
  expect(queryCatalogue(opened).total).toBe(odd.length);
});
