import type { AnyCatalogue, Catalogue } from '../model.js';
import { aString } from '../must.js';
import { original } from '../perCatalogue.js';
import { findConcepts } from '../taxonomy/findConcepts.js';
import { countryNames, languageName } from '../taxonomy/names.js';
import { foldText } from '../text/fold.js';
import { oneOf } from '../validate/options.js';
import { closestValue, isKnownValue, knownValues } from './knownValues.js';

/**
 * The existing value of a facet that a text most likely meant, for warnings such as "did you mean": the value itself
 * when it exists, then another spelling of case, a label of it in any language, an outdated country code, a typing
 * error. `undefined` when nothing is near.
 *
 * @throws {SafeguardingError} `invalid-option` for a facet that the catalogue was not opened with, and for what is no catalogue
 * or no string.
 * @example
 * ```ts
 * suggestFacetValue(catalogue, 'topics', 'onlin-safety'); // → 'online-safety'
 * suggestFacetValue(catalogue, 'topics', 'ciberacoso'); // → 'cyberbullying'
 * suggestFacetValue(catalogue, 'countries', 'uk'); // → 'GB'
 * suggestFacetValue(catalogue, 'countries', 'Filipinas'); // → 'PH'
 * ```
 */
export function suggestFacetValue<Values>(
  catalogue: Catalogue<Values>,
  facet: keyof Values & string,
  value: string,
): string | undefined {
  const { facets } = original(catalogue);
  oneOf(...facets.map(({ name }) => name))(facet, 'facet');
  aString(value, 'value');
  if (isKnownValue(catalogue, facet, value)) return value;
  const closest = closestValue(catalogue, facet, value);
  if (closest?.toLowerCase() === value.toLowerCase()) return closest;
  const { scheme, codes } = facets.find(({ name }) => name === facet)!;
  if (codes === 'place' || codes === 'language') return closest ?? valueNamed(catalogue, facet, codes, value);
  const [concept] = scheme ? findConcepts(catalogue, value, { scheme }) : [];
  return concept?.id ?? closest;
}

/** The place or language that has a name in one of the catalogue's languages: `Filipinas`, `français`. */
function valueNamed(
  catalogue: AnyCatalogue,
  facet: string,
  codes: 'place' | 'language',
  name: string,
): string | undefined {
  const wanted = foldText(name).trim();
  const namesOf = (id: string, language: string): readonly string[] =>
    codes === 'place' ? countryNames(id, language) : [languageName(id, language)];
  // A code is no name: an engine gives it for what it has no name of.
  const hasName = (id: string): boolean =>
    catalogue.languages.some((language) =>
      namesOf(id, language).some((each) => each !== id && foldText(each) === wanted),
    );
  return wanted ? knownValues(catalogue, facet).find(hasName) : undefined;
}
