import { seededRandom } from '../../packages/sdk/src/testing/syntheticDataset.mjs';
import { misspell } from './misspell.mjs';

const most = 4;

/** What people type of a title: its longest words, in their order; short words tell little. */
function tellingWords(title) {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const kept = new Set([...words.keys()].sort((a, b) => words[b].length - words[a].length || a - b).slice(0, most));
  return words.filter((_word, at) => kept.has(at));
}

/** The ways in which someone who knows a title may type it. Each takes the words and returns them, or nothing. */
export const waysOfTyping = {
  exact: (words) => words,
  'one typo': (words, { long, pick, slip }) => replace(words, pick(long(4)), slip),
  'typo, last word cut': (words, { long, pick, slip, cut }) => {
    const last = words.length - 1;
    if (words[last].length < 5) return undefined;
    const at = pick(long(4).filter((word) => word !== last));
    return replace(replace(words, at, slip), last, cut);
  },
  'typos in two words': (words, { long, pick, slip }) => {
    const first = pick(long(4));
    const second = pick(long(4).filter((at) => at !== first));
    return replace(replace(words, first, slip), second, slip);
  },
  'two edits in a long word': (words, { long, pick, slip }) => {
    const at = pick(long(8));
    return replace(words, at, (word) => {
      for (;;) {
        const edited = slip(slip(word));
        if (edited !== word) return edited;
      }
    });
  },
  'a word that is nowhere': (words, { random }) => {
    const at = Math.floor(random() * words.length);
    return [...words.slice(0, at), 'qxzvkjwq', ...words.slice(at)];
  },
  'plural or singular': (words, { long, pick }) =>
    replace(words, pick(long(4)), (word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`)),
};

function replace(words, at, change) {
  return words && at !== undefined ? words.map((word, w) => (w === at ? change(word) : word)) : undefined;
}

/**
 * Queries for records that someone has in mind, drawn from their titles: the four longest words of one.
 *
 * @param {readonly { key: string, title: string }[]} items
 * @returns {{ key: string, text: string }[]} at most `amount`; fewer where too few titles allow that way of typing
 */
export function drawKnownItems(items, way, amount, seed = 20_260_202) {
  const random = seededRandom(seed);
  const pick = (list) => (list.length === 0 ? undefined : list[Math.floor(random() * list.length)]);
  const queries = [];
  for (let tries = 0; queries.length < amount && tries < amount * 50; tries += 1) {
    const { key, title } = pick(items);
    const words = tellingWords(title);
    const typed = waysOfTyping[way](words, {
      random,
      pick,
      long: (least) => words.flatMap((word, at) => (word.length >= least ? [at] : [])),
      slip: (word) => misspell(word, random),
      cut: (word) => word.slice(0, Math.max(3, word.length - 1 - Math.floor(random() * 3))),
    });
    if (typed) queries.push({ key, text: typed.join(' ') });
  }
  return queries;
}

/** One slip in titles of other scripts: letters of the title itself come in, so any alphabet is served. */
export function drawSlips(items, amount, seed = 20_260_303) {
  const random = seededRandom(seed);
  return Array.from({ length: amount }, () => {
    const { key, title } = items[Math.floor(random() * items.length)];
    // Without spaces it is a later part that tells whether words are found: a beginning is found by any prefix search.
    const words = (title.includes(' ') ? title : [...title].slice(2).join('')).split(' ');
    const longest = Math.max(...words.map((word) => [...word].length));
    const long = words.flatMap((word, at) => ([...word].length >= Math.min(4, longest) ? [at] : []));
    const at = long[Math.floor(random() * long.length)];
    const alphabet = words.join('').replace(/\p{M}/gu, '');
    return { key, text: replace(words, at, (word) => misspell(word, random, alphabet)).join(' ') };
  });
}
