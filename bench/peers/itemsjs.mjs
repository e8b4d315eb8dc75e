import itemsjs from 'itemsjs';
import { facetRows } from './facetRows.mjs';

/** itemsjs: in-memory facets over bitsets (fastbitset). Several values of a facet widen it, as here. */
export const itemsJs = {
  name: 'itemsjs',
  open(dataset) {
    const { rows, facets } = facetRows(dataset);
    const aggregations = Object.fromEntries(
      facets.map((facet) => [facet, { conjunction: false, size: 1000, sort: 'term' }]),
    );
    const engine = itemsjs(rows, { aggregations, searchableFields: [], native_search_enabled: false });
    return (query) => {
      const { pagination, data } = engine.search({ per_page: 20, page: 1, filters: query });
      return {
        total: pagination.total,
        count: (facet, id) => data.aggregations[facet].buckets.find((bucket) => bucket.key === id)?.doc_count ?? 0,
      };
    };
  },
};
