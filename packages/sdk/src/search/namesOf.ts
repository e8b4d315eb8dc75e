import type { Catalogue, FacetDefinition } from '../model.js';
import { hasOwn } from '../hasOwn.js';
import { labelsOf } from '../taxonomy/labels.js';
import { nations } from '../taxonomy/names.js';

/** A function that gives the names of a facet value, in all languages of the dataset. */
export function namesOf({
  languages,
  publishers,
  concepts,
}: Catalogue): (facet: FacetDefinition, id: string) => readonly string[] {
  let regions: readonly Intl.DisplayNames[] | undefined;
  const placeNames = (id: string): readonly string[] => {
    if (id === 'global') return [];
    if (hasOwn(nations, id)) return Object.values(nations[id]!);
    try {
      // Both styles: people look for the UK as well as the United Kingdom. The first one made costs 15 ms, all others nothing.
      regions ??= languages.flatMap((language) =>
        (['long', 'short'] as const).map((style) => new Intl.DisplayNames([language, 'en'], { type: 'region', style })),
      );
      return regions.map((names) => names.of(id) ?? id);
    } catch {
      return [id]; // An engine without Intl.DisplayNames, or not the code of a country.
    }
  };
  return ({ scheme, codes }, id) => {
    if (codes === 'place') return placeNames(id);
    const publisher = codes === 'publisher' && publishers.get(id);
    if (publisher) return [...Object.values(publisher.name), publisher.acronym ?? '', ...(publisher.alsoKnownAs ?? [])];
    const concept = scheme && concepts.get(scheme)?.get(id);
    return concept ? labelsOf(concept) : [];
  };
}
