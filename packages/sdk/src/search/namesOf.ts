import type { Catalogue, FacetDefinition } from '../model.js';
import { type LabelText, labelTextsOf, textsOf } from '../taxonomy/labels.js';
import { codeNamesOf } from './codeNames.js';

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
