import { displayName } from './displayName.js';

/**
 * The name of a language as CLDR has it in another: `zh-Hans` in `fr` → chinois simplifié.
 *
 * @param tag BCP 47. It comes back itself where no name is known.
 * @param language BCP 47 tag of the reader's language.
 * @example
 * ```ts
 * languageName('zh-Hans', 'fr'); // → 'chinois simplifié'
 * languageName('qqq', 'en'); // → 'qqq'
 * ```
 */
export function languageName(tag: string, language: string): string {
  return displayName('language', tag, language);
}
