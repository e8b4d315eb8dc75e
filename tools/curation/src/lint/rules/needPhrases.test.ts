import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleNeed } from '../../testing/samples.js';
import { needPhrases } from './needPhrases.js';

const english = sampleNeed()['phrases'] as { en: string[] };
const check = (...needs: object[]) =>
  needPhrases.check(sampleRecords({ needs: needs.map((fields, at) => sampleNeed({ id: `need-${at}`, ...fields })) }));
/** As many phrases as are wanted, and those that a test is about. */
const phrases = (language: string, ...said: string[]) => ({
  phrases: { ...(language === 'en' ? {} : english), [language]: [...said, ...fill[language]!] },
});
const fill: Readonly<Record<string, string[]>> = {
  en: english.en,
  es: [
    'me castiga mi abuelo',
    'miedo de mi hermano',
    'encerrada en el sótano',
    'gritos en casa',
    'moretones por mi tío',
    'huir de mi padrastro',
  ],
  ar: ['امي تصرخ كل يوم', 'اخي يخيفني ليلا', 'محبوسة في غرفتي', 'جدي يهينني', 'هربت من زوج امي', 'كدمات على جسمي'],
  'zh-Hans': ['爸爸经常骂我', '被妈妈关起来', '继父很可怕', '家里没有人管', '哥哥欺负弟弟', '身上都是伤痕'],
};

test('phrases that tell have no fault', () => {
  expect(check({})).toEqual([]);
  expect(check(phrases('es'))).toEqual([]);
  expect(check(phrases('zh-Hans'))).toEqual([]);
});

test('a phrase stands in one need, in whatever forms and order its words are', () => {
  expect(
    check(
      { phrases: { en: [...english.en, 'someone blackmails pupils with photos'] } },
      { phrases: { en: [...other, 'pupil blackmailed with a photo by someone'] } },
    ),
  ).toMatchObject([
    {
      level: 'error',
      file: 'records/needs/need-1.json',
      path: 'phrases.en[8]',
      message:
        '"pupil blackmailed with a photo by someone" says to the search what "someone blackmails pupils with photos" says, phrases.en[8] of records/needs/need-0.json.',
    },
  ]);
});
const other = [
  'nobody listens to my story',
  'teacher ignores bruises',
  'told my aunt already',
  'counsellor did nothing',
  'head teacher laughed',
  'neighbours look away',
  'coach kept quiet',
  'grandma called me a liar',
];

test('accents and capitals make no other phrase', () => {
  const [a, b] = [
    phrases('es', 'mi mamá me golpea'),
    { phrases: { en: other, es: ['MI MAMA ME GOLPEA', ...fill['es']!.map((text) => `${text} hoy vecino`)] } },
  ];
  expect(check(a, b)).toMatchObject([{ level: 'error', file: 'records/needs/need-1.json', path: 'phrases.es[0]' }]);
});

test('two needs that except the phrase of each other tell them apart', () => {
  const mine = { ...phrases('es', 'me quiero matar'), except: { es: ['me quieren matar'] } };
  const theirs = (except: string[]) => ({
    phrases: { en: other, es: ['me quieren matar', ...fill['es']!.map((text) => `${text} hoy vecino`)] },
    ...(except.length > 0 ? { except: { es: except } } : {}),
  });
  expect(check(mine, theirs(['me quiero matar']))).toEqual([]);
  expect(check(mine, theirs([]))).toMatchObject([{ level: 'error', path: 'phrases.es[0]' }]);
});

test('a phrase whose words could be said of every need tells nothing', () => {
  expect(check({ phrases: { en: [...english.en, 'it is'] } })).toMatchObject([
    { level: 'error', path: 'phrases.en[8]', message: expect.stringContaining('No word of "it is" tells anything') },
  ]);
  expect(check({ phrases: { en: [...english.en, 'what should i do'] } })).toMatchObject([
    { level: 'warning', path: 'phrases.en[8]' },
  ]);
});

test('one word alone brings no card', () => {
  expect(check({ phrases: { en: [...english.en, 'rape'] } })).toMatchObject([
    { level: 'warning', fix: expect.stringContaining('"words"') },
  ]);
  expect(check(phrases('zh-Hans', '打我'))).toMatchObject([{ level: 'warning', path: 'phrases.zh-Hans[0]' }]);
  expect(check({ card: 'never', phrases: { en: [...english.en, 'rape'] } })).toEqual([]);
  // "He beat me", in one word.
  expect(check(phrases('ar', 'ضربني'))).toEqual([]);
});

test('there are eight in English and six in another language, that differ', () => {
  expect(check({ phrases: { en: english.en.slice(1) } })).toMatchObject([
    { level: 'warning', path: 'phrases.en', message: expect.stringContaining('There are 7 phrases in "en"') },
  ]);
  expect(check({ phrases: { ...english, es: fill['es']!.slice(1) } })).toMatchObject([
    { path: 'phrases.es', expected: 'at least 6' },
  ]);
  const repeated = ['my dad hits me', 'my dad is hitting me', ...english.en.slice(2)];
  expect(check({ phrases: { en: repeated } })).toMatchObject([
    { message: expect.stringContaining('There are 7 phrases') },
  ]);
});

test('words are bare', () => {
  expect(
    check({
      words: { en: ['smacking', 'corporal punishment', 'child sexual abuse material'], 'zh-Hans': ['家庭暴力'] },
    }),
  ).toEqual([]);
  expect(check({ words: { en: ['my father punishes my little brother every evening'] } })).toMatchObject([
    { level: 'warning', path: 'words.en[0]' },
  ]);
});

test('an exception that stands in a phrase of the need would silence it', () => {
  expect(check({ except: { en: ['hits the road', 'dad hits'] } })).toMatchObject([
    {
      level: 'error',
      path: 'phrases.en[0]',
      message: '"my dad hits me" holds what stands under "except": it is never recognised.',
    },
  ]);
});
