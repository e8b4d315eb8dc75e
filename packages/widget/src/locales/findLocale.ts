import { en } from './en.js';
import type { Messages } from './messages.js';

/** The language that a panel speaks: its texts, and the tag that dates and numbers are written for. */
export interface Locale {
  /** The panel's own language, such as `fr` or `zh-Hans`. */
  readonly language: string;
  /** What was asked for, such as `fr-CA`; `en-GB` where that is not one of ours. */
  readonly tag: string;
  /** False when the panel falls back to English. */
  readonly known: boolean;
  readonly messages: Messages;
}

/**
 * Finds the panel's language for a BCP 47 tag among the ones it has, and falls back to English: first the tag, then
 * shorter and shorter ones (RFC 4647, lookup), then the script that the tag implies. A tag in traditional characters
 * is not answered in simplified ones.
 *
 * @example findLocale(' fr_CA', { fr }).language // 'fr'
 * @example findLocale('zh-CN', { 'zh-Hans': zhHans }).language // 'zh-Hans'
 */
export function findLocale(asked: string, locales: Readonly<Record<string, Messages>>): Locale {
  const tag = canonical(asked.trim().replaceAll('_', '-'));
  const language = tag && lookUp(tag, Object.keys(locales));
  if (!language)
    return { language: 'en', tag: 'en-GB', known: tag.split('-', 1)[0] === 'en', messages: locales['en'] ?? en };
  // English without a country takes the order of dates that most of the world reads: 23 November 2026.
  return { language, tag: tag === 'en' ? 'en-GB' : tag, known: true, messages: locales[language]! };
}

function lookUp(tag: string, known: readonly string[]): string | undefined {
  for (let part = tag; part; part = part.slice(0, Math.max(0, part.lastIndexOf('-'))))
    if (known.includes(part)) return part;
  // Asked last: it has the browser load its data for all languages.
  const { language, script } = new Intl.Locale(tag).maximize();
  return known.find((each) => each === `${language}-${script}`);
}

/** The tag as it should be written; for `fr-` and other slips the language alone, and nothing where that is none. */
function canonical(tag: string): string {
  for (const each of [tag, tag.split('-', 1)[0]!]) {
    try {
      return Intl.getCanonicalLocales(each)[0] ?? '';
    } catch {
      // Try the shorter one.
    }
  }
  return '';
}
