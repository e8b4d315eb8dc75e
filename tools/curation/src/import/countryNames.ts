import { countryProblem } from '../lint/countryProblem.js';
import { labelLanguages } from '../schema/primitives.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Names that people and other organisations write and CLDR does not have. */
const otherNames: Readonly<Record<string, string>> = {
  GB: 'Great Britain, Britain, U.K., United Kingdom of Great Britain and Northern Ireland',
  'GB-ENG': 'England, Inglaterra, Angleterre, 英格兰, Англия, إنجلترا',
  'GB-SCT': 'Scotland, Escocia, Écosse, Escócia, 苏格兰, Шотландия, اسكتلندا',
  'GB-WLS': 'Wales, Gales, Pays de Galles, País de Gales, 威尔士, Уэльс, ويلز',
  'GB-NIR': 'Northern Ireland, Irlanda del Norte, Irlande du Nord, Irlanda do Norte, 北爱尔兰, Северная Ирландия',
  US: 'USA, U.S.A., U.S., United States of America, America, EE. UU., EUA, États-Unis d’Amérique, Estados Unidos de América, США',
  IE: 'Republic of Ireland, Eire',
  NL: 'Holland, The Netherlands',
  CI: 'Ivory Coast, Cote d Ivoire',
  CV: 'Cape Verde',
  CZ: 'Czech Republic',
  KR: 'Republic of Korea, Korea South, Korea Republic of',
  KP: "Democratic People's Republic of Korea, DPRK, Korea North",
  RU: 'Russian Federation',
  IR: 'Iran Islamic Republic of, Islamic Republic of Iran',
  SY: 'Syrian Arab Republic',
  VN: 'Viet Nam',
  LA: "Lao PDR, Lao People's Democratic Republic",
  BN: 'Brunei Darussalam',
  BO: 'Bolivia Plurinational State of, Plurinational State of Bolivia',
  VE: 'Venezuela Bolivarian Republic of, Bolivarian Republic of Venezuela',
  TZ: 'United Republic of Tanzania, Tanzania United Republic of',
  CD: 'DRC, DR Congo, Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  MD: 'Republic of Moldova',
  MK: 'Macedonia, The former Yugoslav Republic of Macedonia',
  SZ: 'Swaziland',
  MM: 'Burma',
  TL: 'East Timor',
  TR: 'Turkey',
  AE: 'UAE',
  PS: 'Palestine, State of Palestine',
  FM: 'Federated States of Micronesia',
  VA: 'Holy See',
};

/** Every country with its names in the languages of the taxonomy, by Unicode CLDR, and others: `['PH', 'Philippines']`. */
export function countryNames(): [code: string, name: string][] {
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => countryProblem(code) === undefined);
  // The long name of Myanmar is "Myanmar (Burma)".
  const names = labelLanguages.flatMap((language) => {
    return (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style }));
  });
  return [
    ...codes.flatMap((code) => names.map((inLanguage): [string, string] => [code, inLanguage.of(code) ?? code])),
    ...Object.entries(otherNames).flatMap(([code, list]) =>
      list.split(', ').map((name): [string, string] => [code, name]),
    ),
  ];
}

/** The place that a code stands for: `gb`, `GBR` and `UK` are GB, `uk-sct` is GB-SCT; undefined for what is no code. */
export function placeOfCode(code: string): string | undefined {
  // The European Union writes EL.
  const capitals = code.trim().toUpperCase().replace(/^EL$/, 'GR');
  if (!/^[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?$/.test(capitals)) return undefined;
  const problem = countryProblem(capitals);
  return problem === undefined ? capitals : /^Write ([A-Z]{2}(?:-[A-Z0-9]{1,3})?)\.$/.exec(problem.fix)?.[1];
}
