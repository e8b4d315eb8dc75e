import MiniSearch from 'minisearch';
import { withLoop } from './answerByLoop.mjs';

/** The same tolerance as ours: one edit from four letters, two from eight; the last word may be unfinished. */
export const options = (combineWith) => ({
  fields: ['title', 'summary'],
  searchOptions: {
    boost: { title: 3 },
    prefix: (_term, index, terms) => index === terms.length - 1,
    fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false),
    combineWith,
  },
});

const engineOf = (index, rows) => ({
  ...withLoop((text) => index.search(text).map(({ id }) => rows[id - 1])),
  serialise: () => JSON.stringify(index),
});

/** @param {'AND' | 'OR'} combineWith */
const miniSearch = (name, combineWith) => ({
  name,
  text: true,
  typos: true,
  open({ rows }) {
    const index = new MiniSearch(options(combineWith));
    index.addAll(rows);
    return engineOf(index, rows);
  },
  load: (bytes, { rows }) => engineOf(MiniSearch.loadJSON(bytes, options(combineWith)), rows),
});

/** MiniSearch where every word must match. */
export const peer = miniSearch('MiniSearch', 'AND');

/** MiniSearch as it comes: any word is enough. The same index, so only its queries are measured. */
export const minisearchOr = { ...miniSearch('MiniSearch (OR)', 'OR'), sameIndexAs: 'minisearch' };
