import itemsjs from 'itemsjs';
import MiniSearch from 'minisearch';
import { aggregations, answerOf } from './itemsjs.mjs';
import { options } from './minisearch.mjs';

const configuration = { aggregations, native_search_enabled: false };

function engineOf(index, engine, rows) {
  const search = (input) => answerOf(engine.search({ per_page: 20, page: 1, ...input }));
  const found = (text) => index.search(text).map(({ id }) => id);
  return {
    facets: (filters) => search({ filters }),
    text(text) {
      const ids = found(text);
      return { total: ids.length, page: () => ids.slice(0, 20).map((id) => rows[id - 1].key) };
    },
    mixed: (text, filters) => search({ ids: found(text), filters }),
    serialise: () => JSON.stringify({ text: index, facets: engine.serializeFacets() }),
  };
}

/** The pair that itemsjs' own documentation proposes: MiniSearch finds, itemsjs filters and counts. */
export const peer = {
  name: 'itemsjs + MiniSearch',
  facets: true,
  text: true,
  typos: true,
  open({ rows }) {
    const index = new MiniSearch(options('AND'));
    index.addAll(rows);
    return engineOf(index, itemsjs(rows, configuration), rows);
  },
  load(bytes, { rows }) {
    const { text, facets } = JSON.parse(bytes);
    const engine = itemsjs(rows, { ...configuration, facetsSnapshot: facets });
    return engineOf(MiniSearch.loadJS(text, options('AND')), engine, rows);
  },
};
