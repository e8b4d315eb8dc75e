import type { Dataset, Need } from '@safeguarding/data';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';

const resources: Dataset['resources'][number][] = [
  resourceOf('line', 'Somebody to talk to', { type: 'helpline' }),
  resourceOf('policy', 'A policy for schools'),
  resourceOf('leak', 'Pictures'),
];
const talk: Need['answers'] = [{ id: 'line', role: 'talk' }];
const needs = [
  needOf('shared', ['my pictures were shared', 'someone posted my nudes', 'he leaked my pictures'], {
    answers: talk,
    private: true,
    urgency: 'today',
    phrases: {
      en: ['my pictures were shared', 'someone posted my nudes', 'he leaked my pictures'],
      es: ['filtraron mis fotos', 'compartieron mis fotos íntimas'],
      'zh-Hans': ['我的照片被传播'],
    },
    words: { en: ['revenge porn'] },
  }),
  needOf('die', ['i want to die', 'i do not want to live anymore'], {
    answers: talk,
    urgency: 'now',
    except: { en: ['die my hair'] },
  }),
  needOf('strict', ['sell my brother'], { answers: talk, card: 'strict' }),
  needOf('never', ['games are boring lately'], { answers: talk, card: 'never' }),
  needOf('son-bullied', ['my son is bullied', 'my daughter is bullied at school', 'my son comes home crying'], {
    about: 'my-child',
    answers: talk,
  }),
  needOf('template', ['template of a safeguarding policy', 'sample policy for our club'], {
    about: 'work',
    answers: [{ id: 'policy', role: 'learn' }],
  }),
];
const catalogue = openCatalogue(datasetOf(resources, { needs, languages: ['en', 'es', 'zh-Hans'] }));
const ask = (text: string, language = 'en') => queryCatalogue(catalogue, { text, language });
const card = (text: string, language?: string) => ask(text, language).need?.id;

describe('a card is shown', () => {
  test.each([
    ['for a phrase as it stands', 'my pictures were shared', 'shared'],
    ['for its words in other forms', 'sharing my picture', 'shared'],
    ['for its words among a few others', 'hello, i think someone posted my nudes yesterday', 'shared'],
    ['for another language', 'filtraron mis fotos', 'shared'],
    ['for Chinese, without spaces', '我的照片被传播', 'shared'],
    ['without apostrophes and capitals', 'I WANT TO DIE', 'die'],
  ])('%s', (_, text, id) => expect(card(text)).toBe(id));
});

describe('no card is shown', () => {
  test.each([
    ['for a text that has a bit of a phrase', 'pictures'],
    ['for words whose asker is unknown', 'revenge porn'],
    ['for what looks alike and means something else', 'i want to die my hair'],
    ['where its need never brings one', 'games are boring lately'],
    ['for what no need says', 'xylophone lessons on sunday'],
    ['for texts of law and research', 'legislation on my pictures were shared'],
  ])('%s', (_, text) => expect(card(text)).toBeUndefined());
});

test('a strict need asks for its words together and in their order', () => {
  expect(card('i want to sell my brother')).toBe('strict');
  expect(card('my brother wants to sell')).toBeUndefined();
  expect(card('sell old toys and books of the little brother')).toBeUndefined();
});

describe('who tells at length what happens', () => {
  const story = 'he leaked nudes of me and they shared them and i was not there';

  test('gets the card of the one need that it tells of, though no phrase stands in it as a whole', () => {
    expect(card(story)).toBe('shared');
    expect(card('he leaked nudes of me')).toBeUndefined(); // Too short for that,
    expect(card(story.replace(/\b(?:me|i)\b/g, 'people'))).toBeUndefined(); // and nobody speaks of themselves.
  });

  test('gets none for asking how it is done', () => {
    expect(card(`how to ${story}`)).toBeUndefined();
  });
});

test('who asks how to do it gets no card because a phrase of the need asks how to do something else', () => {
  const own = needOf('asked', ['how do i say no to nudes', 'send me nudes', 'get help with nudes'], { answers: talk });
  const opened = openCatalogue(datasetOf(resources, { needs: [own] }));
  const cardOf = (text: string) => queryCatalogue(opened, { text }).need?.id;
  expect(cardOf('how do i say no to nudes')).toBe('asked');
  expect(cardOf('send me nudes')).toBe('asked');
  expect(cardOf('how do i make her send me nudes')).toBeUndefined();
});

test('a deed that whoever is harmed would not name first brings no card, unless a phrase begins with it', () => {
  expect(card('leak my pictures')).toBeUndefined();
  expect(card('he leaks my pictures')).toBe('shared');
});

test('a slip in each word is understood where no word is known as typed', () => {
  expect(ask('pictuers shraed').resources.map(({ id }) => id)).toContain('line');
});

test('a need that never brings a card moves the order all the same', () => {
  expect(ask('games are boring lately').resources.map(({ id }) => id)).toContain('line');
});

test('an exception holds for its own need alone', () => {
  expect(card('someone posted my nudes and i die my hair')).not.toBe('die');
});

test('who speaks of a child gets the need of the child', () => {
  expect(card('my son is bullied')).toBe('son-bullied');
});

test('a friend may be who did it', () => {
  expect(card('my friend leaked my pictures')).toBe('shared');
});

test('who asks for work gets its answers first, and no card for a text', () => {
  expect(ask('sample policy for our club')).not.toHaveProperty('need');
  expect(ask('sample policy for our club').resources[0]?.id).toBe('policy');
});

test('a card says what the page needs, with all help, also what the query shuts out', () => {
  const { need, total } = queryCatalogue(catalogue, { text: 'my pictures were shared', types: ['no-such-type'] });
  expect(total).toBe(0);
  expect(need).toEqual({
    id: 'shared',
    heading: { en: 'If something is wrong' },
    chip: { en: 'Help' },
    about: 'me',
    urgency: 'today',
    private: true,
    help: [{ resource: resources[0], role: 'talk' }],
  });
});

test('a catalogue without needs answers as ever', () => {
  const plain = openCatalogue(datasetOf(resources));
  const { need, resources: found } = queryCatalogue(plain, { text: 'my pictures were shared' });
  expect(need).toBeUndefined();
  expect(found.map(({ id }) => id)).toEqual(['leak']);
});

test('whatever is typed, only what was promised comes back', () => {
  for (const text of ['', ' ', '"', '-', 'die', 'my', 'a'.repeat(5000), 'die '.repeat(500), '\ud800', '我', 'لا'])
    expect(() => ask(text)).not.toThrow();
});
