import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { listChips } from './listChips.js';

const learn = (...ids: readonly string[]) => ids.map((id) => ({ id, role: 'learn' as const }));
const catalogue = openCatalogue(
  datasetOf(
    [
      resourceOf('world', 'For all'),
      resourceOf('more', 'More'),
      resourceOf('book', 'A book', { topics: ['reading'] }),
      resourceOf('gb', 'A line', { type: 'helpline', places: ['GB'] }),
    ],
    {
      needs: [
        needOf('policy', ['policy'], { chip: { en: 'Rules' }, about: 'work', answers: learn('book', 'world') }),
        needOf('shared', ['shared'], {
          chip: { en: 'Pictures', fr: 'Images' },
          private: true,
          answers: learn('world', 'more'),
        }),
        needOf('asked', ['asked'], { chip: { en: 'Pictures', fr: 'Images' }, answers: learn('book', 'more') }),
        needOf('call', ['call'], { chip: { en: 'Talk' }, about: 'friend', answers: learn('gb') }),
        needOf('mine', ['mine'], { chip: { en: 'For parents' }, about: 'my-child', answers: learn('more') }),
      ],
    },
  ),
);
const texts = (options: object = {}) => listChips(catalogue, options).map(({ text }) => text.text);

describe('the chips of needs', () => {
  test('are shared, in the language that there is, and take turns', () => {
    expect(texts()).toEqual(['Pictures', 'For parents', 'Rules']);
    expect(texts({ language: 'fr' })).toEqual(['Images', 'For parents', 'Rules']);
    expect(texts({ countries: ['GB'] })).toEqual(['Pictures', 'Talk', 'For parents', 'Rules']);
  });

  test('lead to all that answers their needs, all first answers first, each once', () => {
    const [pictures] = listChips(catalogue);
    expect(pictures).toEqual({
      text: { text: 'Pictures', language: 'en' },
      ids: ['world', 'book', 'more'],
      private: true,
    });
  });

  test('are those alone that the scope answers, with what is in it alone', () => {
    const chips = listChips(catalogue, { within: { ids: ['book'] } });
    expect(chips.map(({ text, ids }) => [text.text, ids])).toEqual([
      ['Pictures', ['book']],
      ['Rules', ['book']],
    ]);
    expect(texts({ within: { ids: [''] } })).toEqual([]);
  });

  test('are none for data without needs', () => {
    expect(listChips(openCatalogue(datasetOf([])))).toEqual([]);
  });

  test('refuse what is no option, with the nearest right word', () => {
    expect(() => listChips(catalogue, { langauge: 'fr' } as object)).toThrow(/Did you mean "language"/);
  });
});
