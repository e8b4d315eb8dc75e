import lunr from 'lunr';
import { withLoop } from './answerByLoop.mjs';

const { REQUIRED } = lunr.Query.presence;

function engineOf(index, rows) {
  const ask = (words, unfinished) =>
    index.query((query) => {
      words.forEach((word, at) => {
        if (unfinished && at === words.length - 1)
          query.term(word, { presence: REQUIRED, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
        else query.term(word, { presence: REQUIRED, editDistance: word.length >= 4 ? 1 : 0 });
      });
    });
  return {
    ...withLoop((text) => {
      const typed = text.toLowerCase().split(' ');
      // Its index leaves stop words out, and a required word that is not there finds nothing.
      const words = typed.filter((word, at) => at === typed.length - 1 || lunr.stopWordFilter(word));
      // A clause is either unfinished or misspelt, so the second is asked when the first finds nothing.
      const prefixed = ask(words, true);
      return (prefixed.length > 0 ? prefixed : ask(words.filter(lunr.stopWordFilter), false)).map(
        ({ ref }) => rows[ref - 1],
      );
    }),
    serialise: () => JSON.stringify(index),
  };
}

/** lunr: stems, every word required, one edit from four letters, prefix on the last word. */
export const peer = {
  name: 'lunr',
  text: true,
  typos: true,
  open({ rows }) {
    const index = lunr(function build() {
      this.ref('id');
      this.field('title', { boost: 3 });
      this.field('summary');
      for (const row of rows) this.add(row);
    });
    return engineOf(index, rows);
  },
  load: (bytes, { rows }) => engineOf(lunr.Index.load(JSON.parse(bytes)), rows),
};
