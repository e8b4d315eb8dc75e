import { hasOwn } from '../hasOwn.js';
import { isString, must, type Must, refuseOption } from '../must.js';
import { closestOf } from '../text/editDistance.js';
import { isList, isNumber, isObject } from './shape.js';

/** More of a name is not repeated in a message. */
const longestShown = 80;

/** One of some words. */
export const oneOf =
  (...words: readonly string[]): Must =>
  (value, path) => {
    if (words.includes(value as string)) return;
    refuseOption(path, `must be one of ${words.join(', ')}.${didYouMean(value, words)}`);
  };

function didYouMean(word: unknown, words: readonly string[]): string {
  const closest = isString(word) ? closestOf(word, words) : undefined;
  return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}

/**
 * An object that has no options but these, each with a value that it can take. An undefined one is left out.
 *
 * @param name What it is called where it has no path.
 */
export function hasOptions(
  checks: Readonly<Record<string, Must>>,
  name = 'options',
): (value: unknown, path?: string) => void {
  return (value, path) => {
    if (!isObject(value) || isList(value)) return refuseOption(path || name, 'must be an object.');
    for (const [each, option] of Object.entries(value)) {
      if (option === undefined) continue;
      const shown = each.length > longestShown ? `${each.slice(0, longestShown)}…` : each;
      const at = path ? `${path}.${shown}` : shown;
      if (hasOwn(checks, each)) checks[each]!(option, at);
      else {
        const names = Object.keys(checks);
        refuseOption(at, `is no option here.${didYouMean(each, names) || ` The options are ${names.join(', ')}.`}`);
      }
    }
  };
}

/** What stops work that has begun. */
export const aSignal = /* @__PURE__ */ must('an AbortSignal', (value) => isObject(value) && 'aborted' in value);

/** A number of things, such as those on a page. */
export const wholeNumberUpTo = (most: number): Must =>
  must(
    `a whole number from 0 to ${most}`,
    (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most,
  );

/** Some time, as a browser's clock takes it. */
export const milliseconds = /* @__PURE__ */ must(
  'a number of milliseconds',
  (value) => isNumber(value) && (value as number) >= 0 && (value as number) < 2 ** 31,
);

/** What goes with a question to an engine. */
export const checkAskOptions = /* @__PURE__ */ hasOptions({ signal: aSignal });
