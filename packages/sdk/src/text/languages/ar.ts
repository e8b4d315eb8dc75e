import { stemmer } from '@orama/stemmers/arabic';
import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How Arabic is read. */
export const ar: LanguageRules = {
  stem: stemmer,
  stopWords: wordsOf(`
    ا ان انا انت انتم اننا انها انه اني او اي الا الان الى التي الذي الذين اليه اليها اما امام بعد بعض بل به بها بي
    بين تحت تلك تم ثم حتى حول حيث خلال ذلك سوف شي شيء ضد عن عند عندي عندما على عليه عليها علي عليي غير ف فقط في فيه
    فيها قبل قد كان كانت كل كلا كما كيف ل لا لان لدي لديه لك لكن لم لماذا لن لنا له لها لهم لو لي ليس ما ماذا مع
    معي من منه منها مني نحن نفس نفسي هذا هذه هل هم هنا هناك هو هي و وانا وقد ولا ولم وما وهو وهي يا افعل ايش شو وش
    ليش عشان علشان
  `),
  firstPerson: wordsOf(`
    انا نفسي عندي لي معي مني بي
  `),
  textWords: wordsOf(`
    قانون قوانين تشريع اتفاقيه معاهده سياسه سياسات بروتوكول دراسه احصاء معايير دليل
  `),
  synonyms: groupsOf(`
  `),
};
