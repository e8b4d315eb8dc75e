import { stemmer } from '@orama/stemmers/english';
import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How English is read. */
export const en: LanguageRules = {
  stem: (word) => stemmer(americanSpelling(word)),
  stopWords: /* @__PURE__ */ wordsOf(`
    a about after again all also am an and any are arent as at be because been before being but by can cant could did didnt do does doesnt doing dont for from get gets getting go goes going got had has hasnt have havent having he hed hell hes her hers him his how i id ill im ive if in into is isnt it its itself just let lets like may me might mine my no nor not now of off on or our ours out over own please really s shall she shes should shouldnt so some something such t than that thats the their theirs them then theres these they theyre theyve this those to too u up ur us very was wasnt we were werent what whats when where which while who whos whom whose why will with without wont would wouldnt you youre your yours yourself r keep keeps kept says said much many more most thing things way ok okay m s re ve ll d t nobody never
  `),
  needWords: /* @__PURE__ */ wordsOf(`me not no dont doesnt didnt cant wont nobody him her them us isnt arent never`),
  negations: /* @__PURE__ */ wordsOf(`not no dont doesnt didnt cant wont isnt arent never`),
  howTo: ['how to', 'how do i', 'how can i', 'how do you', 'ways to', 'best way to'],
  doing:
    /^(?:leak|track|blackmail|hack|spy|undress|nudify|stalk|expose|threaten|trick|seduce|groom|catfish|dox|meet|date|marry|convince)$/,
  firstPerson: /* @__PURE__ */ wordsOf(`
    i im ive ill id me my mine myself
  `),
  textWords: /* @__PURE__ */ wordsOf(`
    law legisl statut treaty treaties conventio directiv regulatio policy policie framework ratif jurisd
    guideline protocol research study studies statistic prevalenc curricul toolkit handbook template checklist
    strategy strategie safeguarding
  `),
  forWhom: /\bfor\s+(?:\S+\s+)?\S+$/,
  verbs: /* @__PURE__ */ wordsOf(`act course film form guide index report study survey`),
  mediaWords: /* @__PURE__ */ wordsOf(
    `film movie films movies lyrics song novel essay poem documentary episode netflix trailer quotes definition meaning pdf guidance`,
  ),
  synonyms: /* @__PURE__ */ groupsOf(`
    pic pics picture pictures pix photo photos photograph image images selfie selfies foto
    video videos vid vids clip clips footage recording recordings
    nude nudes noods naked topless nudez naughty
    mum mom mother mummy mommy mama mam ma stepmum stepmom stepmother mums moms muma momma
    dad father daddy papa pa stepdad stepfather dads fathers
    parents parent folks guardians guardian rents
    uncle aunt auntie aunty cousin grandad grandpa grandfather granddad grandma grandmother gran granny nan nana nanna
    brother bro stepbrother brothers sis sister stepsister sibling siblings
    son sons daughter daughters stepson stepdaughter
    kid kids child children childs
    teen teens teenager teenagers teenage
    grandson granddaughter grandchild grandkid
    niece nephew
    friend friends mate mates bestie besties bff bffs buddy pal
    girlfriend gf girlfriends boyfriend bf boyfriends bae
    husband hubby spouse husbands
    wife wives missus
    neighbour neighbor neighbours neighbors
    stranger strangers rando randos
    teacher teachers tutor tutors sir
    coach coaches trainer
    priest pastor imam vicar rabbi preacher clergyman
    headteacher headmaster headmistress principal headteachers principals
    counsellor counselor counsellors counselors
    colleague colleagues coworker coworkers workmate
    student students pupil pupils learner learners
    classmate classmates schoolmate schoolmates
    babysitter nanny childminder sitter
    nursery kindergarten preschool daycare creche
    school schools skool academy
    lesson lessons curriculum curricula
    policy policies procedure procedures
    template templates sample example examples
    leak leaks leaked share shared sharing post posted posts posting spread spreading forward forwarded upload uploaded
    send sent sending sends airdrop airdropped
    threaten threat threats threatening threatened threatens threatend
    blackmail blackmailing blackmailed blackmails blackmailer extort extorting extorted extortion
    sextort sextorted sextorting sextortion sextorts
    scammer scammers scam scammed scamming
    hit hits hitting beat beats beaten beating punch punched slap slapped slaps smack smacked whip whipped
    hurt hurts hurting harm harms harming harmed injure injured
    kick kicks kicked kicking
    choke chokes choked choking strangle strangled strangles
    touch touches touched touching fondle fondled fondles grope gropes groped groping
    rape raped raping rapes
    suicide suicidal suicides suicde suicid sucide sucidal suicdal suicidle sewerslide
    kill kills killing unalive unaliving
    overdose overdosed od overdosing
    goodbye goodbyes goodby
    cut cuts cutting
    scared afraid frightened terrified scaring fear fears petrified
    runaway runaways
    flee fled fleeing escape escaped escaping escapes
    missing disappeared disappear disappears vanished vanish
    kidnap kidnapped kidnapping abduct abducted abduction abducting snatched
    passport passports
    abroad overseas
    marry married marrying marriage wedding weddings nikah
    circumcise circumcised circumcision khitan khatna gudniin
    fgm infibulation infibulated
    hungry starving starved starve
    locked lock locks locking
    bully bullied bullying bullies bullyed bullys tease teased teasing
    follow follows following followed
    stalk stalks stalking stalked stalker
    track tracks tracking tracked tracker airtag
    grooming groomed groomer grooms
    catfish catfished catfishing catfisher
    deepfake deepfakes deepfaked
    undress undresses undressing undressed strip stripping
    nudify nudified nudifying
    boobs boob tits breasts chest
    bum ass butt arse backside
    genitals privates willy vagina penis
    drug drugs weed narcotics
    gang gangs
    dealer dealers plug
    knife knives blade
    gun guns pistol rifle weapon weapons
    jail prison
    police cops cop feds
    bruise bruises bruised
    guilty guilt regret regrets regretting regretful ashamed
    online internet web
    phone mobile smartphone cellphone phones
    app apps application
    discord snapchat snap instagram insta tiktok telegram whatsapp roblox
    groupchat gc
    pregnant pregnancy
    extremist extremists extremism radicalised radicalized radicalise radicalisation
    terrorist terrorists terrorism
    csam cp
    allegation allegations
    accused accuse accuses accusing
    nonverbal nonspeaking
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
