import { expect } from '@esm-bundle/chai';
import type { Dataset } from '@safeguarding/data';
import catalogue from '@safeguarding/data/catalogue.json';
import { openCatalogue, queryCatalogue, type ResourceQuery } from '@safeguarding/sdk';
import fc from 'fast-check';
import { embeddedDataset } from '../../build/embeddedDataset.js';
import { dropInFiles } from '../../build/dropInFiles.js';
import { packDataset } from '../../build/packDataset.js';
import { dataset } from '../testing/dataset.js';
import { unpackDataset } from './unpackDataset.js';

/** The languages of a drop-in file that speaks some. */
const spokenLanguages = ['en', 'fr', 'ar'];

/** As JSON gives it back: fields without a value are not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What a drop-in file that speaks some languages holds. */
const carried = (languages: readonly string[]): Dataset =>
  unpackDataset(packDataset(embeddedDataset(catalogue, languages)));

/** The whole catalogue, but for labels in languages that a drop-in file does not speak. */
function inLanguages(languages: readonly string[]): Dataset {
  const only = <Texts extends object>(texts: Texts | undefined): Texts =>
    Object.fromEntries(Object.entries(texts ?? {}).filter(([language]) => languages.includes(language))) as Texts;
  return {
    ...catalogue,
    languages: catalogue.languages.filter((language) => languages.includes(language)),
    concepts: catalogue.concepts.map((concept) => ({
      ...concept,
      prefLabel: only(concept.prefLabel),
      altLabel: only(concept.altLabel),
      hiddenLabel: only(concept.hiddenLabel),
    })),
    publishers: catalogue.publishers.map((publisher) => ({ ...publisher, name: only(publisher.name) })),
  };
}

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function pick<Item>(items: readonly Item[], random: (below: number) => number): Item {
  return items[random(items.length)]!;
}

describe('the packed dataset', () => {
  for (const [name, data] of Object.entries({ catalogue, 'test data': dataset }))
    for (const languages of Object.values(dropInFiles))
      it(`gives back every record of the ${name} in ${languages.join(', ')}`, () => {
        const embedded = embeddedDataset(data, languages);
        expect(plain(unpackDataset(packDataset(embedded)))).to.deep.equal(plain(embedded));
      });

  it('keeps texts that hold its own signs', () => {
    const embedded = embeddedDataset(dataset, spokenLanguages);
    const [first, ...others] = embedded.resources;
    const odd = { ...embedded, resources: [{ ...first!, title: { en: 'a|b\tc\n\nd', fr: '`${e}\\' } }, ...others] };
    expect(plain(unpackDataset(packDataset(odd)))).to.deep.equal(plain(odd));
  });

  it('gives back whatever records hold', () => {
    const embedded = embeddedDataset(dataset, spokenLanguages);
    // Made of the signs that the packed text is made of, more often than not.
    const words = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'aB 1-|^=+/\t\n`$\\é子'), maxLength: 12 }),
      fc.string(),
    );
    const language = fc.constantFrom('en', 'fr', 'ar', 'zh-Hans', 'x');
    const texts = fc.dictionary(language, words, { minKeys: 1, maxKeys: 3 });
    const url = fc.option(
      fc.oneof(
        fc.webUrl(),
        words.map((path) => `https://www.a-b.example/${path}`),
        words.map((host) => `https://${host}`),
        words,
      ),
    );
    const edition = fc.record(
      { language, url, title: fc.oneof(words, fc.constant('-')) },
      { requiredKeys: ['language', 'url'] },
    );
    const word = fc.oneof(fc.constantFrom('www', 'a-b', 'A', 'example-trust', 'grooming', 'violence', ''), words);
    const facts = fc.record(
      {
        id: fc.oneof(words, fc.constantFrom('a-b', 'B-a', '1')),
        title: texts,
        summary: texts,
        usageNote: texts,
        alsoKnownAs: fc.array(words, { minLength: 1 }),
        topics: fc.array(word),
        publishers: fc.array(fc.constantFrom('no-site', 'example-trust', 'nobody')),
        places: fc.array(word),
        published: fc.option(fc.record({ date: words })),
        editions: fc.array(edition, { minLength: 1 }),
        pages: fc.nat(),
        startHere: fc.boolean(),
        provenance: fc.record(
          { urlKind: fc.option(word), urlEvidence: fc.option(word), checkedOn: words },
          { requiredKeys: ['urlKind', 'urlEvidence'] },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 4 }), fc.boolean(), (list, reversed) => {
        const resources = list.map((each, i) => ({ ...embedded.resources[i]!, ...each }));
        const publishers = reversed ? [...embedded.publishers].reverse() : embedded.publishers;
        const odd = { ...embedded, resources, publishers } as unknown as Dataset;
        expect(plain(unpackDataset(packDataset(odd)))).to.deep.equal(plain(odd));
      }),
      { numRuns: 500 },
    );
  });

  const spoken = inLanguages(spokenLanguages);
  const [part, full] = [openCatalogue(carried(spokenLanguages)), openCatalogue(spoken)];
  const answer = (asked: typeof part, query: ResourceQuery) => {
    const { total, resources, facets } = queryCatalogue(asked, { ...query, limit: 100 });
    return { total, ids: resources.map(({ id }) => id), facets };
  };

  for (const language of spokenLanguages)
    it(`answers 300 queries in ${language} as the whole catalogue does`, () => {
      const random = seeded(spokenLanguages.indexOf(language) + 1);
      const labels = spoken.concepts.flatMap(({ prefLabel, altLabel, hiddenLabel }) =>
        [prefLabel, altLabel, hiddenLabel].flatMap((texts) => texts?.[language] ?? []),
      );
      const texts = [...labels, ...spoken.resources.flatMap(({ title, summary }) => [title.en, summary.en])];
      for (let i = 0; i < 300; i += 1) {
        const words = pick(texts, random).split(' ');
        const at = random(words.length);
        const text = words.slice(at, at + 1 + random(2)).join(' ');
        const query: ResourceQuery = {
          text: random(3) === 0 ? text.slice(0, 2 + random(4)) : text,
          language,
          sort: pick(['relevance', 'newest', 'title', 'publisher'] as const, random),
          ...(random(4) === 0 ? { topics: [pick(spoken.resources, random).topics[0]!] } : {}),
        };
        expect(answer(part, query), JSON.stringify(query)).to.deep.equal(answer(full, query));
      }
    });

  for (const [file, languages] of Object.entries(dropInFiles))
    it(`finds in ${file} by every label what the whole catalogue finds`, () => {
      const [asked, whole] = [openCatalogue(carried(languages)), openCatalogue(inLanguages(languages))];
      const labels = inLanguages(languages).concepts.flatMap(({ prefLabel, altLabel, hiddenLabel }) =>
        [prefLabel, altLabel, hiddenLabel].flatMap((texts) => Object.values(texts ?? {}).flat()),
      );
      expect(labels.length).to.be.greaterThan(300);
      for (const text of new Set(labels)) expect(answer(asked, { text }), text).to.deep.equal(answer(whole, { text }));
    });
});
