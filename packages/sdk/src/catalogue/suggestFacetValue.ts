import { columnsOf } from '../columns/columnsOf.js';
import { SafeguardingError } from '../errors.js';
import type { AnyCatalogue, Catalogue } from '../model.js';
import { findConcepts } from '../taxonomy/findConcepts.js';
import { closestMatch } from '../text/closestMatch.js';

/**
 * The existing value of a facet that a text most likely meant, for warnings such as "did you mean": the value itself
 * when it exists, then another spelling of case, a label of it in any language, an outdated country code, a typing
 * error. `undefined` when nothing is near.
 *
 * @throws {SafeguardingError} `invalid-option` for a facet that the catalogue was not opened with.
 * @example
 * ```ts
 * suggestFacetValue(catalogue, 'topics', 'onlin-safety'); // → 'online-safety'
 * suggestFacetValue(catalogue, 'topics', 'ciberacoso'); // → 'cyberbullying'
 * suggestFacetValue(catalogue, 'countries', 'uk'); // → 'GB'
 * ```
 */
export function suggestFacetValue<Values>(
  catalogue: Catalogue<Values>,
  facet: keyof Values & string,
  value: string,
): string | undefined {
  const known = knownValues(catalogue, facet);
  if (known.has(value)) return value;

  const lower = value.toLowerCase();
  for (const id of known) if (id.toLowerCase() === lower) return id;
  const { scheme, codes } = catalogue.facets.find(({ name }) => name === facet)!;
  const [concept] = scheme ? findConcepts(catalogue, value, { scheme }) : [];
  if (concept) return concept.id;
  // Codes are too short for typing errors: every one of two letters is near every other.
  if (codes !== 'place' && codes !== 'language') return closestMatch(value, known);
  const canonical = canonicalTag(codes === 'place' ? `und-${value}` : value).replace(/^und-/, '');
  return known.has(canonical) ? canonical : undefined;
}

/** The values of a facet that records carry, and those that the dataset has for it besides. */
export function knownValues(catalogue: AnyCatalogue, facet: string): ReadonlySet<string> {
  const f = catalogue.facets.findIndex(({ name }) => name === facet);
  const { scheme, codes } = catalogue.facets[f] ?? noFacet(catalogue, facet);
  const known = new Set(columnsOf(catalogue).numbers[f]!.keys());
  if (scheme) for (const id of catalogue.concepts.get(scheme)?.keys() ?? []) known.add(id);
  if (codes === 'publisher') for (const id of catalogue.publishers.keys()) known.add(id);
  return known;
}

function noFacet(catalogue: AnyCatalogue, facet: string): never {
  const names = catalogue.facets.map(({ name }) => name).join(', ');
  throw new SafeguardingError('invalid-option', `\`facet\` must be one of ${names}; not "${facet}".`, {
    path: 'facet',
  });
}

/** `und-uk` → `und-GB`: CLDR knows the aliases. */
function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return ''; // Not a tag.
  }
}
