import { hasOwn } from '../hasOwn.js';
import { foldText } from './fold.js';
import { languageRules } from './languages/index.js';

/** The Arabic words for "and", "so", "in", "like", "for", written together with the next one, also two of them and the article. */
const arabicPrefix = /^[وف]?[بكل]?(?:ال|لل)?(?=.{3})/;

/**
 * The other forms that a word is found under, folded: its stem, that of the word without accents (people leave them out), in
 * Arabic the word without what is written together with it, and the group of words that mean the same.
 *
 * @param word In lower case, not folded: Snowball tells endings apart by their accents.
 * @param language Its first subtag.
 */
export function stemsOf(word: string, language: string): readonly string[] {
  if (!hasOwn(languageRules, language)) return [];
  const { stem, synonyms } = languageRules[language]!;
  const folded = foldText(word);
  const forms = new Set<string>();
  if (stem && word.length > 2) {
    const bases = new Set([word, folded]);
    if (language === 'ar') bases.add(folded.replace(arabicPrefix, ''));
    for (const base of bases) forms.add(foldText(base)).add(foldText(stem(base)));
  }
  for (const form of [folded, ...forms]) {
    const group = synonyms.get(form);
    if (group) forms.add(group);
  }
  forms.delete(folded);
  forms.delete('');
  return [...forms];
}
