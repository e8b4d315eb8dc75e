import type { Catalogue } from '../catalogue/Catalogue.js';
import type { FacetName } from '../query/query.js';
import { schemeOf } from '../columns/schemeOf.js';
import { hasOwn } from '../hasOwn.js';
import { labelsOf } from '../taxonomy/labelsOf.js';
import { nations } from '../taxonomy/nations.js';

/** A function that gives the names of a facet value, in all languages of the dataset. */
export function namesOf({
  languages,
  publishers,
  concepts,
}: Catalogue): (facet: FacetName, id: string) => readonly string[] {
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
  return (facet, id) => {
    if (facet === 'countries') return placeNames(id);
    const publisher = facet === 'publishers' && publishers.get(id);
    if (publisher) return [...Object.values(publisher.name), publisher.acronym ?? '', ...(publisher.alsoKnownAs ?? [])];
    const concept = concepts.get(schemeOf[facet]!)?.get(id);
    return concept ? labelsOf(concept) : [];
  };
}
