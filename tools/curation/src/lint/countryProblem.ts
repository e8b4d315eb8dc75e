import { iso31661Alpha3ToAlpha2, iso31662 } from 'iso-3166';
import type { Description } from './describeIssue.js';

/** Codes that CLDR names though they are no country: groups, tests and "unknown". */
const notCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Source: ISO 3166-2. */
const subdivisions = new Set(iso31662.map(({ code }) => code));

/** What is wrong with a country code (`PH`) or a code of a part of a country (`GB-ENG`); undefined when nothing is. */
export function countryProblem(code: string): Description | undefined {
  const [country = '', part] = code.split('-');
  if (!/^[A-Z]{2}$/.test(country)) {
    const meant = codeMeant(code);
    return problem(code, meant === undefined ? 'Write two capital letters, such as PH.' : `Write ${meant}.`);
  }
  const current = new Intl.Locale(`und-${country}`).region;
  if (current !== country && current !== undefined)
    return problem(code, `Write ${part === undefined ? current : `${current}-${part}`}.`);
  if (notCountries.has(country) || names.of(country) === undefined) {
    return problem(code, 'Look the code up at https://www.iso.org/obp/ui/#search/code/.');
  }
  if (part === undefined || subdivisions.has(code)) return undefined;
  return {
    message: `"${code}" is not a valid code of a part of ${names.of(country)}.`,
    expected: `a code of ISO 3166-2, or ${country}`,
    fix: `Write ${country} unless the law differs there; the codes are at https://www.iso.org/obp/ui/#iso:code:3166:${country}.`,
  };
}

function problem(code: string, fix: string): Description {
  return { message: `"${code}" is not a valid country code.`, expected: 'a code of ISO 3166-1 alpha-2', fix };
}

/** `GB` for "gb", "uk", "GBR" and "United Kingdom"; `GB-ENG` for "gb-eng" and "England". */
function codeMeant(text: string): string | undefined {
  const capitals = text.trim().toUpperCase();
  const code = iso31661Alpha3ToAlpha2[capitals] ?? capitals;
  if (/^(?:WORLD|WORLDWIDE|GLOBAL|INTERNATIONAL|ALL)$/.test(capitals)) return 'global';
  if (/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(code)) {
    const fix = countryProblem(code)?.fix;
    return fix === undefined ? code : /^Write (\S+)\.$/.exec(fix)?.[1];
  }
  return codeOfName.get(capitals);
}

/** Countries by their names in English, and the parts of those that people write in their place. */
const codeOfName = new Map<string, string>([
  ['ENGLAND', 'GB-ENG'],
  ['SCOTLAND', 'GB-SCT'],
  ['WALES', 'GB-WLS'],
  ['NORTHERN IRELAND', 'GB-NIR'],
  ...Object.values(iso31661Alpha3ToAlpha2).map((code) => [names.of(code)?.toUpperCase() ?? code, code] as const),
]);
