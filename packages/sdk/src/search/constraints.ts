import { addDocument, type Bitset, hasDocument, noDocuments } from '../columns/bitset.js';
import { columnsOf } from '../columns/columnsOf.js';
import type { Catalogue } from '../model.js';
import { spaced } from '../needs/needPhrases.js';
import type { LabelText } from '../taxonomy/labels.js';
import { type AnalysedQuery, sequenceOf } from '../text/analyseQuery.js';
import { expandTerm } from './expandTerm.js';
import { namesOf } from './namesOf.js';
import { eachField } from './ranking.js';
import { scorePostings } from './scorePostings.js';
import { searchIndex } from './searchIndex.js';

/**
 * The documents that a query with quotes or minus lets through: those that have each of its phrases word by word in one of
 * their texts or names, and none of the words behind a minus, in whatever form. Where the text is pasted from a title that
 * has such a hyphen, that document stays. `undefined`: all of them.
 *
 * @param among The ones to look at, so that no more texts are read than need be.
 */
export function constrain(catalogue: Catalogue, text: string, query: AnalysedQuery, among: Bitset): Bitset | undefined {
  const { phrases, excluded } = query;
  if (phrases.length === 0 && excluded.length === 0) return undefined;
  const { documents } = columnsOf(catalogue);
  const index = searchIndex.of(catalogue);
  const words = excluded.map((word) => expandTerm(index, documents.length, word, false, false));
  // What a word is worth does not matter here, but for being something.
  const { worth } = scorePostings(
    catalogue,
    index,
    words.map((each) => ({ ...each, rarity: 1 })),
  );
  const typed = spaced(sequenceOf(text));
  const isTitle = (d: number) =>
    Object.values(documents[d]!.title).some((title) => spaced(sequenceOf(title)) === typed);
  const wanted = phrases.map(spaced);
  const kept = noDocuments(documents.length);
  for (let d = 0; d < documents.length; d++) {
    if (!hasDocument(among, d) || (worth[d]! > 0 && !isTitle(d))) continue;
    if (wanted.length > 0) {
      const texts = textsOfDocument(catalogue, d).map(({ text: each }) => spaced(sequenceOf(each)));
      if (!wanted.every((phrase) => texts.some((each) => each.includes(phrase)))) continue;
    }
    addDocument(kept, d);
  }
  return kept;
}

/** All that a document is found by: its texts, and the names of its values. */
export function textsOfDocument(catalogue: Catalogue, d: number): readonly LabelText[] {
  const { documents, facets, values, carried, starts } = columnsOf(catalogue);
  const names = namesOf(catalogue);
  const texts: LabelText[] = [];
  eachField(documents[d]!, (field) => texts.push(...field));
  facets.forEach((facet, f) => {
    if (!facet.weight) return;
    for (let i = starts[d * facets.length + f]!; i < starts[d * facets.length + f + 1]!; i++)
      texts.push(...names(facet, values[carried[i]!]!));
  });
  return texts;
}
