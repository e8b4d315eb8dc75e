import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import type * as z from 'zod';
import { compareCodeUnits } from '../json/compareCodeUnits.js';
import type { gaps } from '../schema/gaps.js';
import { serviceTypes } from '../schema/service.js';
import type { Dataset } from './buildDataset.js';
import { isSigned } from './reviewedOnly.js';

type Gaps = z.output<typeof gaps>;

/** Every country. Source: ISO 3166-1. */
const allCountries = [...new Set(Object.values(iso31661Alpha3ToAlpha2))].sort(compareCodeUnits);

/** What a version does not have, by country and by language. */
export function knownGaps({ schemaVersion, version, released, languages, resources, concepts }: Dataset): Gaps {
  const services = countriesOf(resources.filter(({ type }) => serviceTypes.has(type)));
  const named = countriesOf(resources);
  const missing = <T>(items: readonly T[], isThere: (item: T) => boolean) =>
    items.filter((item) => !isThere(item)).length;
  return {
    schemaVersion,
    version,
    released,
    countries: {
      withService: allCountries.filter((code) => services.has(code)),
      withoutService: allCountries.filter((code) => !services.has(code)),
      withoutResource: allCountries.filter((code) => !named.has(code)),
    },
    languages: languages.map((language) => ({
      language,
      withoutSummary: missing(resources, ({ summary }) => language in summary),
      withoutUsageNote: missing(resources, ({ usageNote }) => usageNote === undefined || language in usageNote),
      withoutDefinition: missing(concepts, ({ definition = {} }) => language in definition),
      unsigned: missing(resources, (resource) => isSigned(resource, language)),
      editions: resources.filter(({ editions }) => editions.some((edition) => isIn(edition.language, language))).length,
    })),
  };
}

function countriesOf(resources: Dataset['resources']): ReadonlySet<string> {
  return new Set(resources.flatMap(({ places }) => places.map((place) => place.slice(0, 2))));
}

/** `pt-BR` can be read by who reads `pt`; `zh-Hant` not by who reads `zh-Hans`. */
function isIn(tag: string, language: string): boolean {
  return tag === language || tag.startsWith(`${language}-`);
}

/** When machines last saw the addresses of the catalogue answer. Never a review: no person has looked. */
export interface Seen {
  readonly addresses: number;
  /** How many of them answered when they were last asked. */
  readonly answered: number;
  readonly lastSeenOn: string;
}

/** The gaps for people. `seen` is no part of the dataset: it changes between versions. */
export function gapsMarkdown({ version, released, countries, languages }: Gaps, seen: Seen | undefined): string {
  const name = new Intl.DisplayNames('en', { type: 'language' });
  const rows = languages.map((gap) =>
    [name.of(gap.language), gap.withoutSummary, gap.withoutUsageNote, gap.withoutDefinition, gap.unsigned, gap.editions]
      .map(String)
      .join(' | '),
  );
  return `# Known gaps of version ${version}

Released on ${released}. Made from the records by the build; \`gaps.json\` says the same for programs.

## Countries

| countries | number |
| --- | --: |
| with a service of help of their own | ${countries.withService.length} |
| without one: their visitors find only what is for the whole world | ${countries.withoutService.length} |
| that no record is about | ${countries.withoutResource.length} |

With a service: ${listed(countries.withService)}

Without a service: ${listed(countries.withoutService)}

## Languages

| language | resources without a summary | usage notes missing | concepts without a definition | resources whose texts nobody signed | resources that can be read in it |
| --- | --: | --: | --: | --: | --: |
${rows.map((row) => `| ${row} |`).join('\n')}

## Links

${seen === undefined ? 'No machine has asked the addresses of these records yet.' : `A machine asked last on ${seen.lastSeenOn}: ${seen.answered} of ${seen.addresses} addresses answered. No person has looked at a page for that.`}
`;
}

function listed(codes: readonly string[]): string {
  return codes.length === 0 ? 'none.' : `${codes.join(', ')}.`;
}
