import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import type { Catalogue } from '../model.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { queryCatalogue } from './queryCatalogue.js';
import { recogniseNeed } from './recogniseNeed.js';

const line = (id: string, places: readonly string[]) => resourceOf(id, id, { type: 'helpline', places });
const catalogue = openCatalogue(
  datasetOf([line('world', ['global']), line('gb', ['GB']), line('fr', ['FR'])], {
    needs: [
      needOf('shared', ['someone posted my pictures'], {
        answers: ['gb', 'fr', 'world'].map((id) => ({ id, role: 'talk' })),
      }),
      needOf('policy', ['template of a policy'], { about: 'work', answers: [{ id: 'world', role: 'learn' }] }),
    ],
  }),
);
const helpOf = (need: { readonly help: readonly { readonly resource: { readonly id: string } }[] } | undefined) =>
  need?.help.map(({ resource }) => resource.id);

describe('the need that a text comes from', () => {
  test('is the one that a query with this text gives, whatever else the query asks', () => {
    const real: Catalogue = openCatalogue(dataset);
    const texts = [...real.needs.values()].flatMap(({ phrases }) => [phrases['en']?.[0], phrases['es']?.[1]]);
    for (const text of [...texts, 'online safety', '', '   ', '-minus', 'film about bullying'])
      for (const where of [{}, { countries: ['GB'] }, { within: { countries: ['MX'] }, language: 'es' }])
        expect(recogniseNeed(real, text ?? '', where), text).toEqual(
          queryCatalogue(real, { ...where, text: text ?? '', limit: 0 }).need,
        );
  });

  test('has the help of the place, of the scope, and of a country that the text names', () => {
    const ask = 'someone posted my pictures';
    expect(helpOf(recogniseNeed(catalogue, ask))).toEqual(['world']);
    expect(helpOf(recogniseNeed(catalogue, ask, { countries: ['GB'] }))).toEqual(['world', 'gb']);
    expect(helpOf(recogniseNeed(catalogue, ask, { within: { countries: ['FR'] } }))).toEqual(['world', 'fr']);
  });

  test('is none where nothing is sure', () => {
    for (const text of ['', '   ', '"', 'pictures', 'how to get a template'])
      expect(recogniseNeed(catalogue, text)).toBeUndefined();
  });

  test('refuses a country that is no code, with the one that was meant', () => {
    for (const [wrong, meant] of [
      ['gb', 'GB'],
      ['UK', 'GB'],
      ['gb-eng', 'GB-ENG'],
    ] as const)
      expect(() => recogniseNeed(catalogue, 'x', { countries: ['FR', wrong] })).toThrow(
        expect.objectContaining({
          code: 'invalid-option',
          path: 'countries[1]',
          message: expect.stringContaining(`Did you mean "${meant}"?`),
        }),
      );
    expect(() => recogniseNeed(catalogue, 'x', { within: { countries: ['Philippines'] } })).toThrow(
      expect.objectContaining({ path: 'within.countries[0]' }),
    );
    expect(recogniseNeed(catalogue, 'x', { countries: ['NP', 'GB-ENG', 'global'] })).toBeUndefined();
  });

  test('refuses what is no option of a place', () => {
    expect(() => recogniseNeed(catalogue, 'x', { within: { country: ['FR'] } as object })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'within.country' }),
    );
    expect(() => recogniseNeed(catalogue, 'x', { limit: 2 } as object)).toThrow(/is no option here/);
  });
});
