import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';

const catalogue = openCatalogue(
  datasetOf(
    [
      resourceOf('together', 'Online safety for parents'),
      resourceOf('apart', 'Safety at school and online'),
      resourceOf('summary', 'A guide', { summary: { en: 'All about online safety.' } }),
      resourceOf('named', 'A film', { alsoKnownAs: ['The Online Safety Film'] }),
      resourceOf('labelled', 'Safety in games that are played online', { topics: ['online-safety'] }),
      resourceOf('law', 'The online safety laws'),
      resourceOf('chinese', 'x', { title: { 'zh-Hans': '儿童网络安全指南' } as never }),
    ],
    {
      concepts: [
        {
          id: 'online-safety',
          scheme: 'topic',
          prefLabel: { en: 'Online safety' },
          broader: [],
          related: [],
          reviewed: [],
        },
      ],
      needs: [needOf('harm', ['somebody harms me online'], { answers: [{ id: 'law', role: 'learn' }] })],
    },
  ),
);
const find = (text: string) =>
  queryCatalogue(catalogue, { text })
    .resources.map(({ id }) => id)
    .sort();

test('words in quotes stand together in a title, another name, the summary or a label', () => {
  expect(find('online safety')).toContain('apart');
  const together = ['labelled', 'law', 'named', 'summary', 'together'];
  for (const text of ['"online safety"', '“Online Safety”', '«online safety»']) expect(find(text)).toEqual(together);
  expect(find('"safety online"')).toEqual([]);
  expect(find('"网络安全"')).toEqual(['chinese']);
});

test('words beside the quotes are looked for as ever', () => {
  expect(find('parents "online safety"')).toContain('together');
  expect(find('"online safety" "for parents"')).toEqual(['together']);
});

test('a word behind a minus stands nowhere in what is found, in whatever form', () => {
  expect(find('online safety -law')).not.toContain('law');
  expect(find('online safety -laws -films')).toEqual(['apart', 'labelled', 'summary', 'together']);
  expect(find('guide -xylophone')).toEqual(['summary']);
});

test('a minus alone leaves everything else', () => {
  expect(find('-online')).toEqual(['chinese']);
});

test('a hyphen is no minus', () => {
  expect(find('online-safety')).toContain('law');
});

test('a title that has such a hyphen is found when it is pasted', () => {
  const one = openCatalogue(datasetOf([resourceOf('a', 'Kiinnostus lapsiin -omahoito'), resourceOf('b', 'Lapsiin')]));
  expect(queryCatalogue(one, { text: 'Kiinnostus lapsiin -omahoito' }).resources[0]?.id).toBe('a');
});

test('what a need raises is shut out as well', () => {
  expect(find('somebody harms me online')).toContain('law');
  expect(find('somebody harms me online -law')).not.toContain('law');
});
