import { similarTerms } from '../text/editDistance.oracle.js';

/** A document as words and what each tells there. */
export interface NaiveDocument {
  readonly weights: ReadonlyMap<string, number>;
  readonly superseded: boolean;
}

/** Whether one word is the other with an ending of two letters at most; of one when it has three letters. */
const isForm = (a: string, b: string) =>
  a !== b && a.length >= 3 && b.startsWith(a) && b.length - a.length <= (a.length > 3 ? 2 : 1);

/** Chinese has no spaces: what is looked up are pairs of characters. */
const isPair = (word: string) => word >= '\u4e00';

/**
 * What the documentation of the search says, word by word, over the words of each document.
 *
 * @param places In how many places a word stands: texts of documents, and names of values that documents carry.
 * @returns Places of the documents found in `documents`, best first, and whether they have some of the words only.
 */
export function naiveMatch(
  documents: readonly NaiveDocument[],
  words: readonly string[],
  places: (term: string) => number,
) {
  const terms = [...new Set(documents.flatMap(({ weights }) => [...weights.keys()]))].filter(
    (term) => places(term) > 0,
  );
  const answers = (word: string, last: boolean, misspelt: boolean) => {
    const near = terms.flatMap((term): [string, number][] => {
      if (term === word) return [[term, 8]];
      if (isForm(word, term)) return [[term, 6]];
      return last && (word.length > 1 || isPair(word)) && term.startsWith(word) ? [[term, 5]] : [];
    });
    const all = near.concat(terms.filter((term) => isForm(term, word)).map((term) => [term, 6]));
    if ((near.length === 0 || misspelt) && word.length <= 24)
      for (const [term, away] of Object.entries(similarTerms(terms, word, last)))
        if (away > 0) all.push([term, away === 1 ? 3 : 2]);
    const entries = all.reduce((sum, [term]) => sum + places(term), 0);
    const doublings = Math.floor(Math.log2(documents.length)) - Math.floor(Math.log2(entries));
    return { all, rarity: 1 + Math.max(0, doublings) };
  };
  type Answers = ReturnType<typeof answers>;
  const tells = ({ all, rarity }: Answers, { weights }: NaiveDocument) =>
    rarity * all.reduce((best, [term, quality]) => Math.max(best, quality * (weights.get(term) ?? 0)), 0);
  const look = (list: readonly string[], misspelt: boolean) => {
    const found = list
      .map((word, w) => answers(word, w >= words.length - 1, misspelt))
      .filter(({ all }) => all.length > 0);
    const told = documents.map((document) => found.map((each) => tells(each, document)));
    const hits = told.map((list) => list.filter((score) => score > 0).length);
    const scores = told.map((list) => list.reduce((a, b) => a + b, 0));
    const having = (least: number) => documents.flatMap((_, d) => (hits[d]! >= Math.max(1, least) ? [d] : []));
    return { found, scores, having, most: Math.max(...hits) };
  };
  const best = (scores: readonly number[], among: readonly number[]) => Math.max(0, ...among.map((d) => scores[d]!));
  const ranked = (found: readonly number[], scores: readonly number[], partial: boolean) => {
    const merit = (d: number) => scores[d]! * (documents[d]!.superseded ? 3 : 4);
    return { found: [...found].sort((a, b) => merit(b) - merit(a) || a - b), partial };
  };

  const pairs = words.filter(isPair);
  const typed = look(words, false);
  const unknown = typed.found.length < words.length;
  const whole = pairs.length > 0 && unknown ? [] : typed.having(typed.found.length);
  if (whole.length > 0) {
    const titled = typed.found
      .map(({ all, rarity }) => rarity * Math.min(6, Math.max(...all.map(([, quality]) => quality))) * 18)
      .reduce((a, b) => a + b, 0);
    if (typed.found.length === 1 || best(typed.scores, whole) >= titled) return ranked(whole, typed.scores, unknown);
  }
  const { found, scores, having, most } = look(pairs.length > 0 ? [...words, ...new Set(pairs.join(''))] : words, true);
  const candidates = pairs.length > 0 ? having(1) : having(found.length);
  if (whole.length > 0) {
    const better = candidates.filter((d) => scores[d]! > best(scores, whole) * 1.5);
    return ranked([...new Set([...whole, ...better])], scores, unknown);
  }
  if (pairs.length > 0) {
    const half = best(scores, candidates) / 2;
    return ranked(
      candidates.filter((d) => scores[d]! > half),
      scores,
      true,
    );
  }
  if (candidates.length > 0) return ranked(candidates, scores, unknown);
  return ranked(having(most), scores, true);
}
