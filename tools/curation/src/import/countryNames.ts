import { countryProblem } from '../lint/countryProblem.js';
import { labelLanguages } from '../schema/primitives.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country with its names in the languages of the taxonomy, by Unicode CLDR: `['PH', 'Philippines']`. */
export function countryNames(): [code: string, name: string][] {
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => countryProblem(code) === undefined);
  // The long name of Myanmar is "Myanmar (Burma)".
  const names = labelLanguages.flatMap((language) => {
    return (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style }));
  });
  return codes.flatMap((code) => names.map((inLanguage): [string, string] => [code, inLanguage.of(code) ?? code]));
}
