import { create, insertMultiple, load, save, search } from '@orama/orama';
import { facetNames } from '../workload/rowsOf.mjs';

const schema = {
  position: 'number',
  title: 'string',
  summary: 'string',
  ...Object.fromEntries(facetNames.map((name) => [name, 'enum[]'])),
};
const order = { property: 'position', order: 'ASC' };
const text = (term) => ({ term, properties: ['title', 'summary'], tolerance: 1, threshold: 0, boost: { title: 3 } });
const facetsOf = (names) => Object.fromEntries(names.map((name) => [name, { limit: 1_000 }]));

function whereOf(filters, but) {
  const chosen = facetNames.filter((name) => name !== but && filters[name]?.length > 0);
  return chosen.length === 0
    ? {}
    : { where: Object.fromEntries(chosen.map((name) => [name, { containsAny: filters[name] }])) };
}

function engineOf(db) {
  /** Its counts are conjunctive: a chosen facet needs a search of its own, without its choice. */
  const answer = (filters, asked) => {
    const chosen = facetNames.filter((name) => filters[name]?.length > 0);
    const others = facetNames.filter((name) => !chosen.includes(name));
    const found = search(db, { ...asked, ...whereOf(filters), facets: facetsOf(others), limit: 20 });
    const facets = { ...found.facets };
    const { sortBy: _unsorted, ...counted } = asked;
    for (const name of chosen) {
      const own = { ...counted, ...whereOf(filters, name), facets: facetsOf([name]), preflight: true };
      facets[name] = search(db, own).facets[name];
    }
    return {
      total: found.count,
      page: () => found.hits.map(({ document }) => document.key),
      counts: (name) => new Map(Object.entries(facets[name].values)),
    };
  };
  return {
    facets: (filters) => answer(filters, { sortBy: order }),
    text(term) {
      const { count, hits } = search(db, { ...text(term), limit: 20 });
      return { total: count, page: () => hits.map(({ document }) => document.key) };
    },
    mixed: (term, filters) => answer(filters, text(term)),
    serialise: () => JSON.stringify(save(db)),
  };
}

/** Orama: text with one edit, facets by one search more for each facet chosen. Its index holds the records too. */
export const peer = {
  name: 'Orama',
  facets: true,
  text: true,
  typos: true,
  async open({ rows }) {
    const db = create({ schema });
    await insertMultiple(
      db,
      rows.map(({ id, ...row }) => ({ ...row, id: String(id), position: id })),
      1_000,
    );
    return engineOf(db);
  },
  load(bytes) {
    const db = create({ schema });
    load(db, JSON.parse(bytes));
    return engineOf(db);
  },
};
