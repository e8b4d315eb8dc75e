import { hasOwn } from '../hasOwn.js';
import { foldText } from './fold.js';
import { languageRules } from './languages/index.js';

/**
 * The other forms that a word is found under, folded: its stem, that of the word without accents (people leave them out), in
 * Arabic the word without what is written together with it, and the group of words that mean the same.
 *
 * @param word In lower case, not folded: Snowball tells endings apart by their accents.
 * @param language Its first subtag.
 */
export function stemsOf(word: string, language: string): readonly string[] {
  if (!hasOwn(languageRules, language)) return [];
  const { stem, synonyms, prefix } = languageRules[language]!;
  const folded = foldText(word);
  const forms = new Set<string>();
  if (stem && word.length > 2) {
    const bases = new Set([word, folded]);
    if (prefix) bases.add(folded.replace(prefix, ''));
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
