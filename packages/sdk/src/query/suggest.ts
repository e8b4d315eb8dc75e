import { columnsOf } from '../columns/columnsOf.js';
import type { AnyCatalogue, Catalogue } from '../model.js';
import { aString } from '../must.js';
import { perCatalogue } from '../perCatalogue.js';
import { expandTerm, type TermPostings } from '../search/expandTerm.js';
import { leastShare } from '../search/ranking.js';
import { readText } from '../search/readText.js';
import { mayBePrivate } from '../search/recogniseNeeds.js';
import { buildDictionary } from '../search/termDictionary.js';
import { type LabelText, labelTextsOf, type LocalText, pickText, textsOf } from '../taxonomy/labels.js';
import { analyseQuery } from '../text/analyseQuery.js';
import { compareCodeUnits, foldText, lowerCase } from '../text/fold.js';
import { stemsOf } from '../text/stem.js';
import { tokenize } from '../text/tokenize.js';
import { hasOptions, wholeNumberUpTo } from '../validate/options.js';

/** What somebody may have meant to type. */
export interface Suggestion extends LocalText {
  /** What it is: a need that is not private, a topic, a resource, or a publisher. */
  readonly group: 'needs' | 'topics' | 'titles' | 'publishers';
  /** The id of the need, concept, resource or publisher. */
  readonly id: string;
}

/** How suggestions are made. */
export interface SuggestOptions {
  /**
   * BCP 47 tag of the page: what is suggested is written in it where it can be.
   *
   * @default 'en'
   */
  readonly language?: string;
  /**
   * The most suggestions, a whole number from 0 to 8.
   *
   * @default 8
   */
  readonly limit?: number;
}

/** The order of the groups, and which comes first where there is little room. */
const groups: readonly Suggestion['group'][] = ['needs', 'topics', 'titles', 'publishers'];

/** The most suggestions, and the most needs among them: they are sentences. */
const most = 8;
const mostNeeds = 3;

const checkOptions = /* @__PURE__ */ hasOptions({
  language: aString,
  limit: /* @__PURE__ */ wholeNumberUpTo(most),
});

/** Something that can be suggested. */
interface Candidate {
  readonly group: Suggestion['group'];
  readonly id: string;
  /** What is shown, by language. */
  readonly shown: Readonly<Record<string, string>>;
}

/** All that can be suggested, and its words: an index of names alone, so that a summary suggests nothing. */
const candidatesOf = /* @__PURE__ */ perCatalogue(
  (catalogue): TermPostings & { readonly candidates: readonly Candidate[] } => {
    const candidates: Candidate[] = [];
    const owners = new Map<string, number[]>();
    const add = (candidate: Candidate, texts: readonly LabelText[]) => {
      const number = candidates.push(candidate) - 1;
      for (const { text, language } of texts)
        for (const { term } of tokenize(lowerCase(text), true))
          for (const form of [foldText(term), ...stemsOf(term, language)]) {
            const list = owners.get(form);
            if (!list) owners.set(form, [number]);
            else if (list[list.length - 1] !== number) list.push(number);
          }
    };
    // A private need is not even here to be found.
    for (const { id, heading, label, phrases, private: isPrivate } of catalogue.needs.values())
      if (!isPrivate) add({ group: 'needs', id, shown: heading }, [heading, label, phrases].flatMap(textsOf));
    for (const concept of catalogue.concepts.get('topic')?.values() ?? [])
      add({ group: 'topics', id: concept.id, shown: concept.prefLabel }, [
        ...labelTextsOf(concept),
        ...textsOf(concept.plainLabel ?? {}),
      ]);
    for (const { id, title, alsoKnownAs = [], supersededBy } of columnsOf(catalogue).documents)
      if (!supersededBy)
        add({ group: 'titles', id, shown: title }, [
          ...textsOf(title),
          ...alsoKnownAs.map((text) => ({ text, language: 'en' })),
        ]);
    for (const { id, name, acronym = '', alsoKnownAs = [] } of catalogue.publishers.values())
      add({ group: 'publishers', id, shown: name }, [
        ...textsOf(name),
        ...[acronym, ...alsoKnownAs].map((text) => ({ text, language: 'en' })),
      ]);
    const terms = [...owners.keys()].sort();
    const lists = terms.map((term) => owners.get(term)!);
    const postingStarts = new Uint32Array(terms.length + 1);
    lists.forEach((list, t) => (postingStarts[t + 1] = postingStarts[t]! + list.length));
    return { candidates, ...buildDictionary(terms), postings: Uint32Array.from(lists.flat()), postingStarts };
  },
);

/**
 * What somebody may mean who is typing: needs, topics, titles and publishers that have the words, at most 8, group after
 * group. The last word may be unfinished; other forms and slips of the finger are forgiven. Nothing is suggested for no text.
 *
 * It leaves no echo: a private need is never suggested, and where the text may come from one no need is. Where somebody
 * speaks of themselves so, or the need is sure, nothing is.
 *
 * @throws {SafeguardingError} `invalid-option` with the `path` of an option that does not exist or cannot have this value,
 * and for what is no catalogue and what is no string.
 * @example
 * ```ts
 * const suggestions = suggest(catalogue, 'cyberbul', { language: 'es' });
 * suggestions.find(({ group }) => group === 'topics')?.text; // → 'Ciberacoso'
 * suggest(catalogue, ''); // → []
 * ```
 */
export function suggest(catalogue: AnyCatalogue, text: string, options: SuggestOptions = {}): readonly Suggestion[] {
  checkOptions(options);
  aString(text, 'text');
  const { language = 'en', limit = most } = options;
  const query = analyseQuery(text, language);
  const index = candidatesOf(catalogue);
  if (query.words.length === 0 || limit === 0) return [];
  const { needs } = readText(catalogue as Catalogue, query, { places: [], language }, true);
  const isPrivate = mayBePrivate(needs, query);
  if (isPrivate && (query.firstPerson || needs.some(({ need, card }) => card && need.private))) return [];

  const size = index.candidates.length;
  const scores = new Float64Array(size);
  const worth = new Float64Array(size);
  const best = new Uint8Array(size);
  const last = query.sequence.length - 1;
  let all = 0;
  for (const word of query.words) {
    if (word.isStop) continue;
    const { ranges, rarity } = expandTerm(index, size, word, word.place === last, true);
    all += rarity;
    best.fill(0);
    for (const { from, to, quality } of ranges)
      for (let i = index.postingStarts[from]!; i < index.postingStarts[to]!; i++)
        best[index.postings[i]!] = Math.max(best[index.postings[i]!]!, quality);
    for (let c = 0; c < size; c++) {
      if (best[c] === 0) continue;
      scores[c]! += best[c]! * rarity;
      worth[c]! += rarity;
    }
  }
  // What has all words, or as many as anything has.
  let least = 0;
  for (let c = 0; c < size; c++) least = Math.max(least, worth[c]!);
  if (least === 0 || least < all * leastShare) return [];
  const found = groups.map((group) =>
    [...index.candidates.keys()]
      .filter((c) => worth[c] === least && index.candidates[c]!.group === group && !(isPrivate && group === 'needs'))
      .map((c) => {
        const { id, shown } = index.candidates[c]!;
        return { score: scores[c]!, suggestion: { group, id, ...pickText(shown, language) } };
      })
      .sort(
        (a, b) =>
          b.score - a.score ||
          a.suggestion.text.length - b.suggestion.text.length ||
          compareCodeUnits(a.suggestion.id, b.suggestion.id),
      ),
  );
  // One of each group in turn, so that none fills the room of the others.
  const taken = found.map((): Suggestion[] => []);
  for (let turn = 0, left = limit; left > 0 && found.some((list) => list.length > turn); turn++)
    found.forEach((list, g) => {
      const next = groups[g] === 'needs' && turn >= mostNeeds ? undefined : list[turn];
      if (next && left-- > 0) taken[g]!.push(next.suggestion);
    });
  return taken.flat();
}
