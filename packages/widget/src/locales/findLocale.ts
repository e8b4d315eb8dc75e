import { locales } from './locales.js';
import type { Messages } from './messages.js';

/** The language that a panel speaks: its texts, and the tag that dates and numbers are written for. */
export interface Locale {
  /** The panel's own language, such as `fr`. */
  readonly language: string;
  /** What was asked for, such as `fr-CA`; equal to `language` where that is not one of ours. */
  readonly tag: string;
  /** False when the panel falls back to English. */
  readonly known: boolean;
  readonly messages: Messages;
}

/**
 * Finds the panel's language for a BCP 47 tag, and falls back to English.
 *
 * @example findLocale(' fr_CA').language // 'fr'
 */
export function findLocale(asked: string): Locale {
  const tag = asked.trim().replaceAll('_', '-');
  const language = tag.split('-', 1)[0]!.toLowerCase();
  const messages = Object.hasOwn(locales, language) ? locales[language] : undefined;
  if (!messages) return { language: 'en', tag: 'en-GB', known: false, messages: locales['en']! };
  // English without a country takes the order of dates that most of the world reads: 23 November 2026.
  if (tag.toLowerCase() === 'en') return { language, tag: 'en-GB', known: true, messages };
  return { language, tag: isWellFormed(tag) ? tag : language, known: true, messages };
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // `fr-` and other slips: the language alone is good enough
  }
}
