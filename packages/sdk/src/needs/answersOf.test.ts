import type { Dataset, Need } from '@safeguarding/data';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { answersOf, orderHelp } from './answersOf.js';

const talk = 'talk' as const;
const line = (id: string, places: readonly string[]) => resourceOf(id, id, { type: 'helpline', places });
const resources = [
  line('world', ['global']),
  line('gb', ['GB']),
  line('scotland', ['GB-SCT']),
  line('fr', ['FR']),
  resourceOf('guide', 'Guide', { places: ['FR'] }),
  resourceOf('old', 'Old', { supersededBy: { id: 'guide' } }),
  resourceOf('older', 'Older', { supersededBy: { title: 'Elsewhere', published: null, url: null } }),
];
const more: Partial<Dataset> = {
  redirects: [
    { id: 'moved', status: 'moved', to: 'world', since: '1.0.0' },
    { id: 'gone', status: 'withdrawn', reason: 'closed', alternatives: [], since: '1.0.0' },
  ] as never,
  answerSets: [{ id: 'lines', label: 'Lines', resources: [{ id: 'fr' }, { id: 'gb' }, { id: 'missing' }] }],
};
const catalogue = openCatalogue(datasetOf(resources, more));
const answers = (list: Need['answers'], places: readonly string[] = [], language = 'en', change: Partial<Need> = {}) =>
  answersOf(catalogue, needOf('n', ['x'], { answers: list, ...change }), { places, language }).map(
    ({ resource }) => resource.id,
  );
const each = (...ids: readonly string[]) => ids.map((id) => ({ id, role: talk }));

test('services answer in their own places, with what holds worldwide', () => {
  expect(answers(each('world', 'gb', 'fr'), ['GB'])).toEqual(['world', 'gb']);
  expect(answers(each('scotland', 'guide'), ['GB'])).toEqual(['guide', 'scotland']); // A part counts for the country,
  expect(answers(each('gb'), ['GB-SCT'])).toEqual(['gb']); // and the country for its parts.
});

test('where no place is known only what holds worldwide answers', () => {
  expect(answers(each('gb', 'fr', 'world'))).toEqual(['world']);
});

test('an answer that is kept to places or languages is left out elsewhere', () => {
  expect(answers([{ id: 'guide', role: 'learn', places: ['GB'] }], ['GB'])).toEqual(['guide']);
  expect(answers([{ id: 'guide', role: 'learn', places: ['GB'] }], ['FR'])).toEqual([]);
  const french = [{ id: 'world', role: talk, languages: ['fr'] }];
  expect(answers(french, [], 'fr-CA')).toEqual(['world']);
  expect(answers(french, [], 'en')).toEqual([]);
});

test('redirects and successors are followed; what is gone or unknown is skipped; nothing answers twice', () => {
  expect(answers(each('moved', 'gone', 'unknown', 'world'))).toEqual(['world']);
  expect(answers(each('old', 'guide', 'older'), ['FR'])).toEqual(['guide', 'older']);
});

test('a set stands for those of its services that are for the place', () => {
  const set = [{ set: 'lines', role: talk }, ...each('world')];
  expect(answers(set, ['FR'])).toEqual(['world', 'fr']);
  expect(answers(set, ['US'])).toEqual(['world']);
  expect(answers([{ set: 'no-such-set', role: talk }])).toEqual([]);
});

test('each answer says what it does', () => {
  const need = needOf('n', ['x'], { answers: [{ id: 'world', role: 'report' }] });
  expect(answersOf(catalogue, need, { places: [], language: 'en' })).toEqual([
    { resource: resources[0], role: 'report' },
  ]);
});

test('a line that nobody has verified within a year stands behind a worldwide one of its role, and never first', () => {
  const verified = (id: string, verifiedOn: string | null) => ({
    ...line(id, ['GB']),
    provenance: { ...resourceOf(id, id).provenance, verifiedOn },
  });
  const directory = resourceOf('directory', 'Directory', { type: 'directory', places: ['global'] });
  const made = openCatalogue(
    datasetOf([...resources, directory, verified('fresh', '2026-03-01'), verified('stale', '2024-03-01')] as never, {
      released: '2026-06-01',
    }),
  );
  const order = (list: Need['answers']) =>
    answersOf(made, needOf('n', ['x'], { answers: list }), { places: ['GB'], language: 'en' }).map(
      ({ resource }) => resource.id,
    );
  expect(order(each('fresh', 'world'))).toEqual(['fresh', 'world']);
  expect(order(each('stale', 'fresh', 'world'))).toEqual(['world', 'stale', 'fresh']);
  expect(
    order([
      { id: 'gb', role: 'authority' },
      { id: 'older', role: 'learn' },
      { id: 'directory', role: talk },
    ]),
  ).toEqual(['directory', 'gb', 'older']);
  expect(
    order([
      { id: 'gb', role: 'authority' },
      { id: 'older', role: 'learn' },
    ]),
  ).toEqual(['older', 'gb']);
  expect(order(each('gb'))).toEqual(['gb']);
});

test('what was verified in time for the release stands behind the directory a year later, and where it was before then', () => {
  const fresh = {
    ...line('fresh', ['GB']),
    provenance: { ...resourceOf('fresh', 'fresh').provenance, verifiedOn: '2026-05-01' },
  };
  const directory = resourceOf('directory', 'Directory', { type: 'directory', places: ['global'] });
  const made = openCatalogue(datasetOf([fresh, directory, ...resources] as never, { released: '2026-06-01' }));
  const list = [
    { id: 'older', role: 'learn' as const },
    { id: 'fresh', role: 'authority' as const },
    ...each('directory'),
  ];
  const need = needOf('n', ['x'], { answers: list });
  const help = answersOf(made, need, { places: ['GB'], language: 'en' });
  const order = (day: string, about: Need['about'] = 'me') =>
    orderHelp({ about, help }, day).map(({ resource }) => resource.id);
  expect(order('2026-06-01')).toEqual(['older', 'fresh', 'directory']);
  expect(order('2027-05-01')).toEqual(['older', 'fresh', 'directory']);
  expect(order('2027-05-03')).toEqual(['older', 'directory', 'fresh']);
  expect(order('2027-05-03', 'pupil')).toEqual(['older', 'fresh', 'directory']);
  expect(help.map(({ resource }) => resource.id)).toEqual(['older', 'fresh', 'directory']);
});
