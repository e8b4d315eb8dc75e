import { expect } from '@esm-bundle/chai';
import { directionOf } from './directionOf.js';
import { fill } from './fill.js';
import { findLocale } from './findLocale.js';
import { formatterOf } from './formatter.js';
import { locales } from './locales.js';

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

  it('finds the language of a tag, however it is written', () => {
    expect(findLocale(' fr_CA').language).to.equal('fr');
    expect(findLocale('fr-CA').tag).to.equal('fr-CA');
    expect(findLocale('AR-eg').language).to.equal('ar');
    expect(findLocale('fr-').tag).to.equal('fr');
  });

  it('falls back to English and says so', () => {
    for (const tag of ['de', '', 'constructor', '__proto__', '%%%']) {
      expect(findLocale(tag).language).to.equal('en');
      expect(findLocale(tag).known).to.equal(false);
    }
  });

  it('counts in French: nought and one are singular', () => {
    const { plural } = formatterOf('fr');
    const forms = locales['fr']!.resources;
    expect(plural(forms, 0)).to.equal('0 ressource');
    expect(plural(forms, 1)).to.equal('1 ressource');
    expect(plural(forms, 2)).to.equal('2 ressources');
  });

  it('counts in Arabic in all six ways', () => {
    const { plural } = formatterOf('ar');
    const forms = locales['ar']!.resources;
    expect(plural(forms, 0)).to.equal(forms.zero);
    expect(plural(forms, 1)).to.equal('مورد واحد');
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
