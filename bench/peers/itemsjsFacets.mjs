import itemsjs from 'itemsjs';
import { aggregations, answerOf } from './itemsjs.mjs';

/** itemsjs with its text search left out. */
export const peer = {
  name: 'itemsjs (facets only)',
  facets: true,
  open({ rows }) {
    const engine = itemsjs(rows, { aggregations, native_search_enabled: false });
    return { facets: (filters) => answerOf(engine.search({ per_page: 20, page: 1, filters })) };
  },
};
