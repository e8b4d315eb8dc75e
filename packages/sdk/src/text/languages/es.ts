import { stemmer } from '@orama/stemmers/spanish';
import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How Spanish is read. */
export const es: LanguageRules = {
  stem: stemmer,
  stopWords: wordsOf(`
    a al algo alguien algun alguna ante aqui asi aun aunque como con cosa cual cuando cuanto de del desde donde dos
    e el ella ellas ellos en entre era eran es esa ese eso esos esta estaba estan estar este esto estos estoy fue
    fueron ha han has hasta hay he la las le les lo los mas me mi mis mia mio mucho muy ni no nos nosotros nuestra
    nuestro o os otra otro para pero por porque pues que quien se sea ser si sido sin sobre son soy su sus tambien
    te tengo tiene tienen ti todo todos tu tus un una uno unos va van voy y ya yo hacer hago puedo puede debo debe
  `),
  firstPerson: wordsOf(`
    yo me mi mis mio mia conmigo estoy soy tengo quiero puedo
  `),
  textWords: wordsOf(`
    ley leyes legisl convenc tratado directiva reglament politica marco protocol investigac estudios estadistic
    normas normativ guia plantilla estrateg curricul
  `),
  synonyms: groupsOf(`
  `),
};
