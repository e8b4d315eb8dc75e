import { schemeOf } from '../columns/schemeOf.js';
import { type FacetName, facetNames } from '../query/query.js';
import { findConcepts } from '../taxonomy/findConcepts.js';
import type { Catalogue } from './Catalogue.js';
import { indexOf } from './indexOf.js';
import { nearestId } from './nearestId.js';

/**
 * The existing value of a facet that a text most likely meant, for warnings such as "did you mean": the value itself
 * when it exists, then another spelling of case, a label of it in any language, an outdated country code, a typing
 * error. `undefined` when nothing is near.
 *
 * @example
 * ```ts
 * suggestFacetValue(catalogue, 'topics', 'onlin-safety'); // → 'online-safety'
 * suggestFacetValue(catalogue, 'topics', 'ciberacoso'); // → 'cyberbullying'
 * suggestFacetValue(catalogue, 'countries', 'uk'); // → 'GB'
 * ```
 */
export function suggestFacetValue(catalogue: Catalogue, facet: FacetName, value: string): string | undefined {
  const scheme = schemeOf[facet];
  const known = new Set(indexOf(catalogue).numbers[facetNames.indexOf(facet)]!.keys());
  if (scheme) for (const id of catalogue.concepts.get(scheme)?.keys() ?? []) known.add(id);
  if (facet === 'publishers') for (const id of catalogue.publishers.keys()) known.add(id);
  if (known.has(value)) return value;

  const lower = value.toLowerCase();
  for (const id of known) if (id.toLowerCase() === lower) return id;
  const [concept] = scheme ? findConcepts(catalogue, value, { scheme }) : [];
  if (concept) return concept.id;
  // Codes are too short for typing errors: every one of two letters is near every other.
  if (facet !== 'countries' && facet !== 'languages') return nearestId(known, lower);
  const canonical = canonicalTag(facet === 'countries' ? `und-${value}` : value).replace(/^und-/, '');
  return known.has(canonical) ? canonical : undefined;
}

/** `und-uk` → `und-GB`: CLDR knows the aliases. */
function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return ''; // Not a tag.
  }
}
