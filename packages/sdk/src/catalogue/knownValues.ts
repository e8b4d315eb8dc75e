import { columnsOf } from '../columns/columnsOf.js';
import type { AnyCatalogue } from '../model.js';
import { perCatalogue } from '../perCatalogue.js';
import { closestOf } from '../text/editDistance.js';
import { canonicalTag } from '../validate/codes.js';

/** By facet, the values that records carry, and those that the dataset has for it besides. */
const known = /* @__PURE__ */ perCatalogue((catalogue) => {
  const { numbers } = columnsOf(catalogue);
  const { concepts, publishers } = catalogue;
  const members = [...(concepts.get('region')?.values() ?? [])].flatMap((region) => region.members ?? []);
  const besides = { place: members, language: [], publisher: [...publishers.keys()] };
  return new Map(
    catalogue.facets.map(({ name, scheme, codes }, f) => {
      const more = codes ? besides[codes] : scheme ? [...(concepts.get(scheme)?.keys() ?? [])] : [];
      return [name, new Set([...numbers[f]!.keys(), ...more])] as const;
    }),
  );
});

/** Whether a catalogue has a value of one of its facets, on records or besides. */
export const isKnownValue = (catalogue: AnyCatalogue, facet: string, value: string): boolean =>
  known(catalogue).get(facet)!.has(value);

/** The values that a catalogue has for one of its facets. */
export const knownValues = (catalogue: AnyCatalogue, facet: string): readonly string[] => [
  ...known(catalogue).get(facet)!,
];

/** The value of one of its facets that is spelt nearly alike: in another case, by an outdated code, or with typing errors. */
export function closestValue(catalogue: AnyCatalogue, facet: string, value: string): string | undefined {
  const values = known(catalogue).get(facet)!;
  const lower = value.toLowerCase();
  for (const each of values) if (each.toLowerCase() === lower) return each;
  const { codes } = catalogue.facets.find(({ name }) => name === facet)!;
  // Codes are too short for typing errors: every one of two letters is near every other.
  if (codes !== 'place' && codes !== 'language') return closestOf(value, values);
  const canonical = canonicalTag(codes === 'place' ? `und-${value}` : value).replace(/^und-/, '');
  return values.has(canonical) ? canonical : undefined;
}
