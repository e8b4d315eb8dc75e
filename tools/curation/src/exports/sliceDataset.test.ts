import type { Dataset } from '@safeguarding/data';
import { openCatalogue, queryCatalogue, resolveResource } from '@safeguarding/sdk';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dataset as shape } from '../schema/dataset.js';
import { namedConcepts } from '../records/namedConcepts.js';
import { realDataset } from '../testing/realDataset.js';
import { sampleDataset } from '../testing/sampleDataset.js';
import { sampleConcept, sampleHelpline, sampleNeed, sampleResource, sampleReview } from '../testing/samples.js';
import { sliceDataset } from './sliceDataset.js';

const whole = realDataset();
const slice = sliceDataset(whole, ['GB', 'IE']);

const brotli = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;

test('it holds what is for everybody and for those places, and no more', () => {
  const expected = whole.resources.filter(({ places }) => places.some((place) => /^(?:global$|GB|IE)/.test(place)));
  expect(slice.resources.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  // Needs are said in the same words everywhere: they do not get fewer.
  expect(brotli(slice.resources)).toBeLessThan(0.75 * brotli(whole.resources));
});

test('it is a dataset like any other: nothing in it names what is not there, and a catalogue opens with it', () => {
  expect(shape.safeParse(slice).error).toBeUndefined();
  const known = {
    resource: new Set(slice.resources.map(({ id }) => id)),
    publisher: new Set(slice.publishers.map(({ id }) => id)),
    concept: new Set(slice.concepts.map(({ scheme, id }) => `${scheme}/${id}`)),
  };
  const named = slice.resources.flatMap((resource) => [
    ...[resource.supersedes, resource.supersededBy].flatMap((other) =>
      other !== undefined && 'id' in other ? [known.resource.has(other.id)] : [],
    ),
    ...resource.publishers.map((id) => known.publisher.has(id)),
    ...namedConcepts(resource).map(({ scheme, id }) => known.concept.has(`${scheme}/${id}`)),
  ]);
  const above = slice.concepts.flatMap(({ scheme, broader, related, replacedBy = [] }) => {
    return [...broader, ...related, ...replacedBy].map((id) => known.concept.has(`${scheme}/${id}`));
  });
  expect([...named, ...above].every(Boolean)).toBe(true);
  expect(queryCatalogue(openCatalogue(slice as unknown as Dataset), { countries: ['IE'] }).total).toBeGreaterThan(0);
});

test('a part of a country gets the rules of the whole country, and a country those of its parts', () => {
  const at = (id: string, place: string) => sampleResource({ id, places: [place] });
  const dataset = sampleDataset({ resources: [at('whole', 'GB'), at('part', 'GB-SCT'), at('other', 'GB-ENG')] });
  const idsFor = (place: string) => sliceDataset(dataset, [place]).resources.map(({ id }) => id);
  expect(idsFor('GB')).toEqual(['other', 'part', 'whole']);
  expect(idsFor('GB-SCT')).toEqual(['part', 'whole']);
});

test('what replaced a resource and is for another place stays as a title', () => {
  const dataset = sampleDataset({
    resources: [
      sampleResource({ places: ['GB'], supersededBy: { id: 'newer' } }),
      sampleResource({ id: 'newer', title: { en: 'Newer' }, places: ['VN'], supersedes: { id: 'safe-online' } }),
    ],
  });
  const [resource] = sliceDataset(dataset, ['GB']).resources;
  expect(resource?.supersededBy).toEqual({ title: 'Newer', published: '2023-02', url: expect.any(String) as unknown });
});

test('an id of an earlier version leads to what the slice holds of its targets', () => {
  const at = (id: string, place: string) => sampleResource({ id, places: [place] });
  const dataset = sampleDataset({
    resources: [at('british', 'GB'), at('irish', 'IE'), at('vietnamese', 'VN')],
    redirects: [
      { id: 'moved-here', status: 'moved', to: 'british', since: '1.1.0' },
      { id: 'moved-away', status: 'moved', to: 'vietnamese', since: '1.1.0' },
      { id: 'split-here', status: 'split', to: ['irish', 'british'], since: '1.1.0' },
      { id: 'split-wide', status: 'split', to: ['irish', 'vietnamese', 'british'], since: '1.1.0' },
      { id: 'split-to-one', status: 'split', to: ['vietnamese', 'irish'], since: '1.1.0' },
      { id: 'gone', status: 'withdrawn', reason: 'closed', alternatives: ['vietnamese', 'irish'], since: '1.1.0' },
    ],
  });
  const part = sliceDataset(dataset, ['GB', 'IE']);
  expect(shape.safeParse(part).error).toBeUndefined();
  const catalogue = openCatalogue(part as unknown as Dataset);
  const idsOf = (id: string) => {
    const resolved = resolveResource(catalogue, id);
    if (resolved.status === 'moved') return [resolved.resource.id];
    if (resolved.status === 'split') return resolved.resources.map((each) => each.id);
    return resolved.status === 'withdrawn' ? resolved.alternatives.map((each) => each.id) : resolved.status;
  };
  expect(Object.fromEntries(dataset.redirects.map(({ id }) => [id, idsOf(id)]))).toEqual({
    'moved-here': ['british'],
    'moved-away': 'unknown',
    'split-here': ['irish', 'british'],
    'split-wide': ['irish', 'british'],
    'split-to-one': ['irish'],
    gone: ['irish'],
  });
});

test('needs come along with the answers that are kept; an urgent one stays even without any', () => {
  const at = (id: string, place: string) => sampleHelpline({ id, places: [place] });
  const dataset = sampleDataset({
    resources: [at('safe-line', 'GB'), at('line-of-vn', 'VN'), at('other-of-vn', 'VN')],
    concepts: [sampleConcept(), sampleConcept({ id: 'children', scheme: 'audience' })],
    answerSets: [
      { id: 'lines', label: 'Lines', resources: [{ id: 'line-of-vn' }, { id: 'safe-line' }] },
      { id: 'far-lines', label: 'Far lines', resources: [{ id: 'other-of-vn' }] },
    ],
    needs: [
      sampleNeed({
        answers: [
          { set: 'far-lines', role: 'talk' },
          { set: 'lines', role: 'talk' },
          { id: 'line-of-vn', role: 'talk' },
        ],
      }),
      sampleNeed({ id: 'far-and-urgent', answers: [{ id: 'line-of-vn', role: 'talk' }] }),
      sampleNeed({
        id: 'far-and-calm',
        urgency: undefined,
        private: undefined,
        advice: undefined,
        answers: [{ id: 'line-of-vn', role: 'talk' }],
      }),
    ],
  });
  const part = sliceDataset(dataset, ['GB']);
  expect(shape.safeParse(part).error).toBeUndefined();
  expect(part.needs?.map(({ id, answers }) => [id, answers])).toEqual([
    ['far-and-urgent', []],
    ['things-at-home', [{ set: 'lines', role: 'talk' }]],
  ]);
  expect(part.answerSets).toEqual([{ id: 'lines', label: 'Lines', resources: [{ id: 'safe-line' }] }]);
  // What the needs name is there too.
  expect(part.concepts.map(({ id }) => id)).toContain('children');
  expect(sliceDataset(sampleDataset(), ['GB'])).not.toHaveProperty('needs');
});

test('a review comes along where it is of those places', () => {
  const dataset = sampleDataset({ resources: [sampleHelpline()], needs: [sampleNeed()], reviews: [sampleReview()] });
  expect(sliceDataset(dataset, ['GB-SCT']).reviews).toHaveLength(1);
  expect(sliceDataset(dataset, ['VN']).reviews).toEqual([]);
});
