import * as z from 'zod';
import { schemaVersion } from './dataset.js';
import { day, languageTag, place, version } from './primitives.js';

const count = z.int().nonnegative();

const countryGaps = z
  .strictObject({
    withService: z.array(place).describe('Countries that a service of help is recorded for. ISO 3166-1.'),
    withoutService: z.array(place).describe('All others: what is for the whole world is all that they find.'),
    withoutResource: z.array(place).describe('Countries that no record is about.'),
  })
  .meta({ id: 'CountryGaps', description: 'Gaps by country. A part of a country counts for it: GB-ENG for GB.' });

const languageGaps = z
  .strictObject({
    language: languageTag,
    withoutSummary: count.describe('Resources whose summary is not in this language.'),
    withoutUsageNote: count.describe('Resources whose usage note is not in this language, though they have one.'),
    withoutDefinition: count.describe('Concepts whose definition is not in this language.'),
    unsigned: count.describe('Resources whose texts in this language no professional has signed.'),
    editions: count.describe('Resources that can be read in this language.'),
  })
  .meta({ id: 'LanguageGaps', description: 'Gaps of one language of the labels.' });

/** What a version does not have, as `gaps.json` holds it: who relies on the catalogue must know where it ends. */
export const gaps = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    version,
    released: day,
    countries: countryGaps,
    languages: z.array(languageGaps),
  })
  .meta({ id: 'Gaps', title: 'Gaps', description: 'What a version of the catalogue does not have.' });
