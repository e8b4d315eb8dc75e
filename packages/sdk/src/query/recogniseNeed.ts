import type { AnyCatalogue, Catalogue, FacetValues } from '../model.js';
import { aString, refuseOption } from '../must.js';
import { original } from '../perCatalogue.js';
import { readText } from '../search/readText.js';
import { analyseQuery } from '../text/analyseQuery.js';
import { placeMistake } from '../validate/codes.js';
import { hasOptions } from '../validate/options.js';
import { queryOptions } from '../validate/query.js';
import { askedFrom, cardNeed } from './cardNeed.js';
import type { AnyQuery, QueryNeed, ResourceFilter } from './query.js';

/** Where somebody is who comes with a need. */
export interface NeedOptions<Values = FacetValues> {
  /**
   * BCP 47 tag of the page.
   *
   * @default 'en'
   */
  readonly language?: string;
  /** Where they are: ISO 3166 codes. Without any, here and in `within`, services that are for the whole world alone help. */
  readonly countries?: readonly string[];
  /** The scope of the page, as `queryCatalogue` takes it. Its `countries` say where the page is used; help stands outside scopes. */
  readonly within?: ResourceFilter<Values>;
}

/**
 * Checks the options that say where somebody is.
 *
 * @throws {SafeguardingError} `invalid-option` with the path of the option.
 */
export function checkNeedOptions(catalogue: AnyCatalogue, options: unknown): void {
  const facets = original(catalogue).facets.map(({ name }) => name);
  const { language, countries, within } = queryOptions([...facets, 'countries']);
  hasOptions({ language: language!, countries: countries!, within: within! })(options);
  // A query names what it does not know in its result; here nobody would learn that help of the country is missing.
  const { countries: own, within: scope } = options as NeedOptions<Readonly<Record<string, string>>>;
  mustBePlaces(own, 'countries');
  mustBePlaces(scope?.countries, 'within.countries');
}

function mustBePlaces(codes: readonly string[] = [], path: string): void {
  codes.forEach((code, i) => {
    const mistake = code === 'global' ? undefined : placeMistake(code);
    if (mistake) refuseOption(`${path}[${i}]`, mistake);
  });
}

/**
 * The need that a text surely comes from, with all that helps: the `need` of {@link queryCatalogue} for the same text, without
 * a search for resources. For a chat or a form, where nobody looks for a list.
 *
 * Be careful with what you get: where it is `private`, repeat neither the text nor the need anywhere, and keep neither. Do
 * not say that you know: a `heading` begins with "if".
 *
 * @returns `undefined` where no need is sure enough for a card, which is most often so.
 * @throws {SafeguardingError} `invalid-option` with the `path` of an option that does not exist or cannot have this value,
 * and for what is no catalogue and what is no string.
 * @example
 * ```ts
 * const need = recogniseNeed(catalogue, 'someone posted my nudes', { countries: ['GB'] });
 * need?.private; // → true
 * need?.help[0]?.role; // → 'take-down'
 * recogniseNeed(catalogue, 'online safety'); // → undefined
 * ```
 */
export function recogniseNeed<Values = FacetValues>(
  catalogue: Catalogue<Values>,
  text: string,
  options: NeedOptions<NoInfer<Values>> = {},
): QueryNeed | undefined {
  checkNeedOptions(catalogue, options);
  aString(text, 'text');
  const from = askedFrom(options as AnyQuery);
  const query = analyseQuery(text, from.language);
  if (query.words.length === 0) return undefined;
  const read = readText(catalogue as unknown as Catalogue, query, from, true);
  return cardNeed(catalogue, read.needs, read.from);
}
