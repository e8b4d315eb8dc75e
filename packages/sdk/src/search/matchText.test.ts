import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { stringWork } from '../testing/stringWork.js';

const concept = (id: string, prefLabel: Record<string, string>, more: object = {}) => ({
  id,
  scheme: 'topic' as const,
  prefLabel: { en: id, ...prefLabel },
  broader: [],
  related: [],
  reviewed: [],
  ...more,
});

const catalogue = openCatalogue(
  datasetOf(
    [
      resourceOf('grooming', 'Recognising grooming online', { topics: ['sexual-abuse'], places: ['GB-SCT'] }),
      resourceOf('teachers', 'A guide for teachers', {
        summary: { en: 'How schools talk about consent.' },
        alsoKnownAs: ['The blue book'],
      }),
      resourceOf('policy', "The child's protection policy", {
        parts: [{ title: { en: 'Appendix on whistleblowing' }, url: null }],
        publishers: ['unicef'],
      }),
      resourceOf('french', 'Protéger l’enfance à l’école', {
        editions: [{ language: 'fr', url: null, title: 'Cœur et sécurité' }],
      }),
      resourceOf('arabic', 'حماية الأطفال في المدرسة', { places: ['MA'] }),
      resourceOf('chinese', '儿童网络安全指南'),
      resourceOf('russian', 'Защита детей: ребёнок в интернете'),
      resourceOf('thai', 'ความปลอดภัยของเด็ก'),
      resourceOf('hindi', 'विद्यालय में बाल सुरक्षा'),
      resourceOf('japanese', '子どものネット安全ガイド'),
      resourceOf('parents', '', { title: { ar: 'دليل الوالدين والمعلمين للوقاية' } as never }),
      resourceOf('old', 'Recognising grooming', { supersededBy: { id: 'grooming' } }),
    ],
    {
      concepts: [
        concept('safety', {}),
        concept('abuse', { fr: 'maltraitance' }),
        concept(
          'sexual-abuse',
          { 'zh-Hans': '性虐待' },
          { broader: ['abuse'], altLabel: { en: ['CSA'] }, hiddenLabel: { en: ['child prostitution'] } },
        ),
      ],
      publishers: [{ id: 'unicef', name: { en: "United Nations Children's Fund" }, acronym: 'UNICEF', homepage: null }],
    },
  ),
);
const find = (text: string) => queryCatalogue(catalogue, { text }).resources.map(({ id }) => id);

describe('a text finds', () => {
  test.each([
    ['a word of the title', 'teachers', ['teachers']],
    ['an unfinished last word', 'guide teac', ['teachers']],
    ['the singular of a plural, anywhere', 'teacher guide', ['teachers']],
    ['a plural by its singular', 'guides teachers', ['teachers']],
    ['another title', 'blue book', ['teachers']],
    ['the title of a part', 'whistleblowing', ['policy']],
    ['the title of an edition, ligatures apart', 'coeur', ['french']],
    ['a publisher by name and by acronym', 'unicef', ['policy']],
    ['a missing letter', 'groming', ['grooming', 'old']],
    ['swapped letters', 'gorominh', ['grooming', 'old']],
    ['swapped neighbours', 'teahcers', ['teachers']],
    ['two mistakes in a long word', 'whistelblwing', ['policy']],
    ['a mistake in an unfinished word', 'whistlebll', ['policy']],
    ['a label of a concept in another language', '性虐待', ['grooming']],
    ['an outdated label, never shown', 'prostitution', ['grooming']],
    ['another label', 'csa', ['grooming']],
    ['a broader concept', 'maltraitance', ['grooming']],
    ['a country by its name in a language of the dataset', 'maroc', ['arabic']],
    ['a nation of a country', 'scotland', ['grooming']],
    ['a nation of a country in another language', 'ecosse', ['grooming']],
    ['a country by its short name', 'uk', ['grooming']],
    ['accents left out, and an article cut off', 'ecole enfance', ['french']],
    ['curly for straight apostrophes', 'child’s protection', ['policy']],
    ['Arabic without hamza and article', 'اطفال مدرسه', ['arabic']],
    ['Arabic with another article, or without what was written together with it', 'والاطفال', ['arabic']],
    ['Arabic written together with a conjunction', 'معلمين', ['parents']],
    ['Arabic written together with a preposition', 'وقاية', ['parents']],
    ['Arabic that only looks like it', 'والدين', ['parents']],
    ['Hindi with a slip in a vowel sign', 'सूरक्षा', ['hindi']],
    ['Hindi, an unfinished word', 'विद्या', ['hindi']],
    ['Japanese by pairs', 'ガイド', ['japanese']],
    ['Chinese inside a run of characters', '网络', ['chinese']],
    ['a single Chinese character at the end', '南', ['chinese']],
    ['full-width letters', 'ＵＮＩＣＥＦ', ['policy']],
    ['е for ё, in another case', 'РЕБЕНОК', ['russian']],
    ['Thai by pairs', 'เด็ก', ['thai']],
  ])('%s', (_, text, ids) => expect(find(text)).toEqual(ids));
});

test('Hindi words of other vowels are other words', () => {
  expect(find('बल')).toEqual([]);
});

test('voiced kana are other letters', () => {
  expect(find('カイト')).toEqual([]);
});

test('short words are taken for longer ones alone', () => {
  expect(find('bok')).toEqual(['teachers']); // book
  expect(find('csb')).toEqual([]); // csa
});

test('a word that is known is no misspelling, however near others are', () => {
  const small = openCatalogue(
    datasetOf([
      resourceOf('a', 'Safe at work', { summary: { en: 'Rules for work with tall people.' } }),
      resourceOf('b', 'Tell people what rules you have'),
      resourceOf('c', 'Rules for tall people'),
    ]),
  );
  const ids = (text: string) => queryCatalogue(small, { text }).resources.map(({ id }) => id);
  expect(ids('tall people')).toEqual(['c', 'a']); // Not b, which tells people.
  const other = openCatalogue(datasetOf([...small.resources.values()].filter(({ id }) => id !== 'c')));
  expect(queryCatalogue(other, { text: 'tall people' }).resources[0]?.id).toBe('a');
  expect(queryCatalogue(other, { text: 'tall' }).resources.map(({ id }) => id)).toEqual(['a']);
});

describe('writing without spaces finds a title after one slip', () => {
  const words = ['儿童网络安全指南', '学校安全报告', '儿童图书故事', '网络游戏报告', '老师培训指南'];
  const small = openCatalogue(
    datasetOf(
      [...words, 'こどもネットあんぜんガイド', 'ความปลอดภัยของเด็กในโรงเรียน'].map((title, i) =>
        resourceOf(`r${i}`, title),
      ),
    ),
  );
  test.each([
    ['a character replaced', '儿童图书事事', 'r2'],
    ['one left out', '学校安报告', 'r1'],
    ['one put in', '学校安书全报告', 'r1'],
    ['two swapped', '老师训培指南', 'r4'],
    ['two swapped across words', '网游络戏报告', 'r3'],
    ['kana left out', 'こどもネッあんぜんガイド', 'r5'],
    ['kana swapped', 'こどもネットあぜんんガイド', 'r5'],
    ['a Thai letter left out', 'ความปลดภัยของเด็กในโรงเรียน', 'r6'],
    ['a Thai letter replaced', 'ความปลอดภัยของเก็กในโรงเรียน', 'r6'],
  ])('%s', (_, text, id) => {
    const { resources, partial } = queryCatalogue(small, { text });
    expect(resources[0]?.id).toBe(id);
    expect(partial).toBe(true);
  });
});

test('what has all words comes first, and what has less than half of what they are worth is left out', () => {
  expect(find('grooming online')[0]).toBe('grooming');
  expect(find('grooming policy whistleblowing')).toEqual(['policy']);
});

test('a word that occurs nowhere is as good as left out', () => {
  expect(find('grooming xylophone')).toEqual(['grooming', 'old']);
});

test('words that never meet find the records with the most of them', () => {
  expect(find('guide teachers grooming')).toEqual(['teachers']);
});

test('a superseded record comes after what matches about as well', () => {
  expect(find('grooming recognising')).toEqual(['grooming', 'old']); // Although its title is shorter.
});

test('a superseded record comes first where it alone has the title', () => {
  const small = openCatalogue(
    datasetOf([
      resourceOf('mention', 'Other', { summary: { en: 'Replaces the handbook on consent.' } }),
      resourceOf('handbook', 'Handbook on consent', { supersededBy: { id: 'mention' } }),
    ]),
  );
  expect(queryCatalogue(small, { text: 'handbook on consent' }).resources.map(({ id }) => id)).toEqual([
    'handbook',
    'mention',
  ]);
});

test('a name of the record itself ranks above a broader one', () => {
  const [direct, narrower] = [
    resourceOf('z-direct', 'One', { topics: ['abuse'] }),
    resourceOf('a-narrower', 'Two', { topics: ['sexual-abuse'] }),
  ];
  const small = openCatalogue(
    datasetOf([direct, narrower], {
      concepts: [concept('abuse', { fr: 'maltraitance' }), concept('sexual-abuse', {}, { broader: ['abuse'] })],
    }),
  );
  expect(queryCatalogue(small, { text: 'maltraitance' }).resources.map(({ id }) => id)).toEqual([
    'z-direct',
    'a-narrower',
  ]);
});

test('a title ranks above a summary, a short title above a long one', () => {
  const small = openCatalogue(
    datasetOf([
      resourceOf('a', 'Other', { summary: { en: 'On consent.' } }),
      resourceOf('b', 'A very long title about consent and all of the other things'),
      resourceOf('c', 'On consent'),
    ]),
  );
  expect(queryCatalogue(small, { text: 'consent' }).resources.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test.each(['', '   ', '!!!', '🙂', '\ud800', '\u0000\u0007', '\u200f'])(
  'a text without words (%j) is no constraint',
  (text) => {
    expect(find(text)).toHaveLength(12);
  },
);

test.each([
  ['20,000 letters', 'a'.repeat(20_000)],
  ['10,000 words', 'safety '.repeat(10_000)],
  ['characters of patterns', '^(\\w+\\s?)*$ [.*+?'.repeat(500)],
  ['emoji', '👨‍👩‍👧'.repeat(5000)],
  ['lone surrogates', '\udc00\ud800'.repeat(5000)],
  ['marks', `a${'\u0301'.repeat(20_000)}`],
  ['names of prototypes', '__proto__ constructor toString'],
  ['a character that decomposes into eighteen', 'ﷺ'.repeat(128)],
])('%s are fast and harmless', (_, text) => {
  find('warm'); // Builds the index.
  // As a query is read once: work that grows with the square of a text reads it thousands of times.
  expect(stringWork(() => find(text))).toBeLessThan(200 * text.length + 100_000);
});
