import { expect, test } from 'vitest';
import { foldText } from '../fold.js';
import { languageRules } from './index.js';

/** Words that somebody in need leans on. */
const neverLeftOut: Readonly<Record<string, string>> = {
  en: 'help alone afraid scared want myself someone somebody nobody hurt die kill dead pain sad cry unsafe danger run away home touch secret stop tell told talk listen',
  es: 'ayuda sola solo miedo quiero daño morir muerte triste peligro casa secreto contar hablar nadie',
  fr: 'aide seul seule peur veux mal mourir mort triste danger maison secret parler personne',
  pt: 'ajuda sozinha sozinho medo quero mal morrer morte triste perigo casa segredo contar falar ninguem',
  ru: 'помощь помогите один одна боюсь страшно хочу больно умереть смерть грустно опасно дома секрет рассказать',
  ar: 'مساعدة ساعدوني وحيد خائف خائفة اريد اموت الموت حزين خطر البيت سر احد',
  zh: '助孤独怕想死痛伤害危险家秘密帮救',
};

test.each(Object.entries(neverLeftOut))(
  'in %s no word that somebody in need leans on is left out, but for those that tell needs apart',
  (language, words) => {
    const { stopWords, needWords } = languageRules[language]!;
    const list = language === 'zh' ? [...words] : words.split(' ').map(foldText);
    expect(list.filter((word) => stopWords.has(word) && !needWords.has(word))).toEqual([]);
  },
);

test.each(Object.entries(languageRules))('the lists of %s are written as texts are compared', (_, rules) => {
  const { stopWords, needWords, firstPerson, textWords, mediaWords, synonyms } = rules;
  for (const word of [...stopWords, ...needWords, ...firstPerson, ...textWords, ...mediaWords]) {
    expect(word).toBe(foldText(word));
    expect(word).not.toBe('');
  }
  for (const [word, group] of synonyms) {
    expect(word).toBe(foldText(word));
    expect(group).toMatch(/^=./);
  }
});
