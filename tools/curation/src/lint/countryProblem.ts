import type { Description } from './describeIssue.js';

/** Codes that CLDR names though they are no country: groups, tests and "unknown". */
const notCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** What is wrong with a country code (`PH`) or a code of a part of a country (`GB-ENG`); undefined when nothing is. */
export function countryProblem(code: string): Description | undefined {
  const country = code.split('-')[0] ?? '';
  if (!/^[A-Z]{2}$/.test(country)) return problem(code, 'Write two capital letters, such as PH.');
  const current = new Intl.Locale(`und-${country}`).region;
  if (current !== country && current !== undefined) return problem(code, `Write ${current}.`);
  if (notCountries.has(country) || names.of(country) === undefined) {
    return problem(code, 'Look the code up at https://www.iso.org/obp/ui/#search/code/.');
  }
  return undefined;
}

function problem(code: string, fix: string): Description {
  return { message: `"${code}" is not a valid country code.`, expected: 'a code of ISO 3166-1 alpha-2', fix };
}
