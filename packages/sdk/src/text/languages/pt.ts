import { stemmer } from '@orama/stemmers/portuguese';
import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How Portuguese is read. */
export const pt: LanguageRules = {
  stem: stemmer,
  stopWords: wordsOf(`
    a ao aos algo alguem alguma algum ante as assim ate c com como da das de dela dele deles do dos e ela elas ele
    eles em entre era eram essa esse esta estao estava este estou eu faco faz fazer foi foram ha isso isto ja la
    lhe lhes mais mas me mesmo meu meus mim minha minhas muito na nao nas nem no nos nossa nosso num numa o onde os
    ou para pela pelo pelos por porque posso pra pro qual quando que quem se sem sera seu seus sua suas so sou
    sobre sao ta tambem te tem tenho ter ti to tu tudo um uma uns vai vao voce voces vou q vc
    ninguem
  `),
  needWords: wordsOf(`me nao ninguem alguem mim sem nos lhe`),
  firstPerson: wordsOf(`
    eu me mim meu minha meus minhas comigo estou sou tenho quero posso
  `),
  textWords: wordsOf(`
    lei leis legisl convenc tratado diretiva regulament politica marco protocol pesquisa estudo estudos estatistic
    normas normativ guia estrateg curricul
  `),
  synonyms: groupsOf(`
  `),
};
