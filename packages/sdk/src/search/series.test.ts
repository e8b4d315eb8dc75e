import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import type { QueryResult } from '../query/query.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';

const of = (id: string, title: string, publisher: string, places = ['global'], more = {}) =>
  resourceOf(id, title, { publishers: [publisher], places, ...more });
const text = 'harm evidence report';
const askOf = (resources: Parameters<typeof datasetOf>[0]) => {
  const catalogue = openCatalogue(datasetOf(resources));
  return (query: object = {}) => queryCatalogue(catalogue, { text, ...query });
};
const idsOf = ({ resources }: Pick<QueryResult, 'resources'>) => resources.map(({ id }) => id);

const editions = ['KE', 'UG', 'TZ'].map((place, i) =>
  of(`a${i}`, `Harm evidence report, ${['Kenya', 'Uganda', 'Tanzania'][i]!} 202${i}`, 'ours', [place]),
);
const other = of('b', 'Harm evidence report, Norway 2020', 'theirs', ['NO']);

test('of editions by country and year the best one keeps its place, and others come after what is different', () => {
  expect(idsOf(askOf([...editions, other])())).toEqual(['a0', 'b', 'a1', 'a2']);
});

test('the same titles of different publishers are no series, nor are different titles of one', () => {
  const titles = (publishers: readonly string[], ends: readonly string[]) =>
    idsOf(
      askOf([...publishers.map((publisher, i) => of(`a${i}`, `Harm evidence report ${ends[i]!}`, publisher)), other])(),
    );
  expect(titles(['x', 'y', 'z'], ['', '', ''])).toEqual(['a0', 'a1', 'a2', 'b']);
  expect(
    titles(
      ['x', 'x', 'x'],
      ['family courts money lawyers', 'school teachers pupils lessons', 'sport coaches clubs trips'],
    ),
  ).toHaveLength(4);
});

test('what is superseded is no part of a series: it comes after all the same', () => {
  const old = of('old', 'Harm evidence report, first edition', 'ours', ['global'], { supersededBy: { id: 'new' } });
  const current = of('new', 'Harm evidence report, second edition', 'ours');
  expect(idsOf(askOf([old, current])())).toEqual(['new', 'old']);
});

test('pages repeat nothing and lose nothing', () => {
  const ask = askOf([...editions, other, of('c', 'Evidence of harm', 'more')]);
  const paged: string[] = [];
  for (let cursor: string | null = null, page = 0; page < 9; page++) {
    const result: QueryResult = ask({ limit: 1, cursor });
    paged.push(...idsOf(result));
    if (!(cursor = result.nextCursor)) break;
  }
  expect(paged).toEqual(idsOf(ask()));
  expect(new Set(paged).size).toBe(ask().total);
});

test('where the best one is filtered out, the next one is still found', () => {
  expect(idsOf(askOf([...editions, other])({ countries: ['UG'] }))).toEqual(['a1']);
});
