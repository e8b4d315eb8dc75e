import itemsjs from 'itemsjs';
import { facetNames } from '../workload/rowsOf.mjs';

/** Several values of a facet widen it; buckets default to ten. */
export const aggregations = Object.fromEntries(
  facetNames.map((name) => [name, { conjunction: false, size: 1_000, sort: 'term' }]),
);

/** An answer of itemsjs in the form of this benchmark. */
export const answerOf = ({ pagination, data }) => ({
  total: pagination.total,
  page: () => data.items.map(({ key }) => key),
  counts: (name) => new Map(data.aggregations[name].buckets.map(({ key, doc_count: count }) => [key, count])),
});

const configuration = { aggregations, searchableFields: ['title', 'summary'], removeStopWordFilter: true };

function engineOf(engine) {
  const search = (input) => answerOf(engine.search({ per_page: 20, page: 1, ...input }));
  return {
    facets: (filters) => search({ filters }),
    text: (query) => search({ query }),
    mixed: (query, filters) => search({ query, filters }),
    serialise: () => JSON.stringify(engine.serializeAll()),
  };
}

/** In-memory facets over bitsets, with its own text search: whole words or stems, no typos. It counts with every text too. */
export const peer = {
  name: 'itemsjs',
  facets: true,
  text: true,
  open: ({ rows }) => engineOf(itemsjs(rows, configuration)),
  load(bytes, { rows }) {
    const { fulltext, facets } = JSON.parse(bytes);
    return engineOf(itemsjs(rows, { ...configuration, fulltextSnapshot: fulltext, facetsSnapshot: facets }));
  },
};

/** itemsjs with its text search left out. */
export const itemsjsFacets = {
  name: 'itemsjs (facets only)',
  facets: true,
  open({ rows }) {
    const engine = itemsjs(rows, { aggregations, native_search_enabled: false });
    return { facets: (filters) => answerOf(engine.search({ per_page: 20, page: 1, filters })) };
  },
};
