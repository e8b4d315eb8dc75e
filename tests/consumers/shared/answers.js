// What every app here asks the catalogue, in this thread or in a worker, so that their answers can be compared.
import { countryName, highlightRanges, textIn } from '@safeguarding/sdk';

/** @satisfies {readonly import('@safeguarding/sdk').ResourceQuery[]} */
const queries = [
  {},
  { topics: ['online-csea'], countries: ['PH'], includeGlobal: true, text: 'groming' },
  { audiences: ['teachers', 'parents-carers'], sort: 'title', language: 'fr', limit: 5 },
  { text: 'abuso', languages: ['es'] },
  { regions: ['europe'], publishedFrom: 2020, exclude: { types: ['convention'] }, sort: 'newest', limit: 3 },
  { within: { countries: ['GB'] }, topics: ['no-such-topic'] },
];

/** @param {import('@safeguarding/sdk').QueryEngine} engine */
export async function answersOf(engine) {
  const { version } = await engine.describe();
  const answers = await Promise.all(queries.map((query) => engine.query(query)));
  const { status } = await engine.resolve('no-such-id');
  return {
    version,
    answers: answers.map(({ total, resources, facets, nextCursor }) => {
      return { total, titles: resources.map(({ title }) => textIn(title, 'en').text), facets, nextCursor };
    }),
    words: [
      countryName('GB-SCT', 'fr'),
      textIn({ en: 'Child', 'zh-Hans': '儿童' }, 'zh-CN'),
      highlightRanges('Sécurité en ligne', 'secu'),
      status,
    ],
  };
}
