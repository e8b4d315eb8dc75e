import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { analyseQuery } from '../text/analyseQuery.js';
import { namedValues } from './namedValues.js';

const concept = (
  scheme: 'audience' | 'resource-type',
  id: string,
  labels: Readonly<Record<string, string>>,
  more = {},
) => ({
  id,
  scheme,
  prefLabel: labels as { readonly en: string },
  broader: [],
  related: [],
  reviewed: [],
  ...more,
});
const concepts = [
  concept('audience', 'teachers', {
    en: 'Teachers',
    es: 'Docentes',
    fr: 'Personnel enseignant',
    ru: 'Учителя',
    ar: 'المعلمون',
    'zh-Hans': '教师',
  }),
  concept('audience', 'school-staff', { en: 'All school staff' }, { altLabel: { en: ['School staff'] } }),
  concept('audience', 'survivors', { en: 'Survivors' }),
  concept('resource-type', 'video', { en: 'Video', ru: 'Видео', 'zh-Hans': '视频' }, { altLabel: { en: ['Film'] } }),
  concept('resource-type', 'curriculum', { en: 'Curriculum' }, { altLabel: { en: ['Lesson plans'] } }),
  concept('resource-type', 'report', { en: 'Report' }),
  concept('resource-type', 'helpline', { en: 'Helpline' }, { plainLabel: { en: 'Somebody to talk to' } }),
];
const types = ['video', 'curriculum', 'report', 'helpline'];
const catalogue = openCatalogue(
  datasetOf(
    [
      resourceOf('a', 'One', { places: ['US', 'KE', 'GB-SCT', 'CD', 'TR', 'TG', 'DK', 'RU', 'global'] }),
      resourceOf('b', 'Two', { editions: ['ar', 'en', 'zh-Hans'].map((language) => ({ language, url: null })) }),
      ...types.map((type) => resourceOf(type, type, { type, audiences: ['teachers', 'school-staff', 'survivors'] })),
    ],
    { concepts },
  ),
);
const named = (text: string) => namedValues(catalogue, analyseQuery(text)).map(({ facet, id }) => `${facet} ${id}`);

test.each([
  ['law in Kenya', ['countries KE']],
  ['videos in Arabic', ['types video', 'languages ar']],
  ['Kenya and Scotland, in English', ['countries KE', 'countries GB-SCT', 'languages en']],
  ['ley de los États-Unis', ['countries US']],
  ['КЕНИЯ', ['countries KE']],
  ['قانون كينيا', ['countries KE']],
  ['肯尼亚', ['countries KE']],
  ['USA, Turkey and Turkiye', ['countries US', 'countries TR']],
  ['law in the US', ['countries US']],
  ['law in the Democratic Republic of the Congo', []], // CLDR names it otherwise.
  ['Kenya Kenya', ['countries KE']],
  ['tell us about it', []], // No country without capitals.
  ['turkeys', []],
  ['France', []], // Not of this catalogue.
  ['law -Kenya', []], // What it shall not be.
  ['', []],
])('%j names %j', (text, values) => expect(named(text)).toEqual(values));

test.each([
  ['закон Кении', ['countries KE']],
  ['в России и с Данией', ['countries RU', 'countries DK']],
  ['на арабском языке', ['languages ar']],
  ['القانون بكينيا وبالعربية', ['countries KE', 'languages ar']],
  ['дела того человека', []], // A stop word, and without a capital no country.
  ['закон Того', ['countries TG']],
  ['личные данные', []], // The stem of Denmark, but no case of it.
])('names of places and languages are known in their cases: %j names %j', (text, values) =>
  expect(named(text)).toEqual(values),
);

test.each([
  ['for teachers', ['audiences teachers']],
  ['bullying, for new teachers', ['audiences teachers']],
  ['training for all school staff', ['audiences school-staff']],
  ['acoso para los docentes', ['audiences teachers']],
  ['harcèlement pour le personnel enseignant', ['audiences teachers']],
  ['для учителей', ['audiences teachers']],
  ['دليل للمعلمين', ['audiences teachers']],
  ['给教师', ['audiences teachers']],
  ['hit by a teacher', []], // Said of them, and not for them.
  ['teachers', []],
])('audiences are named where something is said to be for them: %j names %j', (text, values) =>
  expect(named(text)).toEqual(values),
);

test.each([
  ['lesson plans about consent', ['types curriculum']],
  ['Lesson plan', ['types curriculum']], // By its stem.
  ['видео', ['types video']],
  ['教师视频', ['types video']],
  ['somebody to talk to', ['types helpline']],
  ['reports on bullying', ['types report']],
  ['report bullying', []], // A verb.
  ['my ex has a video', []], // Somebody speaks of themselves.
])('kinds are named by their labels: %j names %j', (text, values) => expect(named(text)).toEqual(values));

test('of a long text the beginning is read', () => {
  expect(named(`${'a '.repeat(300)}Kenya`)).toEqual([]);
});

test('what carries a named value comes first among what tells as much, and nothing is filtered', () => {
  const alike = (id: string, type: string, audiences: readonly string[]) =>
    resourceOf(id, 'Consent', { type, audiences });
  const opened = openCatalogue(
    datasetOf([alike('a', 'report', []), alike('b', 'video', []), alike('c', 'report', ['teachers'])], { concepts }),
  );
  const ask = (text: string) => queryCatalogue(opened, { text }).resources.map(({ id }) => id);
  expect(ask('consent')).toEqual(['a', 'b', 'c']);
  expect(ask('consent videos')).toEqual(['b', 'a', 'c']);
  expect(ask('consent for teachers')).toEqual(['c', 'a', 'b']);
});

test('words that name an audience weigh no more than the rest of a text', () => {
  const many = Array.from({ length: 40 }, (_, i) => resourceOf(`m${i}`, 'Grooming', {}));
  const opened = openCatalogue(
    datasetOf([...many, resourceOf('x', 'Teachers', { audiences: ['teachers'] })], { concepts }),
  );
  // Far rarer than "grooming", and yet no reason to leave all else out.
  expect(queryCatalogue(opened, { text: 'grooming for teachers', limit: 1 })).toMatchObject({
    total: 41,
    understood: [{ facet: 'audiences', id: 'teachers' }],
  });
});

test('of a text that may come from a private need only countries and languages are said to be understood', () => {
  const needs = [needOf('told', ['survivors of something terrible'], { private: true })];
  const opened = openCatalogue(
    datasetOf([resourceOf('a', 'One', { audiences: ['survivors'], places: ['KE'] })], { concepts, needs }),
  );
  expect(queryCatalogue(opened, { text: 'for survivors in Kenya' }).understood).toHaveLength(2);
  expect(queryCatalogue(opened, { text: 'for survivors of something terrible in Kenya' }).understood).toEqual([
    { facet: 'countries', id: 'KE' },
  ]);
});
