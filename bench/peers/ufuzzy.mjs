import uFuzzy from '@leeoniya/ufuzzy';
import { withLoop } from './answerByLoop.mjs';

// For other scripts, as its documentation says; 50 to 75 % slower.
const universal = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
};

/** uFuzzy: a regular expression over all texts, one slip a word, words in any order. No index. */
export const peer = {
  name: 'uFuzzy',
  text: true,
  typos: true,
  open({ rows, latin = true }) {
    const engine = new uFuzzy({ intraMode: 1, ...(latin ? {} : universal) });
    const texts = rows.map(({ title, summary }) => `${title} ${summary}`);
    return withLoop((text) => {
      const [found, info, order] = engine.search(texts, text, 1, 1_000);
      if (found === null) return [];
      return order === null ? found.map((at) => rows[at]) : order.map((at) => rows[info.idx[at]]);
    });
  },
};
