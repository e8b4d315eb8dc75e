import * as z from 'zod';
import { age, service } from './service.js';
import { textStatus } from './textStatus.js';
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

/** What an address leads to. */
const urlKind = z.enum(['own-page', 'listing', 'announcement', 'third-party', 'publisher']);

/** The title's words as they stood on the page that was read. */
const titleAsRead = plainText.describe('The words of the title as they stood on the page that was read.');

/** A resource in one language. */
export const edition = z
  .strictObject({
    language: languageTag,
    url: webAddress.nullable().describe('Where this edition is found; null when no address is known. Never invented.'),
    title: plainText.optional().describe('The title as published in this language, where it is known.'),
    urlKind: urlKind.optional().describe('What this address leads to, where it is not what `provenance` says.'),
    urlEvidence: evidence.optional().describe('How this address is known, where it is not what `provenance` says.'),
    source: z
      .array(webAddress)
      .min(1)
      .optional()
      .describe('Public pages that this edition was seen on, where `provenance` does not name them.'),
    titleAsRead: titleAsRead.optional(),
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
    changedIn: version
      .optional()
      .describe(
        'The last dataset version that changed this record. Absent where none has since `addedIn`. Written when a version is published, never by hand.',
      ),
    source: z.array(webAddress).describe('Public pages that the facts were taken from.'),
    urlKind: urlKind.nullable().describe('What the address of the editions leads to; null when there is none.'),
    urlEvidence: evidence.nullable(),
    titleAsRead: titleAsRead.optional(),
    languageEvidence: z
      .enum(['found', 'inferred'])
      .describe('inferred: taken from the language of the title and of the listing.'),
    checkedOn: day.optional().describe('The day a person last opened the address. Absent until that has happened.'),
    seenOn: z
      .union([day, yearOrMonth])
      .optional()
      .describe('The date of the copy that was read, where the copy states one. A copy never verifies.'),
    verifiedOn: day.optional().describe('The day a person found the live page or service as the record says.'),
    verifiedBy: z
      .enum(['service', 'network', 'curator'])
      .optional()
      .describe('Who verified: the service itself, the network it belongs to, or a curator on its live page.'),
    reviewedOn: day.optional().describe('The day a person last read the whole record against the work.'),
    reviewDueOn: day.optional().describe('The day by which it is to be read again.'),
    note: plainText.optional().describe('What a curator should know; not shown to visitors.'),
  })
  .meta({ id: 'Provenance', description: 'Where the facts of a record come from.' });

/** One guide, report, form or course. */
export const resource = z
  .strictObject({
    id,
    title: languageMap.describe('The title as published, by language.'),
    titleGloss: z
      .array(languageTag)
      .min(1)
      .optional()
      .describe('The languages whose title is our translation, because none is published in them.'),
    alsoKnownAs: z
      .array(plainText)
      .min(1)
      .optional()
      .describe('Other titles it is searched by: earlier titles, the title of a listing.'),
    summary: z
      .record(languageTag, plainText.max(200))
      .refine((map) => 'en' in map, 'an English summary under "en"')
      .describe(
        "What it is and whom it helps, in the catalogue's own words. At most 150 characters in English, 200 in others.",
      ),
    usageNote: languageMap.optional().describe('What one must know before using it.'),
    textStatus: z
      .record(languageTag, textStatus)
      .optional()
      .describe('How far the texts in each language can be relied on. A language that is not named: a draft.'),
    type: id.describe('Concept of the scheme resource-type.'),
    topics: z.array(id).min(1).describe('Concepts of the scheme topic, most telling first.'),
    audiences: z.array(id).describe('Concepts of the scheme audience.'),
    stages: z
      .array(id)
      .min(1)
      .optional()
      .describe('Concepts of the scheme stage. Only where the work itself names the stage or the age.'),
    contexts: z.array(id).describe('Concepts of the scheme context.'),
    service: service.optional(),
    ageFrom: age.optional().describe('The age of the youngest children it is for, where the work says so.'),
    ageTo: age.optional().describe('The age of the oldest children it is for, where the work says so.'),
    content: z
      .array(z.enum(['account-of-abuse', 'methods-of-offenders', 'detail-of-self-harm']))
      .min(1)
      .optional()
      .describe('What may distress or harm: an account of abuse, how offenders act, how people harm themselves.'),
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
    access: z
      .enum(['open', 'registration', 'paid'])
      .optional()
      .describe('What it takes to read or use the work, where its page says so.'),
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
