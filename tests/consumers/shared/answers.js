// What every app here asks the catalogue, so that their answers can be compared.
import { countryName, highlightRanges, queryCatalogue, resolveResource, textIn } from '@safeguarding/sdk';

/** @satisfies {readonly import('@safeguarding/sdk').ResourceQuery[]} */
const queries = [
  {},
  { topics: ['online-csea'], countries: ['PH'], includeGlobal: true, text: 'groming' },
  { audiences: ['teachers', 'parents-carers'], sort: 'title', language: 'fr', limit: 5 },
  { text: 'abuso', languages: ['es'] },
  { regions: ['europe'], publishedFrom: 2020, exclude: { types: ['convention'] }, sort: 'newest', limit: 3 },
  { within: { countries: ['GB'] }, topics: ['no-such-topic'] },
];

/** @param {import('@safeguarding/sdk').Catalogue} catalogue */
export function answersOf(catalogue) {
  return {
    version: catalogue.version,
    answers: queries.map((query) => {
      const { total, resources, facets, nextCursor } = queryCatalogue(catalogue, query);
      return { total, titles: resources.map(({ title }) => textIn(title, 'en').text), facets, nextCursor };
    }),
    words: [
      countryName('GB-SCT', 'fr'),
      textIn({ en: 'Child', 'zh-Hans': '儿童' }, 'zh-CN'),
      highlightRanges('Sécurité en ligne', 'secu'),
      resolveResource(catalogue, 'no-such-id').status,
    ],
  };
}
