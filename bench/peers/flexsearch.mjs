import { Charset, Document } from 'flexsearch';
import { withLoop } from './answerByLoop.mjs';

const create = () =>
  new Document({
    tokenize: 'forward',
    encoder: Charset.LatinBalance,
    document: { id: 'id', index: ['title', 'summary'] },
  });

function engineOf(index, rows) {
  return {
    ...withLoop((text) => {
      const found = index.search(text, { suggest: true, limit: 100_000, merge: true });
      return found.map(({ id }) => rows[id - 1]);
    }),
    serialise() {
      const parts = [];
      index.export((key, data) => parts.push([key, data]));
      return JSON.stringify(parts);
    },
  };
}

/** FlexSearch: prefixes of a phonetic form, and partial matches ("suggest"); words of one query within one field. */
export const peer = {
  name: 'FlexSearch',
  text: true,
  open({ rows }) {
    const index = create();
    for (const row of rows) index.add(row);
    return engineOf(index, rows);
  },
  load(bytes, { rows }) {
    const index = create();
    for (const [key, data] of JSON.parse(bytes)) index.import(key, data);
    return engineOf(index, rows);
  },
};
