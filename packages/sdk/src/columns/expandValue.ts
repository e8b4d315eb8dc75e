import type { Concept } from '@safeguarding/data';
import { truncations } from '../taxonomy/truncations.js';
import { withBroader } from '../taxonomy/withBroader.js';
import type { FacetName } from '../query/query.js';

/**
 * A function that goes from a value as a record says it to all values that hold the record: the value itself and the
 * broader ones; for a place the regions that name it or its country.
 *
 * @param concepts Those of the facet's scheme.
 */
export function expandValue(
  facet: FacetName,
  concepts: ReadonlyMap<string, Concept> | undefined,
): (raw: string) => readonly string[] {
  if (facet === 'countries' || facet === 'languages') return truncations;
  if (facet === 'publishers') return (raw) => [raw];
  if (facet !== 'regions') return (raw) => withBroader(concepts, [raw]);
  const regions = new Map<unknown, string[]>();
  for (const { id, members = [] } of concepts?.values() ?? []) {
    for (const place of members) {
      const list = regions.get(place);
      if (list) list.push(id);
      else regions.set(place, [id]);
    }
  }
  return (raw) =>
    withBroader(
      concepts,
      truncations(raw).flatMap((place) => regions.get(place) ?? []),
    );
}
