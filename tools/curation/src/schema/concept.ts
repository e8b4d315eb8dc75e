import * as z from 'zod';
import { id, labelLists, languageMap, languageTag, place, plainText, webAddress } from './primitives.js';
import { textStatus } from './textStatus.js';

/** The concept schemes of the taxonomy. */
export const schemes = ['topic', 'audience', 'stage', 'resource-type', 'context', 'region'] as const;

/** One meaning with its labels. Source: SKOS Reference, W3C Recommendation 2009. */
export const concept = z
  .strictObject({
    id,
    scheme: z.enum(schemes),
    prefLabel: languageMap.describe('skos:prefLabel. The one label shown, by language.'),
    plainLabel: languageMap
      .optional()
      .describe('The words that a parent or a child would use, by language, where the one label shown is jargon.'),
    altLabel: labelLists.optional().describe('skos:altLabel. Other good labels, found by search.'),
    hiddenLabel: labelLists
      .optional()
      .describe('skos:hiddenLabel. Outdated or wrong labels: found by search, never shown.'),
    definition: languageMap.optional().describe("skos:definition, in the catalogue's own words."),
    textStatus: z
      .record(languageTag, textStatus)
      .optional()
      .describe('How far the texts in each language can be relied on. A language that is not named: a draft.'),
    broader: z.array(id).default([]).describe('skos:broader, within the same scheme.'),
    related: z.array(id).default([]).describe('skos:related, within the same scheme.'),
    notation: z
      .string()
      .regex(/^(?:\d{3}|\d)$/, 'three digits for a region, one digit for a stage')
      .optional()
      .describe(
        'skos:notation. For the scheme region: the code of the area in the M49 standard of the United Nations. For the scheme stage: the level in ISCED 2011.',
      ),
    exactMatch: z
      .array(z.url({ protocol: /^https?$/, error: 'an http: or https: address' }))
      .optional()
      .describe('skos:exactMatch: the same concept in another vocabulary.'),
    closeMatch: z
      .array(z.url({ protocol: /^https?$/, error: 'an http: or https: address' }))
      .optional()
      .describe('skos:closeMatch: nearly the same concept in another vocabulary.'),
    members: z.array(place).optional().describe('For the scheme region: the ISO 3166-1 codes it holds.'),
    deprecated: z.boolean().optional().describe('No longer used; the id stays for ever.'),
    replacedBy: z.array(id).min(1).optional().describe('Where `deprecated`: the concepts to use in its place.'),
    reviewed: z
      .array(languageTag)
      .describe('The languages whose labels a speaker has reviewed. All others are drafts.'),
  })
  .meta({ id: 'Concept', title: 'Concept', description: 'One meaning with its labels (SKOS).' });

/** The organisation behind a resource. */
export const publisher = z
  .strictObject({
    id,
    name: languageMap.describe('The name as the organisation writes it.'),
    acronym: plainText.optional(),
    alsoKnownAs: z.array(plainText).min(1).optional(),
    homepage: webAddress.nullable(),
    websites: z.array(webAddress).min(1).optional().describe('Other sites of its own, with a domain of their own.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, such as GB')
      .nullable()
      .optional()
      .describe('Where it has its seat, ISO 3166-1 alpha-2; null for a body of several states or of all.'),
    ror: z
      .string()
      .regex(/^https:\/\/ror\.org\/0[a-z0-9]{6}[0-9]{2}$/, 'an address such as https://ror.org/02mhbdp94')
      .optional()
      .describe('Its identifier in the Research Organization Registry.'),
  })
  .meta({ id: 'Publisher', title: 'Publisher', description: 'The organisation behind a resource.' });
