import type { Resource } from '@safeguarding/data';
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import type { Catalogue } from '../model.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { fuzz } from '../testing/fuzz.js';
import { kindOf } from './ranking.js';

const catalogue: Catalogue = openCatalogue(dataset);

/** Resources on the concept, as the facet has them. */
const about = (topic: string) =>
  new Set(queryCatalogue(catalogue, { topics: [topic], limit: 1000 }).resources.map(({ id }) => id));

test.each([
  ['CSAM', 'csam'],
  ['child pornography', 'csam'],
  ['儿童色情', 'csam'],
  ['sextortion', 'sexual-extortion'],
  ['sextorsion', 'sexual-extortion'],
  ['ciberacoso', 'cyberbullying'],
  ['cyberharcèlement', 'cyberbullying'],
  ['cyberharcelemnt', 'cyberbullying'],
  ['网络欺凌', 'cyberbullying'],
  ['травля', 'bullying'],
  ['groming', 'grooming'],
  ['FGM', 'female-genital-mutilation'],
  ['female circumcision', 'female-genital-mutilation'],
  ['trata de personas', 'child-trafficking'],
])('%j finds every resource on %s, in whatever language its labels are searched', (text, topic) => {
  const found = new Set(queryCatalogue(catalogue, { text, limit: 1000 }).resources.map(({ id }) => id));
  expect(about(topic).size).toBeGreaterThan(0);
  expect([...about(topic)].filter((id) => !found.has(id))).toEqual([]);
});

test('every title finds its resource among the first three', () => {
  for (const { id, title, supersededBy } of catalogue.resources.values()) {
    if (supersededBy) continue;
    for (const text of Object.values(title)) {
      const { resources, partial } = queryCatalogue(catalogue, { text, limit: 3 });
      expect(
        resources.map((each) => each.id),
        text,
      ).toContain(id);
      expect(partial, text).toBe(false);
    }
  }
});

describe('who says a need in its own words', () => {
  const said = [...catalogue.needs.values()].flatMap((need) =>
    Object.entries(need.phrases).flatMap(([language, phrases]) =>
      phrases
        .slice(0, 3)
        .map((text) => ({ text, language, ...queryCatalogue(catalogue, { text, language, limit: 10 }) })),
    ),
  );
  const shown = said.flatMap(({ need, ...rest }) => (need ? [{ ...rest, need }] : []));
  const isForWork = (about: string) => about === 'work' || about === 'pupil';
  const isHelp = (each: Resource) => kindOf(each) === 'service' && each.places.includes('global');
  const isText = ({ type, content }: Resource) =>
    /law|convention|research|report|survey|training/.test(type) || content;

  test('has help among the first three where time counts', () => {
    const urgent = shown.filter(({ need }) => need.urgency && !isForWork(need.about));
    expect(urgent.length).toBeGreaterThan(500);
    expect(urgent.filter(({ resources }) => !resources.slice(0, 3).some(isHelp)).map(({ text }) => text)).toEqual([]);
  });

  test('is shown no law, research or training in private needs of their own', () => {
    const own = shown.filter(({ need }) => need.private && need.about === 'me');
    expect(own.flatMap(({ text, resources }) => resources.filter(isText).map(({ id }) => `${text}: ${id}`))).toEqual(
      [],
    );
  });

  test('is shown no service of another country among the first three, nor as help', () => {
    const isForeign = (each: Resource) => kindOf(each) === 'service' && !each.places.includes('global');
    const wrong = said.filter(
      ({ resources, need, understood }) =>
        understood.length === 0 &&
        (resources.slice(0, 3).some(isForeign) || need?.help.some(({ resource }) => isForeign(resource))),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});

test('no text throws or is answered with something else than resources, whatever it is made of', () => {
  const words = fc.constantFrom(
    'child',
    'groming',
    'безопасность',
    '儿童',
    'الأطفال',
    'बाल',
    'เด็ก',
    '\ud800',
    '(?',
    '🙂',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 9 })), { maxLength: 40 })
      .map((all) => all.join(' ')),
    fc
      .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), fc.nat(9_000))
      .map(([one, times]) => one.repeat(times)),
  );
  fc.assert(
    fc.property(text, (each) => {
      const { total, resources, partial } = queryCatalogue(catalogue, { text: each });
      expect(resources).toHaveLength(Math.min(total, 20));
      expect(partial && total === 0).toBe(false);
    }),
    { numRuns: 1000 * fuzz },
  );
});
