import { stemmer } from '@orama/stemmers/french';
import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How French is read. */
export const fr: LanguageRules = {
  stem: stemmer,
  stopWords: wordsOf(`
    a ai aie as au aucun aussi autre aux avec avait avez avoir avons c ca car ce ceci cela celle celui ces cet
    cette ceux chez chose comme comment d dans de des donc dont du elle elles en encore entre es est et etait ete
    etes etre eu fait faire fais faut il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni
    non nos notre nous on ont ou par parce pas peu peut peux plus pour pourquoi puis qu quand que quel quelle
    quelqu quels qui quoi s sa sans se sera ses si son sont suis sur t ta te tes toi ton tous tout tres tu un une
    va vais vers veux vos votre vous y jai cest nai mon sest tas
    personne
  `),
  needWords: wordsOf(`me ne pas personne nous lui sans moi plus`),
  firstPerson: wordsOf(`
    je j me m moi mon ma mes suis
  `),
  textWords: wordsOf(`
    loi lois legisl convention traite traites directive reglement politique cadre protocole recherche etude etudes
    statistique normes guide modele strateg programme
  `),
  synonyms: groupsOf(`
  `),
};
