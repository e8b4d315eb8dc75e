import { type OpenOptions, readFacets } from '../catalogue/openCatalogue.js';
import type { facets as ours, FacetValuesOf } from '../facets.js';
import type { FacetDefinition } from '../model.js';
import { aString, must, type Must } from '../must.js';
import { hasOptions } from '../validate/options.js';
import { anyOrAll, queryCheck, queryOptions } from '../validate/query.js';
import { isBoolean, isList, isObject } from '../validate/shape.js';
import type { AnyQuery, ResourceQuery } from './query.js';

/** How queries stand in the parameters of an address. */
export interface ParamsOptions<
  Definitions extends readonly FacetDefinition[] = readonly FacetDefinition[],
> extends OpenOptions<Definitions> {
  /**
   * Stands before the name of each parameter, such as `sr-`, so that none is one of the page itself.
   *
   * @default ''
   */
  readonly prefix?: string;
  /**
   * Whether `text` is written and read. An address is kept in histories and logs: leave what somebody typed out of it,
   * unless they copy it themselves and it comes from no private need.
   *
   * @default false
   */
  readonly text?: boolean;
}

const checkOptions = /* @__PURE__ */ hasOptions({
  facets: () => undefined, // By readFacets.
  prefix: aString,
  text: /* @__PURE__ */ must('true or false', isBoolean),
});
const someParams = /* @__PURE__ */ must(
  'a URLSearchParams, such as new URL(location.href).searchParams',
  (value) => isObject(value) && 'getAll' in value && typeof value.getAll === 'function',
);

/** The names of the facets, and the options with their defaults. */
function readOptions(options: ParamsOptions) {
  checkOptions(options);
  const { facets, prefix = '', text = false } = options;
  const names = readFacets(facets === undefined ? {} : { facets }).map(({ name }) => name);
  return { names, prefix, text };
}

/**
 * A query as parameters of an address, for a link to a view: each option by its name, a value of a list each by itself, and
 * what stands inside another option by its path, such as `within.countries` and `exclude.topics`. {@link queryFromParams}
 * makes the same query of them; empty lists are left out where they are no choice.
 *
 * @param options.facets Those of the catalogue, where it was opened with others than ours.
 * @throws {SafeguardingError} `invalid-option` with the `path` of an option that does not exist or cannot have this value.
 * @example
 * ```ts
 * const link = queryToParams({ topics: ['grooming', 'csam'], within: { countries: ['PH'] }, text: 'not in links' });
 * link.toString(); // → 'topics=grooming&topics=csam&within.countries=PH'
 * ```
 */
export function queryToParams<const Definitions extends readonly FacetDefinition[] = typeof ours>(
  query: ResourceQuery<FacetValuesOf<NoInfer<Definitions>>>,
  options: ParamsOptions<Definitions> = {},
): URLSearchParams {
  const { names, prefix, text } = readOptions(options);
  queryCheck(names)(query);
  const params = new URLSearchParams();
  const write = (value: unknown, at: string): void => {
    if (value === undefined || value === null) return;
    if (isList(value)) for (const each of value) params.append(at, each as string);
    else if (isObject(value)) for (const [name, part] of Object.entries(value)) write(part, `${at}.${name}`);
    else params.append(at, `${value as string | number | boolean}`);
  };
  for (const [name, value] of Object.entries(query)) if (name !== 'text' || text) write(value, prefix + name);
  if (query.facets?.length === 0) params.append(`${prefix}facets`, ''); // Here an empty list is a choice.
  return params;
}

/**
 * The query that parameters of an address hold; see {@link queryToParams}. Anybody can write an address: parameters of
 * others are passed over, values that an option cannot have are left out, and nothing in them throws. The query is always
 * one that {@link queryCatalogue} takes, but for a cursor of another query, which it refuses as `invalid-cursor`, and a
 * version that is newer than the data (`updatedSince`), as `invalid-option`. Ids are as they stand there: those that the
 * catalogue does not have are in `unknown` of the result.
 *
 * @param options The same as the link was written with.
 * @throws {SafeguardingError} `invalid-option` for what is no URLSearchParams, and options that there are not.
 * @example
 * ```ts
 * const { searchParams } = new URL('https://school.example/help?utm_source=mail&topics=grooming&limit=many');
 * queryFromParams(searchParams); // → { topics: ['grooming'] }
 * ```
 */
export function queryFromParams<const Definitions extends readonly FacetDefinition[] = typeof ours>(
  params: URLSearchParams,
  options: ParamsOptions<Definitions> = {},
): ResourceQuery<FacetValuesOf<Definitions>> {
  someParams(params, 'params');
  const { names, prefix, text: withText } = readOptions(options);
  const checks = queryOptions(names);
  const textAt = (at: string) => params.get(prefix + at) ?? undefined;
  const numberAt = (at: string) => {
    const value = textAt(at)?.trim();
    return value && !Number.isNaN(Number(value)) ? Number(value) : undefined;
  };
  const flagAt = (at: string) => {
    const value = textAt(at);
    return value === 'true' || value === 'false' ? value === 'true' : undefined;
  };
  const listsAt = (at: string) =>
    given([...names, 'ids'].map((name) => [name, some(params.getAll(`${prefix}${at}${name}`))]));
  const matchAt = (at: string) => (name: string) => [name, right(anyOrAll, textAt(`${at}match.${name}`))] as const;
  const filterAt = (at: string) => ({
    ...listsAt(at),
    ...given([
      ['exclude', some(listsAt(`${at}exclude.`))],
      ['match', some(given(names.map(matchAt(at))))],
      ['publishedFrom', numberAt(`${at}publishedFrom`)],
      ['publishedTo', numberAt(`${at}publishedTo`)],
      ['updatedSince', right(checks['updatedSince']!, textAt(`${at}updatedSince`))],
      ['includeGlobal', flagAt(`${at}includeGlobal`)],
    ]),
  });
  const query = {
    ...filterAt(''),
    ...given([
      ['text', withText ? textAt('text') : undefined],
      ['exact', flagAt('exact')],
      ['within', some(filterAt('within.'))],
      ['sort', right(checks['sort']!, textAt('sort'))],
      ['language', textAt('language')],
      ['limit', right(checks['limit']!, numberAt('limit'))],
      ['cursor', textAt('cursor')],
      ['facets', facetsOf(params.getAll(`${prefix}facets`), names)],
      ['facetLabels', flagAt('facetLabels')],
    ]),
  };
  return query as AnyQuery as ResourceQuery<FacetValuesOf<Definitions>>;
}

/** The facets of a list that there are; an empty text says that none is asked for. */
function facetsOf(values: readonly string[], names: readonly string[]): readonly string[] | undefined {
  const known = values.filter((value) => names.includes(value));
  return known.length > 0 || values.includes('') ? known : undefined;
}

/** The fields that have a value. */
const given = (fields: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.filter(([, value]) => value !== undefined));

/** A list or fields, if there are any. */
const some = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined);

/** A value that an option can have. */
function right<T>(check: Must, value: T | undefined): T | undefined {
  try {
    if (value !== undefined) check(value, '');
    return value;
  } catch {
    return undefined;
  }
}
