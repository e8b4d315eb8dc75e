import type { Resource } from '@safeguarding/data';
import type { Catalogue } from '../catalogue/Catalogue.js';
import { schemeOf } from '../engine/expandValue.js';
import type { FacetName } from '../engine/query.js';
import { countryName } from '../taxonomy/countryName.js';
import { labelsOf } from '../taxonomy/labelsOf.js';
import { nameWeights, shortTitle, weights } from './weights.js';

type Weighed = readonly (readonly [text: string, weight: number])[];

/** The texts of a record that are searched. */
export function textsOf({ title, summary, alsoKnownAs = [], editions, parts = [] }: Resource): Weighed {
  return [
    ...Object.values(title).map(
      (text) => [text, weights.title + Math.max(0, shortTitle - text.split(' ').length)] as const,
    ),
    ...[...alsoKnownAs, ...editions.map((edition) => edition.title ?? '')].map(
      (text) => [text, weights.alsoKnownAs] as const,
    ),
    ...parts.flatMap((part) => Object.values(part.title)).map((text) => [text, weights.part] as const),
    ...Object.values(summary).map((text) => [text, weights.summary] as const),
  ];
}

/** The names of a facet value, in all languages of the dataset. */
export function namesOf(catalogue: Catalogue, facet: FacetName, id: string): Weighed {
  const weight = nameWeights[facet];
  return weight === undefined ? [] : namesIn(catalogue, facet, id).map((name) => [name, weight]);
}

function namesIn(catalogue: Catalogue, facet: FacetName, id: string): readonly string[] {
  if (facet === 'countries') return catalogue.languages.map((language) => countryName(id, language) ?? '');
  if (facet === 'publishers') {
    const publisher = catalogue.publishers.get(id);
    return publisher
      ? [...Object.values(publisher.name), publisher.acronym ?? '', ...(publisher.alsoKnownAs ?? [])]
      : [];
  }
  const concept = catalogue.concepts.get(schemeOf[facet]!)?.get(id);
  return concept ? labelsOf(concept) : [];
}
