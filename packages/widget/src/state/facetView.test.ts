import { expect } from '@esm-bundle/chai';
import { layoutFacet } from './facetView.js';
import type { Vocabulary } from './vocabulary.js';

const parents: Readonly<Record<string, readonly string[]>> = {
  grooming: ['violence'],
  bullying: ['violence'],
  'zh-Hans': ['zh'],
  loop: ['pool'],
  pool: ['loop'],
};
const vocabulary: Omit<Vocabulary, 'lookup'> = {
  label: (_, id) => ({ text: id, language: 'en', direction: 'ltr' }),
  names: () => [],
  ids: () => [],
  broader: (_, id) => parents[id] ?? [],
};
const counts = (values: Record<string, number>, selected: readonly string[] = []) =>
  Object.entries(values).map(([id, count]) => ({ id, count, selected: selected.includes(id) }));
const compare = (a: string, b: string): number => (a < b ? -1 : 1);
const view = (
  name: 'topics' | 'languages' | 'countries',
  always: Record<string, number>,
  total: number,
  now = always,
  selected: readonly string[] = [],
) =>
  layoutFacet(
    name,
    counts(now, selected),
    { total, facets: { [name]: counts(always) }, layouts: new Map() },
    { vocabulary, compare },
  );

describe('facetView', () => {
  it('leaves out what every resource has, and a facet with nothing left to choose', () => {
    expect(view('topics', { all: 9, some: 4 }, 9)).to.equal(undefined);
    expect(view('topics', { all: 9, some: 4, few: 2 }, 9)!.values.map(({ id }) => id)).to.deep.equal(['few', 'some']);
  });

  it('puts narrower values below their broader one, siblings by label', () => {
    const rows = view('topics', { violence: 5, online: 3, grooming: 2, bullying: 3 }, 9)!.values.map(
      ({ id, depth }) => `${depth} ${id}`,
    );
    expect(rows).to.deep.equal(['0 online', '0 violence', '1 bullying', '1 grooming']);
  });

  it('keeps the rows where they are while counts change', () => {
    const before = view('topics', { a: 3, b: 2, c: 1 }, 9)!.values.map(({ id }) => id);
    const after = view('topics', { a: 3, b: 2, c: 1 }, 9, { a: 0, b: 2, c: 1 }, ['b'])!.values;
    expect(after.map(({ id }) => id)).to.deep.equal(before);
    expect(after[0]!.count).to.equal(0);
  });

  it('shows one of two languages that find the same, the exact one', () => {
    expect(view('languages', { zh: 2, 'zh-Hans': 2, fr: 1 }, 9)!.values.map(({ id }) => id)).to.deep.equal([
      'fr',
      'zh-Hans',
    ]);
    expect(view('languages', { zh: 3, 'zh-Hans': 2 }, 9)!.values.map(({ id }) => id)).to.deep.equal(['zh', 'zh-Hans']);
  });

  it('puts what applies everywhere before the countries', () => {
    expect(view('countries', { AR: 2, global: 4, PH: 1 }, 9)!.values.map(({ id }) => id)).to.deep.equal([
      'global',
      'AR',
      'PH',
    ]);
  });

  it('marks the eight that find most, and survives a circle in the data', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`v${String(i).padStart(2, '0')}`, i + 1]));
    expect(
      view('topics', many, 99)!
        .values.filter(({ prominent }) => prominent)
        .map(({ id }) => id),
    ).to.deep.equal(['v04', 'v05', 'v06', 'v07', 'v08', 'v09', 'v10', 'v11']);
    expect(() => view('topics', { loop: 1, pool: 1, x: 1, y: 1 }, 9)).not.to.throw();
  });
});
