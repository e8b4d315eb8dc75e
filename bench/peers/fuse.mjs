import Fuse from 'fuse.js';
import { withLoop } from './answerByLoop.mjs';

const keys = [
  { name: 'title', weight: 3 },
  { name: 'summary', weight: 1 },
];
const options = { keys, useTokenSearch: true, tokenMatch: 'any', ignoreLocation: true, threshold: 0.4 };

const engineOf = (rows, index) => {
  const fuse = new Fuse(rows, options, index);
  return {
    ...withLoop((text) => fuse.search(text).map(({ item }) => item)),
    serialise: () => JSON.stringify(fuse.getIndex()),
  };
};

/** Fuse.js by words: each is compared with every record, and any is enough, which finds most. */
export const peer = {
  name: 'Fuse.js',
  text: true,
  typos: true,
  open: ({ rows }) => engineOf(rows, Fuse.createIndex(keys, rows)),
  load: (bytes, { rows }) => engineOf(rows, Fuse.parseIndex(JSON.parse(bytes))),
};
