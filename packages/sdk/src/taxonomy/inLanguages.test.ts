import real from '@safeguarding/data/catalogue.json' with { type: 'json' };
import type { Concept, Dataset, Need } from '@safeguarding/data';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { inLanguages } from './inLanguages.js';
import { datasetFile } from '../validate/published.js';
import { findInvalidPlace } from '../validate/shape.js';
import { textIn } from './labels.js';

const draft = { status: 'draft' } as never;
const concept: Concept = {
  id: 'safety',
  scheme: 'topic',
  prefLabel: { en: 'Safety', fr: 'Sécurité', ar: 'السلامة' },
  altLabel: { fr: ['Sûreté'], ru: ['Безопасность'] },
  hiddenLabel: { ru: ['Охрана'] },
  definition: { en: 'Being safe.', fr: 'Être en sécurité.' },
  broader: [],
  related: [],
  reviewed: ['ar', 'fr'],
};
const dataset: Dataset = datasetOf(
  [
    resourceOf('one', 'One', {
      title: { en: 'One', ar: 'واحد' },
      summary: { en: 'A guide.', fr: 'Un guide.' },
      usageNote: { en: 'With care.' },
      textStatus: { fr: draft, ar: draft },
    }),
  ],
  { concepts: [concept], publishers: [{ id: 'somebody', name: { en: 'Somebody', ru: 'Кто-то' }, homepage: null }] },
);
const first = (languages: string | readonly string[]) => inLanguages(dataset, languages).resources[0]!;

test('texts are in the language, in English where they are missing, and in English alone for several languages', () => {
  expect(first('en').summary).toEqual({ en: 'A guide.' });
  expect(first(['en', 'fr']).summary).toEqual({ fr: 'Un guide.' });
  expect(first('fr').usageNote).toEqual({ en: 'With care.' });
  expect(first('ar').summary).toEqual({ en: 'A guide.' });
  expect(first(['en', 'fr', 'ar']).summary).toEqual({ en: 'A guide.' });
  expect(inLanguages(dataset, 'fr').concepts[0]!.definition).toEqual({ fr: 'Être en sécurité.' });
});

test('names and labels are in the language and in English, titles in all that they were published in', () => {
  const { concepts, publishers, languages, resources } = inLanguages(dataset, 'fr');
  expect(languages).toEqual(['en', 'fr']);
  expect(concepts[0]).toEqual({
    ...concept,
    prefLabel: { en: 'Safety', fr: 'Sécurité' },
    altLabel: { fr: ['Sûreté'] },
    hiddenLabel: undefined,
    definition: { fr: 'Être en sécurité.' },
    reviewed: ['fr'],
  });
  expect(publishers[0]!.name).toEqual({ en: 'Somebody' });
  expect(resources[0]).toMatchObject({ title: { en: 'One', ar: 'واحد' }, textStatus: { fr: draft } });
  expect(resources[0]!.textStatus).not.toHaveProperty('ar');
});

test('needs say once what a card shows, and keep how people of the language, and those who write English, say it', () => {
  const need = {
    id: 'things-at-home',
    label: { en: 'Somebody hurts me', fr: 'On me fait du mal', ru: 'Мне причиняют вред' },
    chip: { en: 'Things at home', fr: 'À la maison' },
    heading: { en: 'If things at home are not safe', fr: 'Si ta maison n’est pas sûre', ru: 'Если дома небезопасно' },
    about: 'me',
    askers: ['children'],
    topics: [],
    phrases: { en: ['my dad hits me'], fr: ['mon père me frappe'], ru: ['папа бьет меня'] },
    words: { ru: ['побои'] },
    answers: [{ id: 'one', role: 'talk' }],
    advice: { en: 'If you can, talk to somebody.' },
  } as const;
  const reviews = ['fr', 'ru'].map((language) => ({ need: need.id, language }));
  const part = inLanguages({ ...dataset, needs: [need], reviews } as unknown as Dataset, 'fr');
  expect(part.needs).toEqual([
    {
      ...need,
      label: { en: 'Somebody hurts me', fr: 'On me fait du mal' },
      chip: { fr: 'À la maison' },
      heading: { fr: 'Si ta maison n’est pas sûre' },
      phrases: { en: ['my dad hits me'], fr: ['mon père me frappe'] },
      words: undefined,
    },
  ]);
  expect(part.reviews).toEqual([reviews[0]]);
  expect(inLanguages(dataset, 'fr')).not.toHaveProperty('needs');
});

test('the given dataset is not changed, and to cut it down once more changes nothing', () => {
  const before = structuredClone(dataset);
  const once = inLanguages(dataset, 'fr');
  expect(inLanguages(once, 'fr')).toEqual(once);
  expect(dataset).toEqual(before);
});

test('nothing but languages goes: keys keep their order, and no other field is another', () => {
  const part = inLanguages(real, 'ru');
  const bare = (data: Dataset) =>
    JSON.stringify(data, (key, value: unknown) =>
      /^(?:summary|usageNote|definition|.*Label|name|textStatus|reviewed|languages|label|chip|heading|advice|phrases|words|except|reviews)$/.test(
        key,
      )
        ? key
        : value,
    );
  const keys = ({ hiddenLabel: _, altLabel: __, ...rest }: Concept) => rest;
  // Words and exceptions go as a whole where a language has none.
  const kept = ({ words: _, except: __, ...rest }: Need) => rest;
  const plain = (data: Dataset) =>
    bare({
      ...data,
      concepts: data.concepts.map((each) => keys(each) as Concept),
      needs: data.needs!.map((each) => kept(each) as Need),
    });
  expect(plain(part)).toBe(plain(real));
});

const alone = ['ar', 'en', 'es', 'fr', 'pt', 'ru', 'zh-Hans'];
test.each(alone)('a catalogue in %s opens, and shows readers of the language what the whole one shows', (language) => {
  const part = JSON.parse(JSON.stringify(inLanguages(real, language))) as Dataset;
  expect(findInvalidPlace(part, datasetFile)).toBeUndefined(); // As a download is held to.
  const [of, whole] = [openCatalogue(part), openCatalogue(real)].map((catalogue) =>
    queryCatalogue(catalogue, { limit: 1000 }),
  );
  expect(of!.resources.map(({ summary }) => Object.keys(summary).length)).toEqual(whole!.resources.map(() => 1));
  const shown = ({ resources }: typeof of & object) =>
    resources.map(({ title, summary, usageNote = {} }) =>
      [title, summary, usageNote].map((each) => textIn(each, language)),
    );
  expect(shown(of!)).toEqual(shown(whole!));
  expect(of!.facets).toEqual(whole!.facets);
  expect(JSON.stringify(part).length).toBeLessThan(0.8 * JSON.stringify(real).length);
});
