import { closestValue, isKnownValue } from '../catalogue/knownValues.js';
import type { AnyCatalogue } from '../model.js';
import { closestOf } from '../text/editDistance.js';
import type { AnyFilter, AnyQuery, UnknownValue } from './query.js';

/** To look for the nearest id takes some time, and more than a few slips are another mistake. */
const mostLookedFor = 8;

/** The ids of a query that the catalogue does not have, each once a list that names it. */
export function unknownValues(
  catalogue: AnyCatalogue,
  query: AnyQuery,
): readonly UnknownValue<Readonly<Record<string, string>>>[] {
  const unknown: UnknownValue<Readonly<Record<string, string>>>[] = [];
  const look = (filter: Pick<AnyFilter, 'ids'> | undefined, path: string) => {
    if (!filter) return;
    const add = (facet: string, value: string, nearest: () => string | undefined) =>
      unknown.push({
        path: path + facet,
        facet,
        value,
        nearest: (unknown.length < mostLookedFor && nearest()) || null,
      });
    for (const { name } of catalogue.facets)
      for (const value of new Set((filter as AnyFilter)[name]))
        if (!isKnownValue(catalogue, name, value)) add(name, value, () => closestValue(catalogue, name, value));
    for (const id of new Set(filter.ids))
      if (!catalogue.resources.has(id)) add('ids', id, () => closestId(catalogue, id));
  };
  look(query, '');
  look(query.exclude, 'exclude.');
  look(query.within, 'within.');
  look(query.within?.exclude, 'within.exclude.');
  return unknown;
}

/** The id that a resource has now, or the nearest one. */
function closestId({ redirects, resources }: AnyCatalogue, id: string): string | undefined {
  const redirect = redirects.get(id);
  return redirect?.status === 'moved' ? redirect.to : closestOf(id, resources.keys());
}
