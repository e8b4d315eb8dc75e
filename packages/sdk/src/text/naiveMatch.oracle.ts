import { similarTerms } from './editDistance.oracle.js';

/** Whether one word is the other with an ending of two letters at most; of one when it has three letters. */
const isForm = (a: string, b: string) =>
  a !== b && a.length >= 3 && b.startsWith(a) && b.length - a.length <= (a.length > 3 ? 2 : 1);

/** What the documentation of the search says, word by word, over the words of each document. */
export function naiveMatch(documents: readonly ReadonlySet<string>[], words: readonly string[]) {
  const terms = [...new Set(documents.flatMap((document) => [...document]))];
  const answers = (word: string, last: boolean, misspelt: boolean): ReadonlySet<string> => {
    const near = terms.filter(
      (term) => term === word || isForm(word, term) || (last && word.length > 1 && term.startsWith(word)),
    );
    const found = [...near, ...terms.filter((term) => isForm(term, word))];
    if ((near.length === 0 || misspelt) && word.length >= 4 && word.length <= 24)
      found.push(...Object.keys(similarTerms(terms, word, word.length < 8 ? 1 : 2, last)));
    return new Set(found);
  };
  const look = (misspelt: boolean) => {
    const sets = words.map((word, w) => answers(word, w === words.length - 1, misspelt)).filter(({ size }) => size);
    const hits = documents.map((document) => sets.filter((set) => [...set].some((term) => document.has(term))).length);
    const having = (count: number) => documents.flatMap((_, d) => (hits[d] === count ? [d] : []));
    return { asked: sets.length, having, most: Math.max(...hits) };
  };
  for (const misspelt of [false, true]) {
    const { asked, having } = look(misspelt);
    if (asked && having(asked).length) return { found: having(asked), partial: asked < words.length };
  }
  const { having, most } = look(true);
  return { found: most > 0 ? having(most) : [], partial: true };
}
