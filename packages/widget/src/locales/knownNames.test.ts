import { expect } from '@esm-bundle/chai';
import catalogue from '@safeguarding/data/catalogue.json';
import { knownNames } from '../../build/embeddedDataset.js';
import { formatterOf } from './formatter.js';
import { locales } from './all.js';

const dataset = catalogue;

describe('what a drop-in file knows beforehand', () => {
  for (const language of Object.keys(locales)) {
    it(`is in ${language} what the browser says`, () => {
      const known = knownNames(dataset, language);
      const [withIt, without] = [formatterOf(known.tag, known), formatterOf(known.tag)];
      for (let month = 1; month <= 12; month += 1) {
        const date = `2019-${String(month).padStart(2, '0')}`;
        expect(withIt.date(date)).to.equal(without.date(date));
        expect(withIt.date(`${date}-07`)).to.equal(without.date(`${date}-07`));
      }
      for (const code of Object.keys(known.names)) {
        const kind = /^[A-Z]/.test(code) ? 'country' : 'language';
        expect(withIt[kind](code), code).to.equal(without[kind](code));
      }
    });
  }

  it('holds every name that a card of few places shows', () => {
    const { names } = knownNames(dataset, 'en');
    for (const { editions, places } of dataset.resources) {
      for (const edition of editions) expect(names).to.have.property(edition.language);
      if (places.length > 3) continue;
      for (const place of places) if (/^[A-Z]{2}$/.test(place)) expect(names).to.have.property(place);
    }
  });

  it('counts for the tag that it was made for alone', () => {
    const known = { ...knownNames(dataset, 'en'), names: { fr: 'Known French' } };
    expect(formatterOf('en-GB', known).language('fr')).to.equal('Known French');
    expect(formatterOf('en-US', known).language('fr')).to.equal('French');
    expect(formatterOf('en-GB').language('fr')).to.equal('French');
  });

  it('spares the browser a look at its own tables', () => {
    const known = knownNames(dataset, 'en');
    const { DateTimeFormat, DisplayNames } = Intl;
    const refuse = (): never => {
      throw new Error('The browser was asked.');
    };
    Object.assign(Intl, { DateTimeFormat: refuse, DisplayNames: refuse });
    try {
      const { date, language, country, list, number, plural } = formatterOf('en-GB', { ...known });
      expect(date('2019-06')).to.equal('June 2019');
      expect(language('fr')).to.equal('French');
      expect(country('PH')).to.equal('Philippines');
      expect(list([country('PH')])).to.equal('Philippines');
      expect(number(171)).to.equal('171');
      expect(plural({ one: '{n} page', other: '{n} pages' }, 1)).to.equal('1 page');
    } finally {
      Object.assign(Intl, { DateTimeFormat, DisplayNames });
    }
  });
});
