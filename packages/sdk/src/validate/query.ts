import { aString, isString, must, type Must, refuseOption } from '../must.js';
import { isOlder } from './isOlder.js';
import { hasOptions, oneOf, wholeNumberUpTo } from './options.js';
import { versionPattern } from './patterns.js';
import { isBoolean, like, list, orNull } from './shape.js';

/** The most resources on a page. */
const mostOnPage = 1000;

const texts = /* @__PURE__ */ must('a list of strings', /* @__PURE__ */ list(isString));
const year = /* @__PURE__ */ must(
  'a number, such as 2019',
  (value) => typeof value === 'number' && !Number.isNaN(value),
);
const pageSize = /* @__PURE__ */ wholeNumberUpTo(mostOnPage);

/** The orders of resources. */
const sorts = ['relevance', 'newest', 'title', 'publisher'];

/** How the values of a facet are matched. */
export const anyOrAll = /* @__PURE__ */ oneOf('any', 'all');

/** A list of some words alone. */
const someOf =
  (...words: readonly string[]): Must =>
  (value, path) => {
    texts(value, path);
    (value as readonly string[]).forEach((each, i) => oneOf(...words)(each, `${path}[${i}]`));
  };

/** A version of the data that is not after another one: what changed since one that is to come nobody knows. */
const aVersionUpTo =
  (last: string | undefined): Must =>
  (value, path) => {
    if (!like(versionPattern)(value)) refuseOption(path, 'must be a version of the data, such as 2.0.0.');
    if (last !== undefined && isOlder(last, value as string))
      refuseOption(path, `is ${value as string}; this data is ${last}, and must be as new. Pass a version up to it.`);
  };

/**
 * The options of a query over some facets, each with its check.
 *
 * @param version Of the data, where it is known.
 */
export function queryOptions(facets: readonly string[], version?: string): Readonly<Record<string, Must>> {
  const each = (check: Must) => Object.fromEntries(facets.map((name) => [name, check]));
  const named = { ...each(texts), ids: texts };
  const filter = {
    ...named,
    publishedFrom: year,
    publishedTo: year,
    updatedSince: aVersionUpTo(version),
    exclude: hasOptions(named),
    match: hasOptions(each(anyOrAll)),
    includeGlobal: must('true or false', isBoolean),
  };
  return {
    ...filter,
    text: aString,
    exact: must('true or false', isBoolean),
    within: hasOptions(filter),
    sort: oneOf(...sorts),
    language: aString,
    limit: pageSize,
    facets: someOf(...facets),
    facetLabels: must('true or false', isBoolean),
    cursor: must('a string, or null for the first page', orNull(isString)),
  };
}

/**
 * Makes the check of queries over some facets. It throws for what is a mistake of a program: unknown options and
 * words, values of another type. Ids that the catalogue does not have pass: they come from visitors and links, find
 * nothing, and are named in the result.
 *
 * @throws {SafeguardingError} `invalid-option` with the `path` of the option, such as `within.topic`.
 */
export const queryCheck = (facets: readonly string[], version?: string): ((query: unknown) => void) =>
  hasOptions(queryOptions(facets, version), 'query');
