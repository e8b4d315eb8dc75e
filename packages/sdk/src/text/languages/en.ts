import { stemmer } from '@orama/stemmers/english';
import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How English is read. */
export const en: LanguageRules = {
  stem: (word) => stemmer(americanSpelling(word)),
  stopWords: wordsOf(`
    a about after again all also am an and any are arent as at be because been before being but by can cant could
    did didnt do does doesnt doing dont for from get gets getting go goes going got had has hasnt have havent
    having he hed hell hes her here hers him his how i id ill im ive if in into is isnt it its
    itself just let lets like may me might mine my no nor not now of off on or our ours out over own please
    really s shall she shes should shouldnt so some   something such t than that thats the their
    theirs them then there theres these they theyre theyve this those to too u up ur us very was wasnt
    we were werent what whats when where which while who whos whom whose why will with without wont would wouldnt
    you youre your yours yourself r keep keeps kept says said much many more most thing things way ok okay m s re
    ve ll d t
    nobody
  `),
  needWords: wordsOf(`me not no dont doesnt didnt cant wont nobody him her them us`),
  firstPerson: wordsOf(`
    i im ive ill id me my mine myself
  `),
  textWords: wordsOf(`
    law laws legisl statut treaty treaties conventio directiv regulatio policy policie framework ratif jurisd
    guideline protocol research study studies statistic prevalenc curricul toolkit handbook template checklist
    strategy strategie safeguarding
  `),
  mediaWords: wordsOf(
    `film movie films movies lyrics song novel essay poem documentary episode netflix trailer quotes definition meaning pdf guidance`,
  ),
  synonyms: groupsOf(`
    pic pics picture photo photos image images selfie selfies
    nude nudes naked undressed
    mum mom mother stepmum stepmom mummy mommy
    dad father stepdad stepfather daddy
    uncle aunt auntie cousin grandad grandpa grandfather grandma
    son daughter kid child
    leak share post spread forward upload
    threaten threat threats blackmail blackmailing extort
    scared afraid frightened terrified
    hit beat punch slap hurt
    girlfriend boyfriend partner ex
    bully bullied bullying tease teasing
    teacher tutor
    student pupil learner
    policy procedure procedures
    template sample example
    app apps application
    online internet web
    phone mobile smartphone
    gang gangs
    drug drugs weed
    pregnant pregnancy
  `),
};

/** British endings and the American ones for them; both sides of a comparison are written so, hence some odd words. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(\w{2})our(?=$|s$|ed$|ing$|al|ful|ite|able|er|hood)/, '$1or'],
  [/is(?=e[ds]?$|er|ing$|ation)/, 'iz'],
  [/yse/, 'yze'],
  [/ll(?=ing$|ed$|or$|er$)/, 'l'],
  [/(\w{2})tre(?=s?$)/, '$1ter'],
  [/ogue(?=s?$)/, 'og'],
  [/mme(?=s?$)/, 'm'],
  [/(p|an|gyn)ae/, '$1e'],
  [/ence(?=s?$)/, 'ense'],
];

/** Most words have none of these. */
const british = /our|is|yse|ll|tre|ogue|mme|ae|ence/;

function americanSpelling(word: string): string {
  if (!british.test(word)) return word;
  for (const [ending, american] of spellings) word = word.replace(ending, american);
  return word;
}
