import * as jsSearch from 'js-search';
import { withLoop } from './answerByLoop.mjs';

/** js-search: every prefix of every word in a map, every word must match, no typos. It has no form to store. */
export const peer = {
  name: 'js-search',
  text: true,
  open({ rows }) {
    const index = new jsSearch.Search('id');
    index.addIndex('title');
    index.addIndex('summary');
    index.addDocuments(rows);
    return withLoop((text) => index.search(text));
  },
};
