import { columnsOf } from '../columns/columnsOf.js';
import { inSteps } from '../inSteps.js';
import type { Catalogue, FacetDefinition } from '../model.js';
import { type LabelText, textsOf } from '../taxonomy/labels.js';
import { type AnalysedQuery, rawWords } from '../text/analyseQuery.js';
import { foldText } from '../text/fold.js';
import { languageRules } from '../text/languages/index.js';
import { stemsOf } from '../text/stem.js';
import { isUnspaced } from '../text/tokenize.js';
import { namesOf } from './namesOf.js';

/** A value that a query names: where something holds, its language, for whom it is, or what kind of thing. */
export interface NamedValue {
  /** The facet that has the value. */
  readonly facet: 'countries' | 'languages' | 'audiences' | 'types';
  /** ISO 3166 code of a country, BCP 47 tag of a language, or id of a concept. */
  readonly id: string;
}

/** A value that was found, and the words that name it: from one place of the text up to, not including, another. */
export interface FoundValue extends NamedValue {
  readonly from: number;
  readonly to: number;
}

/** A name of a value: of each word the forms that it may have. */
interface Name extends NamedValue {
  readonly language: string;
  readonly words: readonly ReadonlySet<string>[];
}

/** Longer names are not looked for, counted in words. */
const longestName = 6;

/** Whether values are known by codes: their names are no common words, and stand as a whole or in a case of theirs. */
export const isCode = (facet: NamedValue['facet']): boolean => facet === 'countries' || facet === 'languages';

/** A word that is a name as it stands, and without what inflects it. */
function nameForms(word: string, languages: readonly string[]): readonly string[] {
  const forms = [word];
  for (const language of languages) {
    const { prefix, nameBase } = languageRules[language] ?? {};
    if (prefix) forms.push(word.replace(prefix, ''));
    if (nameBase) forms.push(word.replace(nameBase, '$1'));
  }
  return forms;
}

/** The names of all values that a query can name, by every form of their first words; longer ones first. */
export const namesByFirst = /* @__PURE__ */ inSteps(function* (
  catalogue: Catalogue,
): Generator<undefined, ReadonlyMap<string, readonly Name[]>, undefined> {
  const { facets, facetStarts, values } = columnsOf(catalogue);
  const textsOfValue = namesOf(catalogue);
  const byFirst = new Map<string, Name[]>();
  const add = (facet: NamedValue['facet'], id: string, { text, language }: LabelText) => {
    const words = rawWords(text).map(
      (word) =>
        new Set(
          isCode(facet)
            ? nameForms(foldText(word), [language])
            : [foldText(word), ...stemsOf(word, language).filter((stem) => !stem.startsWith('='))],
        ),
    );
    if (words.length === 0 || words.length > longestName) return;
    for (const form of words[0]!) {
      const names = byFirst.get(form);
      if (names) names.push({ facet, id, language, words });
      else byFirst.set(form, [{ facet, id, language, words }]);
    }
  };
  // By number: pages with old scripts replace `entries` of arrays.
  for (let f = 0; f < facets.length; f++) {
    const facet = facets[f]!;
    const name = namedFacet(facet);
    if (!name) continue;
    for (const id of values.slice(facetStarts[f], facetStarts[f + 1])) {
      const plain = (facet.scheme && catalogue.concepts.get(facet.scheme)?.get(id)?.plainLabel) ?? {};
      for (const text of [...textsOfValue(facet, id), ...textsOf(plain)]) add(name, id, text);
      yield;
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
});

/** The facet, if queries can name its values. */
function namedFacet({ name, codes, scheme }: FacetDefinition): NamedValue['facet'] | undefined {
  if ((name === 'countries' && codes === 'place') || (name === 'languages' && codes === 'language')) return name;
  return (name === 'audiences' || name === 'types') && scheme !== undefined ? name : undefined;
}

/**
 * The values that a text names, each once, the longest name first where two begin alike.
 *
 * - Countries and languages by whole words in any language of the catalogue; in languages that decline names by their
 *   forms too. Short names, such as US, count in capitals alone.
 * - Audiences where the text says that something is for them: "for teachers", but not "hit by a teacher".
 * - Kinds of resources, unless somebody speaks of themselves ("I filmed"), or the word is rather a verb ("report abuse").
 */
export function namedValues(catalogue: Catalogue, query: AnalysedQuery): readonly FoundValue[] {
  const byFirst = namesByFirst.of(catalogue);
  const { sequence, languages } = query;
  const stems = new Map(query.words.map((word) => [word.term, word.stems]));
  const forms = sequence.map((term) => ({
    code: nameForms(term, languages),
    concept: [term, ...(stems.get(term) ?? [])],
  }));
  const isNamed = (name: Name, from: number): boolean =>
    name.words.every((word, i) =>
      forms[from + i]?.[isCode(name.facet) ? 'code' : 'concept'].some((form) => word.has(form)),
    ) && isMeant(name, query, from, from + name.words.length);

  const found = new Map<string, FoundValue>();
  for (let from = 0; from < sequence.length; from++) {
    let best: Name | undefined;
    for (const form of new Set([...forms[from]!.code, ...forms[from]!.concept])) {
      const name = byFirst.get(form)?.find((each) => isNamed(each, from));
      if (name && name.words.length > (best?.words.length ?? 0)) best = name;
    }
    if (!best) continue;
    const { facet, id, words } = best;
    const key = `${facet} ${id}`;
    if (!found.has(key)) found.set(key, { facet, id, from, to: from + words.length });
    from += words.length - 1;
  }
  return [...found.values()];
}

/** Whether words of a text that are those of a name are meant as that name. */
function isMeant({ facet, language }: Name, query: AnalysedQuery, from: number, to: number): boolean {
  const { read, tokens, sequence, languages, firstPerson } = query;
  const key = sequence.slice(from, to).join(' ');
  const rules = languageRules[language];
  if (isCode(facet)) {
    const typed = read.slice(tokens[from]!.start, tokens[to - 1]!.end);
    if (key.length <= 3 && !isUnspaced(key)) return typed === typed.toUpperCase();
    // "Того" is a country, and "того" is not.
    return !languages.some((each) => languageRules[each]?.stopWords.has(key)) || typed !== typed.toLowerCase();
  }
  if (!rules || !languages.includes(language)) return false;
  if (facet === 'types') return !firstPerson && !rules.verbs?.has(key);
  return rules.forWhom.test(read.slice(0, tokens[from]!.end).toLowerCase());
}
