import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import type { ResourceQuery } from '../query/query.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';

const catalogue = openCatalogue(
  datasetOf(
    [
      resourceOf('leave', 'Parental leave'),
      resourceOf('alert', 'Rapid alert for schools'),
      resourceOf('secu', 'x', { title: { fr: 'La sécurité des élèves' } as never }),
    ],
    { needs: [needOf('pics', ['my pictures were shared'], { private: true })] },
  ),
);
const ask = (text: string, more: ResourceQuery = {}) => queryCatalogue(catalogue, { text, ...more });

test('what is found by a guess alone says so, with the words that were meant', () => {
  const { resources, corrected } = ask('Rapid alret for shcools');
  expect(resources[0]?.id).toBe('alert');
  expect(corrected).toEqual({
    text: 'Rapid alert for schools',
    words: [
      { typed: 'alret', meant: 'alert' },
      { typed: 'shcools', meant: 'schools' },
    ],
  });
});

test('what was meant is told as the texts write it, with its accents', () => {
  expect(ask('sekurite').corrected?.words).toEqual([{ typed: 'sekurite', meant: 'sécurité' }]);
});

test('words that are known, in another form, or begun are no guesses', () => {
  for (const text of ['parental', 'Parent', 'school alerts', 'rapid al'])
    expect(ask(text)).not.toHaveProperty('corrected');
});

test('asked exactly, nothing is guessed', () => {
  const { total, partial } = ask('shcools parental', { exact: true });
  expect([total, partial]).toEqual([1, true]);
  expect(ask('shcools', { exact: true })).toMatchObject({ total: 0 });
  expect(ask('schools', { exact: true })).toMatchObject({ total: 1 });
});

test('a text that may come from a private need is never corrected aloud', () => {
  expect(ask('my pictures were sharedd')).not.toHaveProperty('corrected');
});

test('`exact` must be true or false', () => {
  expect(() => ask('x', { exact: 'yes' as never })).toThrow(expect.objectContaining({ path: 'exact' }));
});
