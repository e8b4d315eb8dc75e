import * as z from 'zod';

/** The languages that every visible label of the taxonomy is written in. BCP 47. */
export const labelLanguages = ['en', 'es', 'fr', 'ar', 'zh-Hans', 'pt', 'ru'] as const;

/** Names that cannot be a file on Windows, with any ending, and those that every object of JavaScript has. */
const reservedIds = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9]|constructor|prototype)$/;

/** Whether an id is a name that systems or languages keep for themselves: `con`, `constructor`. */
export function isReservedId(text: string): boolean {
  return reservedIds.test(text);
}

/** A stable id: lower-case words joined by hyphens. Once published it is never reused. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by single hyphens')
  .refine((text) => !isReservedId(text), 'a name that is not reserved, as "con" is on Windows')
  .describe('Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused.');

/** A language tag. Source: BCP 47 (language, optional script, optional region). */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, 'a BCP 47 tag such as en, zh-Hans or pt-BR')
  .describe('BCP 47 language tag, such as en, zh-Hans or pt-BR.');

/** Text without markup. Control, bidirectional and zero-width characters are refused: they can make text read as what it is not. */
export const plainText = z
  .string()
  .min(1)
  .max(2000)
  .regex(
    /^[^<>\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+$/u,
    'plain text: no markup, control, bidirectional or zero-width characters',
  )
  .refine((text) => text.trim() === text, 'no space at either end');

/** A text in one or more languages; English is always there. */
export const languageMap = z
  .record(languageTag, plainText)
  .refine((map) => 'en' in map, 'an English text under "en"')
  .describe('Text by BCP 47 language tag. English ("en") is always present.');

/** Several labels by language. */
export const labelLists = z
  .record(languageTag, z.array(plainText).min(1))
  .describe('Lists of labels by BCP 47 language tag.');

/** A place: ISO 3166-1 alpha-2, ISO 3166-2 where law differs within a country, or `global`. */
export const place = z
  .string()
  .regex(/^(?:global|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/, 'ISO 3166-1 alpha-2 (PH), ISO 3166-2 (GB-ENG) or "global"')
  .describe('ISO 3166-1 alpha-2 (PH), ISO 3166-2 where law differs (GB-ENG), or "global".');

/** A web address. `https:` only, a real host name, no credentials and no port. */
export const webAddress = z
  .string()
  .max(500)
  .regex(
    /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*[a-z0-9](?:\/[^\s<>"\\^`{|}]*)?$/,
    'an https: address with a host name, without credentials or port',
  )
  .describe('https: address with a host name, without credentials or port.');

/** A year or a year and month. Source: ISO 8601 reduced precision. */
export const yearOrMonth = z
  .string()
  .regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/, 'a year (2023) or a year and month (2023-02)')
  .describe('Year (2023) or year and month (2023-02).');

/** A calendar day. Source: ISO 8601. */
export const day = z.iso
  .date({ error: 'a calendar day such as 2026-11-23' })
  .describe('Calendar day, such as 2026-11-23.');

/** Whether a fact was seen in a public page (`found`) or is from memory (`recalled`). */
export const evidence = z
  .enum(['found', 'recalled'])
  .describe('found: seen in a public page. recalled: from memory, not seen.');

/** Semantic version of a dataset. */
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.4.0');
