import { analyseQuery, type QueryWord, sequenceOf } from '../text/analyseQuery.js';
import { similarTerms } from '../text/editDistance.oracle.js';
import * as ranking from './ranking.js';

/** A document as its searched texts, already cut into the terms that they are found under, with what each tells there. */
export interface NaiveDocument {
  readonly title: string;
  /** What its own texts tell. */
  readonly weights: ReadonlyMap<string, number>;
  /** What the names of its facet values tell. */
  readonly named: ReadonlyMap<string, number>;
  readonly superseded: boolean;
}

/** A term that answers a word, and how well. */
type Answer = readonly [term: string, quality: number];

interface Word {
  readonly word: QueryWord;
  readonly answers: readonly Answer[];
  readonly rarity: number;
  readonly guessed: boolean;
}

/** Whether one word is the other with an ending of two letters at most; of one when it has three letters. */
const isForm = (a: string, b: string) =>
  a !== b && a.length >= 3 && b.startsWith(a) && b.length - a.length <= (a.length > 3 ? 2 : 1);

/**
 * What `ranking` says, word by word, over the terms of each document: for texts in which no need, country or language is
 * named, and documents that are works of the whole world in English, without an address.
 *
 * @param places In how many places a term stands: texts of documents, and names of values that documents carry.
 * @returns Places of the documents found in `documents`, best first, and whether none has all words.
 */
export function naiveMatch(documents: readonly NaiveDocument[], text: string, places: ReadonlyMap<string, number>) {
  const query = analyseQuery(text, 'en');
  const terms = [...places.keys()];
  const ungrouped = terms.filter((term) => !term.startsWith('='));
  const rarityOf = (answers: readonly Answer[]) => {
    let postings = 0;
    for (const [term] of answers) postings += places.get(term)!;
    return postings === 0 ? 0 : ranking.rarityOf(postings, documents.length);
  };
  const look = (word: QueryWord, last: boolean): Word => {
    const { term, stems } = word;
    const answers = terms.flatMap((each): readonly Answer[] => {
      if (each === term) return [[each, ranking.exactQuality]];
      if (isForm(term, each) || isForm(each, term)) return [[each, ranking.inflectedQuality]];
      // An unfinished word; a single letter is none, a single sign of Chinese is.
      const isBeginning = last && (term.length > 1 || term > '\u0e00') && each.startsWith(term);
      return isBeginning ? [[each, ranking.prefixQuality]] : [];
    });
    for (const stem of stems)
      if (places.has(stem)) answers.push([stem, stem.startsWith('=') ? ranking.inflectedQuality : ranking.stemQuality]);
    const guessed = answers.length === 0;
    if (guessed && !word.isStop && term.length <= 24)
      for (const [each, away] of Object.entries(similarTerms(ungrouped, term, last)))
        if (away > 0) answers.push([each, away === 1 ? ranking.oneEditQuality : ranking.twoEditsQuality]);
    return { word, answers, rarity: word.isStop ? 0 : rarityOf(answers), guessed };
  };
  const whole = (term: string): readonly Answer[] => (places.has(term) ? [[term, ranking.exactQuality]] : []);

  const last = query.sequence.length - 1;
  const words = query.words
    .map((word) => look(word, word.place === last))
    // Two words that are one in the catalogue.
    .map((each, i): Word => {
      const [before, next] = [query.words[i - 1]?.term, query.words[i + 1]?.term];
      const { term } = each.word;
      const joined = [...(next ? whole(term + next) : []), ...(before ? whole(before + term) : [])];
      if (joined.length === 0) return each;
      const answers = [...(each.guessed ? [] : each.answers), ...joined];
      return { ...each, answers, rarity: each.word.isStop ? 0 : rarityOf(answers), guessed: false };
    })
    // One word that is two there.
    .flatMap((each): readonly Word[] => {
      if (!each.guessed) return [each];
      const { term } = each.word;
      for (let at = 3; at <= term.length - 3; at++) {
        const parts = [term.slice(0, at), term.slice(at)];
        if (parts.every((part) => places.has(part)))
          return parts.map((part) => look({ ...each.word, term: part, stems: [] }, false));
      }
      return [each];
    });
  const used = [...words].sort((a, b) => b.rarity - a.rarity).slice(0, ranking.mostWords);

  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const tells = ({ answers }: Word, { weights, named }: NaiveDocument) =>
    Math.max(0, ...answers.map(([term, quality]) => quality * Math.max(weights.get(term) ?? 0, named.get(term) ?? 0)));
  const all = sum(used.map(({ rarity }) => rarity));
  const worths = documents.map((each) => sum(used.filter((word) => tells(word, each) > 0).map(({ rarity }) => rarity)));
  const most = Math.max(...worths);
  const scores = documents.map((each, d) => {
    const score = sum(used.map((word) => word.rarity * tells(word, each)));
    let prior = ((100 * ranking.readablePrior) / 100) * (ranking.noAddressPrior / 100);
    if (each.superseded) prior *= ranking.supersededPrior / 100;
    let fit = 0;
    if (worths[d]! >= all && used.length > 1 && query.words.length > 1) {
      const [title, typed] = [sequenceOf(each.title).join(' '), query.sequence.join(' ')];
      if (` ${title} `.includes(` ${typed} `)) fit = title === typed ? ranking.wholeTitle : ranking.inTitle;
    }
    return Math.round((((score * worths[d]!) / all) * prior * (100 + fit)) / 10_000);
  });
  const found = documents.flatMap((_, d) => (worths[d]! > 0 && worths[d]! >= most * ranking.leastShare ? [d] : []));
  return {
    found: found.sort((a, b) => scores[b]! - scores[a]! || a - b),
    partial: most < all || words.some(({ answers, word }) => answers.length === 0 && !word.isStop),
  };
}
