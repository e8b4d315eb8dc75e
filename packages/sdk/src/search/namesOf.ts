import { hasOwn } from '../hasOwn.js';
import type { Catalogue, FacetDefinition } from '../model.js';
import { perCatalogue } from '../perCatalogue.js';
import { type LabelText, labelTextsOf, shortOf, textsOf } from '../taxonomy/labels.js';
import { nations } from '../taxonomy/names.js';

/** A function that gives the names of a facet value, in all languages of the dataset. */
export function namesOf(catalogue: Catalogue): (facet: FacetDefinition, id: string) => readonly LabelText[] {
  const { publishers, concepts } = catalogue;
  const codeNames = codeNamesOf(catalogue);
  return ({ scheme, codes }, id) => {
    if (codes === 'place' || codes === 'language') return codeNames(codes, id);
    const publisher = codes === 'publisher' && publishers.get(id);
    if (publisher)
      return [
        ...textsOf(publisher.name),
        ...[publisher.acronym ?? '', ...(publisher.alsoKnownAs ?? [])].map((text) => ({ text, language: 'en' })),
      ];
    const concept = scheme && concepts.get(scheme)?.get(id);
    return concept ? labelTextsOf(concept) : [];
  };
}

/** A function that gives the names of a place or language, in all languages of the dataset. */
const codeNamesOf = /* @__PURE__ */ perCatalogue(({ languages }) => {
  const made = new Map<
    string,
    readonly (readonly [language: string, long: Intl.DisplayNames, short: Intl.DisplayNames])[]
  >();
  return (codes: 'place' | 'language', id: string): readonly LabelText[] => {
    if (id === 'global') return [];
    if (hasOwn(nations, id)) return textsOf(nations[id]!);
    const type = codes === 'place' ? 'region' : 'language';
    try {
      // Both styles: people look for the UK as well as the United Kingdom. The first one made costs 15 ms, all others nothing.
      let names = made.get(type);
      if (!names) {
        const named = (language: string, style: 'long' | 'short') =>
          new Intl.DisplayNames([language, 'en'], { type, style });
        names = languages.map((each) => [shortOf(each), named(each, 'long'), named(each, 'short')] as const);
        made.set(type, names);
      }
      return names.flatMap(([language, ...styles]) =>
        [...new Set(styles.map((each) => each.of(id) ?? id))].map((text) => ({ text, language })),
      );
    } catch {
      return [{ text: id, language: 'und' }]; // An engine without Intl.DisplayNames, or not a code.
    }
  };
});
