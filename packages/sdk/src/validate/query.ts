import { refuse } from '../errors.js';
import { hasOwn } from '../hasOwn.js';
import { closestMatch } from '../text/editDistance.js';
import { isBoolean, isObject, list, orNull } from './shape.js';

/** Throws for a value that an option cannot take. */
type Check = (value: unknown, path: string) => void;

/** More of a name is not repeated in a message. */
const longestShown = 80;

/** The most resources on a page. */
const mostOnPage = 1000;

/** Throws that an option cannot be used. */
const refuseOption = (path: string, message: string): never => refuse('invalid-option', path, message);

/** Throws that a value must be something else, unless it is right. */
const must =
  (what: string, isRight: (value: unknown) => boolean): Check =>
  (value, path) => {
    if (!isRight(value)) refuseOption(path, `must be ${what}.`);
  };

const isString = (value: unknown): value is string => typeof value === 'string';

const text = must('a string', isString);
const texts = must('a list of strings', list(isString));
const year = must('a number, such as 2019', (value) => typeof value === 'number' && !Number.isNaN(value));
const pageSize = must(
  `a whole number from 0 to ${mostOnPage}`,
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostOnPage,
);

const oneOf =
  (...words: readonly string[]): Check =>
  (value, path) => {
    if (words.includes(value as string)) return;
    refuseOption(path, `must be one of ${words.join(', ')}.${didYouMean(value, words)}`);
  };

function didYouMean(word: unknown, words: readonly string[]): string {
  const closest = isString(word) ? closestMatch(word, words) : undefined;
  return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}

/** Whether an object has no options but these, each with a value that it can take. An undefined one is left out. */
function hasOptions(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value) || Array.isArray(value)) return refuseOption(path || 'query', 'must be an object.');
    for (const [name, option] of Object.entries(value)) {
      if (option === undefined) continue;
      const shown = name.length > longestShown ? `${name.slice(0, longestShown)}…` : name;
      const at = path ? `${path}.${shown}` : shown;
      if (hasOwn(checks, name)) checks[name]!(option, at);
      else {
        const names = Object.keys(checks);
        refuseOption(at, `is no option here.${didYouMean(name, names) || ` The options are ${names.join(', ')}.`}`);
      }
    }
  };
}

/** The orders of resources. */
const sorts = ['relevance', 'newest', 'title', 'publisher'];

/** The options of a query over some facets, each with its check. */
export function queryOptions(facets: readonly string[]): Readonly<Record<string, Check>> {
  const each = (check: Check) => Object.fromEntries(facets.map((name) => [name, check]));
  const named = { ...each(texts), ids: texts };
  const filter = {
    ...named,
    publishedFrom: year,
    publishedTo: year,
    exclude: hasOptions(named),
    match: hasOptions(each(oneOf('any', 'all'))),
    includeGlobal: must('true or false', isBoolean),
  };
  return {
    ...filter,
    text,
    within: hasOptions(filter),
    sort: oneOf(...sorts),
    language: text,
    limit: pageSize,
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
export function queryCheck(facets: readonly string[]): (query: unknown) => void {
  const check = hasOptions(queryOptions(facets));
  return (query) => check(query, '');
}
