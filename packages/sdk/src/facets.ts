import type { Concept, Resource } from '@safeguarding/data';
import type { FacetDefinition, FacetValues } from './model.js';
import { withBroader } from './taxonomy/concepts.js';
import { lookupTags } from './taxonomy/labels.js';

/** Concepts of a scheme by id. */
type Concepts = ReadonlyMap<string, Concept>;

/**
 * The facets of a catalogue unless {@link openCatalogue} is given others. A facet more is a line here, or in the list
 * that is passed.
 *
 * @example
 * ```ts
 * const isbn = { name: 'isbns', values: ({ isbn }) => (isbn ? [isbn] : []) } as const satisfies FacetDefinition;
 * const opened = openCatalogue(dataset, { facets: [...facets, isbn] });
 * queryCatalogue(opened, { isbns: ['978-92-806-5063-8'] }).total; // → 0
 * ```
 */
export const facets = [
  { name: 'topics', scheme: 'topic', values: ({ topics }) => topics, weight: 8 },
  { name: 'audiences', scheme: 'audience', values: ({ audiences }) => audiences, weight: 6 },
  { name: 'stages', scheme: 'stage', values: ({ stages = [] }) => stages, weight: 6 },
  { name: 'types', scheme: 'resource-type', values: ({ type }) => [type], field: 'type', weight: 6 },
  { name: 'contexts', scheme: 'context', values: ({ contexts }) => contexts, weight: 6 },
  { name: 'countries', codes: 'place', values: ({ places }) => places, field: 'places', global: true, weight: 5 },
  {
    name: 'regions',
    scheme: 'region',
    values: ({ places }) => places,
    field: 'places',
    expand: regionsOfPlace,
    global: true,
    weight: 3,
  },
  { name: 'publishers', codes: 'publisher', values: ({ publishers }) => publishers, weight: 6 },
  {
    name: 'languages',
    codes: 'language',
    values: ({ editions }) => editions.map(({ language }) => language),
    field: 'editions',
    weight: 3,
  },
] as const satisfies readonly FacetDefinition<keyof FacetValues>[];

/** One of {@link facetNames}. */
export type FacetName = (typeof facets)[number]['name'];

/**
 * The names of our facets, in their order. Those of a catalogue that was opened with others are in its `facets`.
 *
 * @example
 * ```ts
 * const { facets } = queryCatalogue(catalogue);
 * for (const facet of facetNames) console.log(facet, facets[facet].length);
 * ```
 */
export const facetNames: readonly FacetName[] = /* @__PURE__ */ facets.map(({ name }) => name);

/** The values that the facets of a list take: as typed for ours, any text for others. */
export type FacetValuesOf<Definitions extends readonly FacetDefinition[]> = {
  [Name in Definitions[number]['name']]: Name extends keyof FacetValues ? FacetValues[Name] : string;
};

/** A function from a value that a record names to all the values of the facet that find the record. */
export function expansionOf(
  facet: FacetDefinition,
  concepts: Concepts = new Map(),
): (value: string) => readonly string[] {
  if (facet.expand) return facet.expand(concepts);
  if (facet.scheme) return (value) => withBroader(concepts, [value]);
  return facet.codes === 'place' || facet.codes === 'language' ? lookupTags : (value) => [value];
}

/**
 * Whether a resource carries a value only because it names a narrower one. Only concepts are narrower than others; of
 * places that hold another one the name tells as much, and regions are named by nobody.
 */
export function isInherited(facet: FacetDefinition, resource: Resource, value: string): boolean {
  return facet.scheme !== undefined && !facet.expand && !facet.values(resource).includes(value);
}

/** From a place to the regions that name it or its country, and the regions above those. */
function regionsOfPlace(concepts: Concepts): (place: string) => readonly string[] {
  const regions = new Map<unknown, string[]>();
  for (const { id, members = [] } of concepts.values()) {
    for (const place of members) {
      const list = regions.get(place);
      if (list) list.push(id);
      else regions.set(place, [id]);
    }
  }
  return (place) =>
    withBroader(
      concepts,
      lookupTags(place).flatMap((each) => regions.get(each) ?? []),
    );
}
