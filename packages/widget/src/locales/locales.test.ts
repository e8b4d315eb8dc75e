import { expect } from '@esm-bundle/chai';
import catalogue from '@safeguarding/data/catalogue.json';
import { directionOf } from './directionOf.js';
import { fill } from './fill.js';
import { findLocale } from './findLocale.js';
import { formatterOf } from './formatter.js';
import { locales as all } from './all.js';
import type { Messages, Plural } from './messages.js';
import { reviewedLocales } from './reviewedLocales.js';

const locales: Readonly<Record<string, Messages>> = all;

const places = (text: unknown): string[] =>
  typeof text === 'string' ? [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort() : [];

describe('the languages of the panel', () => {
  for (const [language, messages] of Object.entries(locales)) {
    it(`${language} fills the same places as English`, () => {
      for (const [key, text] of Object.entries(locales['en']!)) {
        expect(places(messages[key as keyof typeof messages]), key).to.deep.equal(places(text));
      }
    });
  }

  for (const [language, messages] of Object.entries(locales)) {
    it(`${language} has the plural forms that its numbers need`, () => {
      const rules = new Intl.PluralRules(language);
      const needed = new Set(Array.from({ length: 2000 }, (_, n) => rules.select(n)));
      for (const [key, forms] of Object.entries(messages)) {
        if (typeof forms === 'string' || key === 'subdivisions') continue;
        const given = Object.keys(forms as Plural);
        // A phrase that no number changes has one form.
        if (given.length > 1) expect(given, key).to.include.members([...needed]);
        expect(rules.resolvedOptions().pluralCategories, key).to.include.members(given);
      }
    });

    it(`${language} names every part of a country that the catalogue holds`, () => {
      const parts = catalogue.resources.flatMap(({ places }) => places).filter((place) => place.includes('-'));
      expect(Object.keys(messages.subdivisions)).to.include.members(parts);
    });

    it(`${language} speaks its own language`, () => {
      if (language === 'en') return;
      // Words that happen to be the same in two languages, such as "Page" in French, are few.
      const same = Object.entries(locales['en']!).filter(
        ([key, text]) =>
          typeof text === 'string' &&
          /[a-z]{4}/i.test(text.replace(/\{\w+\}/g, '')) &&
          messages[key as keyof Messages] === text,
      );
      expect(same.map(([key]) => key)).to.deep.equal([]);
    });
  }

  it('says which of them a speaker has reviewed', () => {
    expect(Object.keys(locales)).to.include.members([...reviewedLocales]);
  });

  it('finds the language of a tag, however it is written', () => {
    expect(findLocale(' fr_CA', locales).language).to.equal('fr');
    expect(findLocale('fr-CA', locales).tag).to.equal('fr-CA');
    expect(findLocale('AR-eg', locales).language).to.equal('ar');
    expect(findLocale('fr-', locales).tag).to.equal('fr');
    expect(findLocale('pt_BR', locales).language).to.equal('pt');
  });

  it('finds Chinese by the characters that a place writes with', () => {
    for (const tag of ['zh', 'zh-CN', 'zh_SG', 'zh-hans', 'zh-Hans-CN'])
      expect(findLocale(tag, locales).language, tag).to.equal('zh-Hans');
    for (const tag of ['zh-TW', 'zh-HK', 'zh-Hant']) expect(findLocale(tag, locales).known, tag).to.equal(false);
  });

  it('knows the languages that it is given and no others', () => {
    expect(findLocale('fr', { en: locales['en']! })).to.include({ language: 'en', known: false });
    expect(findLocale('en-AU', {})).to.include({ language: 'en', known: true });
  });

  it('falls back to English and says so', () => {
    for (const tag of ['de', '', 'constructor', '__proto__', '%%%']) {
      expect(findLocale(tag, locales).language).to.equal('en');
      expect(findLocale(tag, locales).known).to.equal(false);
    }
  });

  it('counts in French: nought and one are singular', () => {
    const { plural } = formatterOf('fr');
    const forms = locales['fr']!.resources;
    expect(plural(forms, 0)).to.equal('0 ressource');
    expect(plural(forms, 1)).to.equal('1 ressource');
    expect(plural(forms, 2)).to.equal('2 ressources');
  });

  it('counts in Russian: 1 and 21, 2 to 4, and the rest', () => {
    const { plural } = formatterOf('ru');
    const count = (n: number) => plural(locales['ru']!.resources, n);
    expect([1, 21, 2, 24, 5, 11, 12, 20].map(count)).to.deep.equal([
      '1 ресурс',
      '21 ресурс',
      '2 ресурса',
      '24 ресурса',
      '5 ресурсов',
      '11 ресурсов',
      '12 ресурсов',
      '20 ресурсов',
    ]);
  });

  it('counts in Chinese in one way', () => {
    const { plural } = formatterOf('zh-Hans');
    expect(plural(locales['zh-Hans']!.resources, 1)).to.equal('1 项资源');
    expect(plural(locales['zh-Hans']!.resources, 18)).to.equal('18 项资源');
  });

  it('counts in Arabic in all six ways', () => {
    const { plural } = formatterOf('ar');
    const forms = locales['ar']!.resources;
    expect(plural(forms, 0)).to.equal(forms.zero);
    expect(plural(forms, 1)).to.equal('مَورِد واحد');
    expect(plural(forms, 2)).to.equal('موردان');
    expect(plural(forms, 5)).to.match(/موارد$/);
    expect(plural(forms, 18)).to.match(/موردًا$/);
    expect(plural(forms, 100)).to.match(/مورد$/);
  });

  it('writes a day, a month and a year as precisely as they are known', () => {
    const { date } = formatterOf('en-GB');
    expect(date('2026-11-23')).to.equal('23 November 2026');
    expect(date('2023-02')).to.equal('February 2023');
    expect(date('2019')).to.equal('2019');
  });

  it('writes what is no date as it stands, without what turns or hides text', () => {
    for (const tag of ['en-GB', 'en-US', 'ar', 'fa']) {
      const { date } = formatterOf(tag);
      expect(date('2020-05-07T10:00:00Z')).to.equal('2020-05-07T10:00:00Z');
      expect(date('20\u202E20\u200B')).to.equal('2020');
      expect(date('soon')).to.equal('soon');
      for (const odd of [undefined, null, {}, 7]) expect(date(odd as never)).to.be.a('string');
    }
  });

  it('names languages and countries, and gives odd codes back', () => {
    const { language, country } = formatterOf('fr');
    expect(language('es')).to.equal('Espagnol');
    expect(country('PH')).to.equal('Philippines');
    expect(country('??')).to.equal('??');
  });

  it('knows which languages run from right to left', () => {
    expect([directionOf('ar-EG'), directionOf('ur'), directionOf('en'), directionOf('zh-Hans')]).to.deep.equal([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });

  it('leaves a place alone that it has no value for', () => {
    expect(fill('{a} {b} {constructor}', { a: '1' })).to.equal('1 {b} {constructor}');
  });
});
