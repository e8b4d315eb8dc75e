import * as z from 'zod';
import {
  day,
  evidence,
  id,
  languageMap,
  languageTag,
  place,
  plainText,
  version,
  webAddress,
  yearOrMonth,
} from './primitives.js';

/** A resource in one language. */
export const edition = z
  .strictObject({
    language: languageTag,
    url: webAddress.nullable().describe('Where this edition is found; null when no address is known. Never invented.'),
    title: plainText.optional().describe('The title as published in this language, where it is known.'),
  })
  .meta({ id: 'Edition', description: 'A resource in one language.' });

/** One document of a collection. */
export const part = z
  .strictObject({
    title: languageMap,
    url: webAddress.nullable(),
  })
  .meta({ id: 'Part', description: 'One document of a collection or of a set.' });

/** A body that took part without being the publisher. */
export const contributor = z
  .strictObject({
    publisher: id,
    role: z.enum(['source', 'contributor', 'commissioner', 'imprint']),
  })
  .meta({ id: 'Contributor', description: 'A body that took part without publishing.' });

/** What replaces a resource, or what it replaced: a record of this catalogue, or a title outside it. */
export const successor = z
  .union([
    z.strictObject({ id }),
    z.strictObject({ title: plainText, published: yearOrMonth.nullable(), url: webAddress.nullable() }),
  ])
  .meta({ id: 'Successor', description: 'A resource of this catalogue by id, or a work outside it by title.' });

/** Where the facts of a record come from. */
export const provenance = z
  .strictObject({
    addedIn: version.describe('The dataset version that first held this record.'),
    source: z.array(webAddress).describe('Public pages that the facts were taken from.'),
    urlKind: z
      .enum(['own-page', 'listing', 'announcement', 'third-party', 'publisher'])
      .nullable()
      .describe('What the address of the editions leads to; null when there is none.'),
    urlEvidence: evidence.nullable(),
    languageEvidence: z
      .enum(['found', 'inferred'])
      .describe('inferred: taken from the language of the title and of the listing.'),
    checkedOn: day
      .optional()
      .describe('The day a person or a link checker last opened the address. Absent until that has happened.'),
    reviewDueOn: day.optional(),
    note: plainText.optional().describe('What a curator should know; not shown to visitors.'),
  })
  .meta({ id: 'Provenance', description: 'Where the facts of a record come from.' });

/** One guide, report, form or course. */
export const resource = z
  .strictObject({
    id,
    title: languageMap.describe('The title as published, by language.'),
    alsoKnownAs: z
      .array(plainText)
      .min(1)
      .optional()
      .describe('Other titles it is searched by: earlier titles, the title of a listing.'),
    summary: z
      .record(languageTag, plainText.max(300))
      .refine((map) => 'en' in map, 'an English summary under "en"')
      .describe("What it is and whom it helps, in the catalogue's own words. At most 300 characters."),
    usageNote: languageMap.optional().describe('What one must know before using it.'),
    type: id.describe('Concept of the scheme resource-type.'),
    topics: z.array(id).min(1).describe('Concepts of the scheme topic, most telling first.'),
    audiences: z.array(id).describe('Concepts of the scheme audience.'),
    contexts: z.array(id).describe('Concepts of the scheme context.'),
    places: z.array(place).min(1).describe('Where it applies. "global" stands alone.'),
    publishers: z.array(id).min(1).describe('The organisations that publish it, the first one first.'),
    contributors: z.array(contributor).min(1).optional(),
    published: z
      .strictObject({ date: yearOrMonth, evidence })
      .nullable()
      .describe('When it was published; null when unknown.'),
    editions: z.array(edition).min(1),
    parts: z.array(part).min(1).optional().describe('The documents of a collection or set.'),
    startHere: z.boolean().optional().describe('True for the few resources a newcomer should open first.'),
    supersededBy: successor.optional(),
    supersedes: successor.optional(),
    pages: z.int().positive().optional(),
    licence: plainText.optional().describe('SPDX identifier of the work itself, where it is stated.'),
    isbn: z
      .string()
      .regex(/^97[89][0-9-]{10,14}$/, 'an ISBN of 13 digits, with or without hyphens')
      .optional(),
    sourceLabels: z
      .array(plainText)
      .describe('Labels of the origin listing, kept as they were. Never shown as headings.'),
    provenance,
  })
  .meta({
    id: 'Resource',
    title: 'Resource',
    description: 'One guide, report, form, course or other work that helps to keep children safe.',
  });
