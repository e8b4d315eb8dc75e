import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import type { Dataset } from '@safeguarding/data';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import type { Catalogue } from '../model.js';
import { isFor, isService } from '../needs/answersOf.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { similarResources, type SimilarOptions } from './similarResources.js';

const one = resourceOf('one', 'One', { topics: ['rare', 'safety'], places: ['GB'] });
const idsLike = (
  others: readonly Dataset['resources'][number][],
  options: SimilarOptions = {},
  change: Partial<Dataset> = {},
) =>
  similarResources(openCatalogue(datasetOf([one, ...others], change)), 'one', options).map(
    ({ resource }) => resource.id,
  );
const common = ['a', 'b', 'c', 'd'].map((id) => resourceOf(id, id, { places: ['FR'] }));

test('what few share tells more than what many share', () => {
  const sameTopic = resourceOf('rare', 'Rare', { topics: ['rare'], places: ['FR'] });
  expect(idsLike([...common, sameTopic])[0]).toBe('rare');
});

test('what answers the same needs is alike', () => {
  const needs = [
    needOf('n', ['x'], {
      answers: [
        { id: 'one', role: 'learn' },
        { set: 's', role: 'learn' },
      ],
    }),
  ];
  const answerSets = [{ id: 's', label: 'S', resources: [{ id: 'd' }] }];
  expect(idsLike(common)[0]).toBe('a');
  expect(idsLike(common, {}, { needs, answerSets })[0]).toBe('d');
});

test('what can be read on the page comes before what is as much alike', () => {
  const editions = ['en', 'fr'].map((language) => ({ language, url: null }));
  const french = resourceOf('z', 'Z', { places: ['FR'], editions });
  expect(idsLike([...common, french])).toEqual(['a', 'b', 'c', 'd', 'z']);
  expect(idsLike([...common, french], { language: 'fr-CA' })[0]).toBe('z');
});

test('neither itself, nor what came before or after it, nor what is superseded', () => {
  const others = [
    resourceOf('before', 'Before', { supersededBy: { id: 'one' } }),
    resourceOf('after', 'After', { supersedes: { id: 'one' } }),
    resourceOf('latest', 'Latest', { supersedes: { id: 'after' } }),
    resourceOf('elsewhere', 'Elsewhere', { supersededBy: { id: 'a' } }),
    resourceOf('outside', 'Outside', { supersedes: { title: 'A book', published: null, url: null } }),
  ];
  expect(idsLike([...common, ...others], { limit: 50 })).toEqual(['outside', 'a', 'b', 'c', 'd']);
});

test('services are for the place of the page, or else for that of the resource', () => {
  const lines = [
    resourceOf('gb', 'GB', { type: 'helpline', places: ['GB-SCT'] }),
    resourceOf('fr', 'FR', { type: 'helpline', places: ['FR'] }),
    resourceOf('world', 'World', { type: 'helpline' }),
  ];
  expect(idsLike(lines).sort()).toEqual(['gb', 'world']);
  expect(idsLike(lines, { within: { countries: ['FR'] } }).sort()).toEqual(['fr', 'world']);
  expect(idsLike(lines, { within: { countries: ['FR'], includeGlobal: false } })).toEqual(['fr']);
});

test('an id that moved is followed; one that names no resource has nothing alike', () => {
  const catalogue = openCatalogue(
    datasetOf([one, ...common], { redirects: [{ id: 'old', status: 'moved', to: 'one', since: '1.0.0' }] }),
  );
  expect(similarResources(catalogue, 'old')).toEqual(similarResources(catalogue, 'one'));
  expect(similarResources(catalogue, 'nothing')).toEqual([]);
  expect(similarResources(catalogue, 'one', { limit: 0 })).toEqual([]);
});

test('in the whole catalogue scores are whole numbers that fall, and no service is of another country', () => {
  const catalogue: Catalogue = openCatalogue(dataset);
  for (const { id, places } of dataset.resources) {
    const like = similarResources(catalogue, id, { limit: 20, language: 'en' });
    const scores = like.map(({ score }) => score);
    expect(scores.every((score) => Number.isInteger(score) && score > 0 && score <= 1000)).toBe(true);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { resource } of like) {
      expect(resource.id).not.toBe(id);
      if (isService(resource))
        expect(
          isFor(
            resource.places,
            places.filter((place) => place !== 'global'),
          ),
        ).toBe(true);
    }
  }
});
