import type { Concept } from '@safeguarding/data';
import { truncations } from '../taxonomy/truncations.js';
import { withBroader } from '../taxonomy/withBroader.js';
import type { FacetName } from './query.js';

/**
 * From a value as a record says it to all values that hold the record: the value itself and the broader ones; for
 * a place the regions that name it or its country.
 *
 * @param concepts Those of the facet's scheme.
 */
export function expandValue(
  facet: FacetName,
  raw: string,
  concepts: ReadonlyMap<string, Concept> | undefined,
): readonly string[] {
  let values: readonly string[] = ['countries', 'regions', 'languages'].includes(facet) ? truncations(raw) : [raw];
  if (facet === 'regions') {
    // Regions list hundreds of places, records name few: looking for each of those passes over the others natively.
    const places = values;
    values = [...(concepts?.values() ?? [])]
      .filter(({ members = [] }) => places.some((place) => members.includes(place)))
      .map(({ id }) => id);
  }
  return withBroader(concepts, values);
}
