import type { LanguageMap, ResourceId } from '@safeguarding/data';
import { hasDocument } from '../columns/bitset.js';
import { columnsOf, documentNumbers, documentsWith } from '../columns/columnsOf.js';
import type { Catalogue, FacetValues } from '../model.js';
import { aString, isString, must, refuseOption } from '../must.js';
import { answersOf } from '../needs/answersOf.js';
import { exactTerm, type TermMatches } from '../search/expandTerm.js';
import type { NamedValue } from '../search/namedValues.js';
import { documentsCarrying } from '../search/priors.js';
import { prefixQuality } from '../search/ranking.js';
import { readText } from '../search/readText.js';
import { mayBePrivate } from '../search/recogniseNeeds.js';
import type { SearchIndex } from '../search/searchIndex.js';
import { type LocalText, pickText, shortOf } from '../taxonomy/labels.js';
import { analyseQuery } from '../text/analyseQuery.js';
import { markWords, type Ranges } from '../text/highlightRanges.js';
import { stemsOf } from '../text/stem.js';
import { list } from '../validate/shape.js';
import { askedFrom } from './cardNeed.js';
import type { AnyQuery } from './query.js';
import { checkNeedOptions, type NeedOptions } from './recogniseNeed.js';

/** A text, and which parts of it answer what was typed. */
export interface MarkedText extends LocalText {
  /** Sorted, disjoint `[start, end)` pairs in UTF-16 offsets of `text`, ready for `slice`; see `highlightRanges`. */
  readonly ranges: Ranges;
}

/** What of a resource answers a text. */
export interface MatchExplanation {
  /** Id of the resource. */
  readonly id: ResourceId;
  /** Its title in the language. */
  readonly title: MarkedText;
  /** Its summary in the language. */
  readonly summary: MarkedText;
  /** What it helps with: the needs that the text may come from and that it answers, surest first. Never private ones. */
  readonly needs: readonly { readonly id: string; readonly chip: LanguageMap }[];
  /** The values that the text names and it carries. */
  readonly named: readonly NamedValue[];
  /** The words of the text that it has anywhere, also in its other names, parts, topics or publishers; folded. */
  readonly words: readonly string[];
}

const someIds = /* @__PURE__ */ must('a list of ids', /* @__PURE__ */ list(isString));

/**
 * Why these resources answer a text: which parts of title and summary do, other forms and misspelt words included, what they
 * help with, and which words they have. For the cards on a page: a result of `queryCatalogue` is not slowed down by it.
 *
 * Where the text may come from a private need, nothing is marked and no reason is given: it leaves no echo.
 *
 * @param ids The resources to explain, most often those of a result. The answers come in their order.
 * @param options What the query had: `language`, `countries` and `within`.
 * @throws {SafeguardingError} `invalid-option` with the `path` of an option that does not exist or cannot have this value,
 * and for what is no catalogue, no string and no resource of it.
 * @example
 * ```ts
 * const { resources } = queryCatalogue(catalogue, { text: 'cyberbulying lessons' });
 * const [first] = explainMatches(
 *   catalogue,
 *   'cyberbulying lessons',
 *   resources.map(({ id }) => id),
 * );
 * first?.words; // → ['cyberbulying', 'lessons']
 * const marked = first?.title.ranges.map(([start, end]) => first.title.text.slice(start, end));
 * console.log(marked);
 * ```
 */
export function explainMatches<Values = FacetValues>(
  catalogue: Catalogue<Values>,
  text: string,
  ids: readonly ResourceId[],
  options: NeedOptions<NoInfer<Values>> = {},
): readonly MatchExplanation[] {
  checkNeedOptions(catalogue, options);
  aString(text, 'text');
  someIds(ids, 'ids');
  const opened = catalogue as unknown as Catalogue;
  const { documents } = columnsOf(opened);
  const numbers = documentNumbers(opened);
  const from = askedFrom(options as AnyQuery);
  const query = analyseQuery(text, from.language);
  const read = query.words.length > 0 ? readText(opened, query, from, true) : undefined;
  const told = read && !mayBePrivate(read.needs, query) ? read : undefined;
  const words = told?.words.filter(({ word, postings }) => !word.isStop && postings > 0) ?? [];
  const needs = (told?.needs ?? [])
    .filter(({ need }) => need.private !== true)
    .map(({ need }) => ({
      need: { id: need.id, chip: need.chip },
      ids: new Set(answersOf(opened, need, told!.from).map(({ resource }) => resource.id)),
    }));
  const named = (told?.named ?? []).map(({ facet, id }) => ({
    value: { facet, id },
    documents: documentsCarrying(opened, { facet, id }),
  }));
  // Most words stand in many of the texts.
  const known = new Map<string, number>();
  const mark = (map: LanguageMap): MarkedText => {
    const local = pickText(map, from.language);
    if (!told || words.length === 0) return { ...local, ranges: [] };
    const language = shortOf(local.language);
    const ranges = markWords(local.text, (term) => {
      const key = `${language} ${term}`;
      let letters = known.get(key);
      if (letters === undefined) known.set(key, (letters = lettersOf(told.index, words, term, language)));
      return letters;
    });
    return { ...local, ranges };
  };
  return ids.map((id, i) => {
    const d = numbers.get(id) ?? refuseOption(`ids[${i}]`, 'is no resource of this catalogue.');
    const { title, summary } = documents[d]!;
    return {
      id,
      title: mark(title),
      summary: mark(summary),
      needs: needs.filter((each) => each.ids.has(id)).map(({ need }) => need),
      named: named.filter((each) => hasDocument(each.documents, d)).map(({ value }) => value),
      words: words.filter((word) => hasWord(opened, told!.index, word, d)).map(({ word }) => word.term),
    };
  });
}

/** How many letters of a folded word of a text answer any of the words: those typed of an unfinished one, else all. */
function lettersOf(index: SearchIndex, words: readonly TermMatches[], term: string, language: string): number {
  const forms = [term, ...stemsOf(term, language)];
  let letters = 0;
  for (const word of words) {
    const best = Math.max(...forms.map((form) => qualityOf(index, word, form)));
    if (best === prefixQuality && term.startsWith(word.word.term)) letters = Math.max(letters, word.word.term.length);
    else if (best > 0) letters = term.length;
  }
  return letters;
}

/** How well a term answers a word; 0 where it does not. */
function qualityOf(index: SearchIndex, { ranges }: TermMatches, term: string): number {
  const place = exactTerm(index, term);
  let best = 0;
  for (const { from, to, quality } of ranges) if (place >= from && place < to) best = Math.max(best, quality);
  return best;
}

/** Whether a resource has a word anywhere: looked up in the index, for to read all of its texts takes twenty times as long. */
function hasWord(
  catalogue: Catalogue,
  { postings, postingStarts }: SearchIndex,
  { ranges }: TermMatches,
  d: number,
): boolean {
  const { documents, values } = columnsOf(catalogue);
  const size = documents.length;
  for (const { from, to } of ranges)
    for (let i = postingStarts[from]!; i < postingStarts[to]!; i++) {
      const owner = postings[i]! >>> 6;
      if (owner === d) return true;
      if (owner >= size && owner < size + values.length && documentsWith(catalogue, owner - size).includes(d))
        return true;
    }
  return false;
}
