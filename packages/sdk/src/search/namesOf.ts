import { hasOwn } from '../hasOwn.js';
import type { Catalogue, FacetDefinition } from '../model.js';
import { type LabelText, labelTextsOf, shortOf, textsOf } from '../taxonomy/labels.js';
import { displayName, nations, otherNamesOf } from '../taxonomy/names.js';

/** A function that gives the names of a facet value, in all languages of the dataset. */
export function namesOf(catalogue: Catalogue): (facet: FacetDefinition, id: string) => readonly LabelText[] {
  const { publishers, concepts, languages } = catalogue;
  return ({ scheme, codes }, id) => {
    if (codes === 'place' || codes === 'language') return codeNames(codes, id, languages);
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

/** The names of a place or language, in these languages: both styles, as people look for the UK as well as the United Kingdom. */
function codeNames(codes: 'place' | 'language', id: string, languages: readonly string[]): readonly LabelText[] {
  if (id === 'global') return [];
  if (hasOwn(nations, id)) return textsOf(nations[id]!);
  const type = codes === 'place' ? 'region' : 'language';
  const others = codes === 'place' ? otherNamesOf(id).map((text) => ({ text, language: 'en' })) : [];
  return [
    ...languages.flatMap((language) =>
      [...new Set([displayName(type, id, language), displayName(type, id, language, 'short')])].map((text) => ({
        text,
        language: shortOf(language),
      })),
    ),
    ...others,
  ];
}
