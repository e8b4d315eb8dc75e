import { SafeguardingError } from '../errors.js';
import { closestMatch } from '../text/closestMatch.js';
import { isObject } from './shape.js';

/** Throws for a value that an option cannot take. */
type Check = (value: unknown, path: string) => void;

/** More of a name is not repeated in a message. */
const longestShown = 80;

/** The most resources on a page. */
const mostOnPage = 1000;

function refuse(path: string, message: string): never {
  throw new SafeguardingError('invalid-option', `\`${path}\` ${message}`, { path });
}

const must = (path: string, what: string): never => refuse(path, `must be ${what}.`);

function didYouMean(word: string, words: readonly string[]): string | undefined {
  const closest = closestMatch(word, words);
  return closest && `Did you mean "${closest}"?`;
}

const isText: Check = (value, path) => {
  if (typeof value !== 'string') must(path, 'a string');
};
const isTextOrNull: Check = (value, path) => {
  if (value !== null && typeof value !== 'string') must(path, 'a string, or null for the first page');
};
const isBoolean: Check = (value, path) => {
  if (typeof value !== 'boolean') must(path, 'true or false');
};
const isYear: Check = (value, path) => {
  if (typeof value !== 'number' || Number.isNaN(value)) must(path, 'a number, such as 2019');
};
const isPageSize: Check = (value, path) => {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > mostOnPage)
    must(path, `a whole number from 0 to ${mostOnPage}`);
};
const isTexts: Check = (value, path) => {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) must(path, 'a list of strings');
};
const isOneOf =
  (...words: readonly string[]): Check =>
  (value, path) => {
    if (words.includes(value as string)) return;
    const hint = typeof value === 'string' ? didYouMean(value, words) : undefined;
    refuse(path, `must be one of ${words.join(', ')}.${hint ? ` ${hint}` : ''}`);
  };

/** Whether an object has no options but these, each with a value that it can take. An undefined one is left out. */
function hasOptions(checks: Readonly<Record<string, Check>>): Check {
  const known = new Map(Object.entries(checks));
  return (value, path) => {
    if (!isObject(value) || Array.isArray(value)) return must(path || 'query', 'an object');
    for (const [name, option] of Object.entries(value)) {
      if (option === undefined) continue;
      const shown = name.length > longestShown ? `${name.slice(0, longestShown)}…` : name;
      const at = path ? `${path}.${shown}` : shown;
      const check = known.get(name);
      if (check) check(option, at);
      else {
        const names = [...known.keys()];
        refuse(at, `is no option here. ${didYouMean(name, names) ?? `The options are ${names.join(', ')}.`}`);
      }
    }
  };
}

/** The orders of resources. */
const sorts = ['relevance', 'newest', 'title', 'publisher'];

/** Every option of a query beside the facets, in a fixed order. */
export const fixedOptions = [
  ...['ids', 'publishedFrom', 'publishedTo', 'exclude', 'match', 'includeGlobal'],
  ...['text', 'within', 'sort', 'language', 'limit', 'cursor'],
] as const;

/**
 * Makes the check of queries over some facets. It throws for what is a mistake of a program: unknown options and
 * words, values of another type. Ids that the catalogue does not have pass: they come from visitors and links, find
 * nothing, and are named in the result.
 *
 * @throws {SafeguardingError} `invalid-option` with the `path` of the option, such as `within.topic`.
 */
export function queryCheck(facets: readonly string[]): (query: unknown) => void {
  const each = (check: Check) => Object.fromEntries(facets.map((name) => [name, check]));
  const filter: Readonly<Record<string, Check>> = {
    ...each(isTexts),
    ids: isTexts,
    publishedFrom: isYear,
    publishedTo: isYear,
    exclude: hasOptions({ ...each(isTexts), ids: isTexts }),
    match: hasOptions(each(isOneOf('any', 'all'))),
    includeGlobal: isBoolean,
  };
  const check = hasOptions({
    ...filter,
    text: isText,
    within: hasOptions(filter),
    sort: isOneOf(...sorts),
    language: isText,
    limit: isPageSize,
    cursor: isTextOrNull,
  });
  return (query) => check(query, '');
}
