import { expect } from '@esm-bundle/chai';
import type { Dataset } from '@safeguarding/data';
import catalogue from '@safeguarding/data/catalogue.json';
import { inLanguages, openCatalogue, queryCatalogue, type ResourceQuery } from '@safeguarding/sdk';
import { embeddedDataset } from '../../build/embeddedDataset.js';
import { carriedExceptions, carriedPhrases } from '../../build/embeddedNeeds.js';
import { dropInFiles } from '../../build/dropInFiles.js';
import { dataset } from '../testing/dataset.js';
import { fuzz, seed } from '../testing/fuzz.js';
import { all, clearPage, mount } from '../testing/mount.js';
import { readColumns, writeColumns, type Columns } from './columns.js';

/** The languages of a drop-in file that speaks some. */
const spokenLanguages = ['en', 'fr', 'ar'];

/** As JSON gives it back: fields without a value are not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A dataset after its way through a drop-in file. */
const packed = (dataset: Dataset): Dataset => readColumns(plain(writeColumns(dataset)) as Columns) as Dataset;

/** What a drop-in file that speaks some languages holds. */
const carried = (languages: readonly string[]): Dataset => packed(embeddedDataset(catalogue, languages));

/**
 * The whole catalogue in some languages, but of needs what a file of those holds: labels of needs stay behind, and so do
 * phrases where there are many languages.
 */
const whole = (languages: readonly string[]): Dataset => {
  const { needs } = embeddedDataset(catalogue, languages);
  return { ...inLanguages(catalogue as Dataset, languages), ...(needs && { needs }) };
};

/** What a panel has drawn, without Lit's marks. */
const drawing = ({ renderRoot }: { renderRoot: ParentNode }): string =>
  [...renderRoot.children]
    .map((each) => each.outerHTML)
    .join('')
    .replace(/<!--.*?-->/g, '');

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
        expect(packed(embedded)).to.deep.equal(plain(embedded));
      });

  const spoken = whole(spokenLanguages);
  const [part, full] = [openCatalogue(carried(spokenLanguages)), openCatalogue(spoken)];
  const answer = (asked: typeof part, query: ResourceQuery) => {
    const { total, resources, facets } = queryCatalogue(asked, { ...query, limit: 100 });
    // As text: thousands of answers are compared, and comparing them value by value takes ten times as long.
    return JSON.stringify({ total, ids: resources.map(({ id }) => id), facets });
  };

  for (const language of spokenLanguages)
    it(`answers 300 queries in ${language} as the whole catalogue does`, () => {
      const random = seeded(spokenLanguages.indexOf(language) + seed);
      const labels = spoken.concepts.flatMap(({ prefLabel, altLabel, hiddenLabel }) =>
        [prefLabel, altLabel, hiddenLabel].flatMap((texts) => texts?.[language] ?? []),
      );
      const texts = [...labels, ...spoken.resources.flatMap(({ title, summary }) => [title.en, summary.en])];
      for (let i = 0; i < 300 * fuzz; i += 1) {
        const words = pick(texts, random).split(' ');
        const at = random(words.length);
        const text = words.slice(at, at + 1 + random(2)).join(' ');
        const query: ResourceQuery = {
          text: random(3) === 0 ? text.slice(0, 2 + random(4)) : text,
          language,
          sort: pick(['relevance', 'newest', 'title', 'publisher'] as const, random),
          ...(random(4) === 0 ? { topics: [pick(spoken.resources, random).topics[0]!] } : {}),
        };
        expect(answer(part, query), JSON.stringify(query)).to.equal(answer(full, query));
      }
    });

  for (const [file, languages] of Object.entries(dropInFiles))
    it(`finds in ${file} by every label what the whole catalogue finds`, () => {
      const [asked, given] = [openCatalogue(carried(languages)), openCatalogue(whole(languages))];
      const labels = inLanguages(catalogue as Dataset, languages).concepts.flatMap(
        ({ prefLabel, altLabel, hiddenLabel }) =>
          [prefLabel, altLabel, hiddenLabel].flatMap((texts) => Object.values(texts ?? {}).flat()),
      );
      expect(labels.length).to.be.greaterThan(300);
      for (const text of new Set(labels)) expect(answer(asked, { text }), text).to.equal(answer(given, { text }));
    });

  // A catalogue without needs, as older ones are, has none to find.
  for (const [file, languages] of Object.entries(dropInFiles))
    it(`finds in ${file} the needs that the whole catalogue finds, by the phrases that it carries`, () => {
      const packed = carried(languages);
      const all = inLanguages(catalogue as Dataset, languages);
      const [asked, given] = [packed, { ...all, needs: all.needs?.map((each) => ({ ...each, label: {} })) }]
        .map((data) => openCatalogue(data as Dataset)) // prettier-ignore
        .map((opened) => (text: string, language: string) => {
          const { need } = queryCatalogue(opened, { text, language, limit: 1 });
          return JSON.stringify(need && [need.id, need.urgency, need.private, need.help.map(({ resource, role }) => [resource.id, role])]); // prettier-ignore
        });
      const others: string[] = [];
      let count = 0;
      for (const language of languages.length > 2 ? languages : languages.slice(-1))
        for (const text of packed.needs?.flatMap(({ phrases }) => phrases[language] ?? []) ?? []) {
          count++;
          if (asked!(text, language) !== given!(text, language)) others.push(text);
        }
      // Needs of which the whole catalogue knows more phrases than the file may be surer there, or less sure.
      expect(others.length, others.join()).to.be.at.most(count * 0.05);
    });
});

describe('the data inside the drop-in file', () => {
  afterEach(clearPage);

  const embedded = embeddedDataset(dataset, ['en', 'fr', 'ar']);

  it('opens and answers like the whole', () => {
    const [part, whole] = [openCatalogue(embedded), openCatalogue(dataset)];
    for (const query of [
      {},
      { topics: ['violence'] },
      { regions: ['asia'] },
      { text: 'solicitation' },
      { countries: ['GB'] },
    ]) {
      expect(queryCatalogue(part, query).resources.map(({ id }) => id)).to.deep.equal(
        queryCatalogue(whole, query).resources.map(({ id }) => id),
      );
    }
  });

  it('leaves behind what only curators read', () => {
    for (const { provenance, sourceLabels } of embedded.resources) {
      expect(['urlKind', 'urlEvidence', 'verifiedOn']).to.include.members(Object.keys(provenance));
      expect(sourceLabels ?? []).to.deep.equal([]);
    }
    expect(embedded.concepts.some((concept) => 'definition' in concept || 'reviewed' in concept)).to.equal(false);
  });

  const needs = [
    {
      id: 'one',
      label: { en: 'Label', fr: 'Libellé' },
      chip: { en: 'Chip' },
      heading: { en: 'If', fr: 'Si' },
      about: 'me',
      askers: ['children'],
      topics: ['bullying'],
      advice: { en: 'Advice that nobody has signed.' },
      phrases: { en: ['they laugh'], fr: ['ils rient'], es: ['se rien'] },
      answers: [{ set: 'lines', role: 'talk' }],
    },
  ];
  const answerSets = [{ id: 'lines', label: 'For curators', resources: [{ id: 'bully' }] }];
  const needy = { ...dataset, needs, answerSets } as unknown as Dataset;
  const urgent = { ...needy, needs: needs.map((need) => ({ ...need, urgency: 'today' })) } as unknown as Dataset;

  it('carries of needs what a card shows and what tells them, and nothing for editors', () => {
    const carried = packed(embeddedDataset(needy, ['en', 'fr']));
    const [need] = carried.needs!;
    expect(need).to.deep.equal({
      id: 'one',
      label: {},
      chip: { en: 'Chip' },
      heading: { fr: 'Si' },
      about: 'me',
      phrases: { fr: ['ils rient'] }, // In English it knows what is urgent alone.
      answers: [{ set: 'lines', role: 'talk' }],
    });
    expect(carried.answerSets).to.deep.equal([{ id: 'lines', resources: [{ id: 'bully' }] }]);
  });

  it('knows in a file of many languages what hurts somebody in all of them, and the rest in English', () => {
    const all = ['en', 'fr', 'es'];
    const of = (data: Dataset) => embeddedDataset(data, all).needs![0]!;
    expect(Object.keys(of(needy).phrases)).to.deep.equal(['en']);
    expect(Object.keys(of(urgent).phrases)).to.deep.equal(all);
    expect(of(needy).heading).to.deep.equal({ en: 'If', fr: 'Si' });
  });

  it('carries texts in the language of the file, and in English alone where it speaks several', () => {
    const languagesOf = (spoken: readonly string[]) =>
      new Set(embeddedDataset(catalogue, spoken).resources.flatMap(({ summary }) => Object.keys(summary)));
    expect([...languagesOf(['en', 'fr'])]).to.deep.equal(['fr']);
    expect([...languagesOf(['en', 'fr', 'ar'])]).to.deep.equal(['en']);
  });

  it('keeps which titles are translations by the catalogue, in every file', () => {
    const marked = ({ resources }: Dataset) =>
      Object.fromEntries(resources.flatMap(({ id, titleGloss }) => (titleGloss ? [[id, titleGloss]] : [])));
    const whole = marked(catalogue);
    expect(Object.keys(whole).length).to.be.greaterThan(50);
    for (const languages of Object.values(dropInFiles)) expect(marked(carried(languages))).to.deep.equal(whole);
  });

  it('carries no field that nobody has decided on: a new one is named here, or left behind', () => {
    const { resources, concepts, publishers } = carried(['en', 'fr']);
    const of = (records: readonly object[]) => new Set(records.flatMap((each) => Object.keys(each)));
    const decided: readonly (readonly [carried: Set<string>, names: string])[] = [
      [
        of(resources),
        'id title titleGloss alsoKnownAs summary usageNote type topics audiences stages contexts places publishers ' +
          'published editions parts pages content startHere supersededBy service provenance',
      ],
      [of(resources.flatMap(({ service }) => service ?? [])), 'free nameNeeded'],
      [of(resources.map(({ provenance }) => provenance)), 'urlKind urlEvidence checkedOn verifiedOn'],
      [of(resources.flatMap(({ editions }) => editions)), 'language url title urlKind'],
      [of(concepts), 'id scheme prefLabel altLabel hiddenLabel plainLabel broader members deprecated replacedBy'],
      [of(publishers), 'id name acronym alsoKnownAs homepage'],
    ];
    for (const [names, known] of decided) expect(known.split(' ')).to.include.members([...names]);
  });

  it('keeps the day on which an address was looked at', () => {
    const [first, ...others] = dataset.resources;
    const checked = { ...first!, provenance: { ...first!.provenance, checkedOn: '2026-03-01' } };
    const carried = packed(embeddedDataset({ ...dataset, resources: [checked, ...others] }, ['en']));
    const days = carried.resources.map(({ id, provenance }) => [id, provenance.checkedOn]);
    expect(days.filter(([, day]) => day)).to.deep.equal([[first!.id, '2026-03-01']]);
  });

  it('keeps broader concepts and no unused ones', () => {
    expect(embedded.concepts.map(({ id }) => id))
      .to.include('violence')
      .and.to.include('asia');
    const unused = { ...dataset.concepts[0]!, id: 'unused' };
    expect(
      embeddedDataset({ ...dataset, concepts: [...dataset.concepts, unused] }, ['en']).concepts.map(({ id }) => id),
    ).not.to.include('unused');
  });

  const pages: readonly [lang: string, attributes: string][] = [
    ['en', 'page-size="1000"'],
    ['en', 'page-size="1000" layout="cards" sort="newest" facets="topics audiences stages types contexts countries regions publishers languages"'], // prettier-ignore
    ['fr', 'page-size="1000" sort="title" countries="FR PH" filters="topics=grooming"'],
    ['ar', 'page-size="1000" sort="publisher" topics="online-safety" no-global'],
  ];
  for (const [name, data] of Object.entries({ catalogue, 'test data': dataset }))
    for (const [lang, attributes] of pages)
      it(`is drawn as the whole ${name} is: lang="${lang}" ${attributes}`, async () => {
        const drawn = [];
        for (const each of [data, packed(embeddedDataset(data, ['en', lang]))]) {
          const element = await mount(`lang="${lang}" ${attributes}`);
          element.catalogue = openCatalogue(each);
          await element.updateComplete;
          for (const fold of all(element, 'button.fold[aria-expanded="false"]')) fold.click();
          await element.updateComplete;
          for (const more of all(element, '.facet button.plain')) more.click();
          await element.updateComplete;
          drawn.push(drawing(element));
        }
        expect(drawn[0]!.split('<').length).to.be.greaterThan(100);
        expect(drawn[1]).to.equal(drawn[0]);
      });
});

describe('the phrases that a drop-in file carries', () => {
  const numbered = Array.from({ length: 40 }, (_, n) => `word${n} other${n}`);

  it('are those that find most of the others, in the words that tell something', () => {
    const phrases = [
      'my ex posted my pictures on the internet',
      'someone shares my nudes',
      'ex posted my pictures',
      'he posted pictures of me, my ex',
    ];
    expect(carriedPhrases({}, phrases, 'en', true)).to.deep.equal(['ex posted pictures', 'someone shares nudes']);
  });

  it('are the first ones where all find as many, and the more the less time there is', () => {
    const now = carriedPhrases({ urgency: 'now' }, numbered, 'en', true);
    const today = carriedPhrases({ urgency: 'today' }, numbered, 'en', true);
    expect(now).to.deep.equal(numbered.slice(0, now.length));
    expect(now.length).to.be.above(today.length);
    expect(today.length).to.be.above(carriedPhrases({}, numbered, 'en', true).length);
    const own = carriedPhrases({ urgency: 'now', about: 'me' }, numbered, 'en', true);
    expect(own.length).to.be.above(now.length);
  });

  it('are those of urgent needs alone in another language than that of the file', () => {
    const phrases = ['word other', 'third fourth'];
    expect(carriedPhrases({}, phrases, 'en', false)).to.deep.equal([]);
    expect(carriedPhrases({ urgency: 'now' }, phrases, 'en', false)).to.deep.equal(phrases);
  });

  it('come with exceptions that have half of one, and with those of many needs', () => {
    const exceptions = ['die my hair', 'i want to die my hair', 'romeo and juliet', 'my friend', 'me not'];
    const shared = (each: string) => each === 'my friend';
    expect(carriedExceptions(exceptions, 'en', ['want die'], shared)).to.deep.equal(['die my hair', 'my friend']);
  });
});
