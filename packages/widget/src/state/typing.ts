/** As many characters as a search uses. */
export const MOST_CHARACTERS = 512;

/** Writing in which one letter may be a word, and which is composed of others: 网 of w, a, n and g. */
const composed = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a search can begin: with one letter of the first writing above, with two of any other. */
export const isSearchable = (text: string): boolean =>
  composed.test(text) || (text.match(/[\p{L}\p{M}\p{N}]/gu) ?? []).length > 1;

/**
 * Whether what an input method has made so far is to wait for its end.
 *
 * Keyboards of Android compose words of every language, and end them at a space alone: those are read as they come, but
 * where they may become other letters.
 *
 * @param languages Languages of the reader and of the panel.
 */
export function isUnfinished(
  { isComposing }: { readonly isComposing?: boolean },
  text: string,
  languages: readonly string[],
  agent: string,
): boolean {
  if (!isComposing) return false;
  return !/Android/.test(agent) || composed.test(text) || languages.some((each) => /^(?:zh|ja|ko|yue)\b/i.test(each));
}
