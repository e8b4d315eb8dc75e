import { expect } from '@esm-bundle/chai';
import { languageName } from '@safeguarding/sdk';
import { en } from '../locales/en.js';
import { formatterOf } from '../locales/formatter.js';
import type { PanelViewModel } from '../state/viewModel.js';
import { notices } from './results.js';

/** What is said above a list, of as much of a view as matters for it. */
function said(facts: {
  failed?: boolean;
  released?: string;
  /** What was typed, where it may be repeated. */
  quotable?: string;
  partial?: boolean;
  total?: number;
  unreadable?: readonly string[];
  language?: string;
}): string[] {
  const {
    failed = false,
    released = new Date().toISOString().slice(0, 10),
    quotable = '',
    partial,
    total = 3,
    unreadable,
    language = 'en',
  } = facts;
  const view = { failed, quotable, language, messages: en, formatter: formatterOf(language), source: { released } };
  return notices({ ...view, results: { page: { partial, total, unreadable } } } as unknown as PanelViewModel).map(
    ({ values }) => String(values[values.length - 1]),
  );
}

describe('what is said above a list', () => {
  it('is nothing where all is well', () => expect(said({ quotable: 'grooming', partial: false })).to.deep.equal([]));

  it('is that no resource has all words, where there are results, and words that are not private', () => {
    expect(said({ quotable: 'a b', partial: true })).to.deep.equal([en.partial]);
    expect(said({ quotable: '', partial: true })).to.deep.equal([]);
    expect(said({ quotable: 'a b', partial: true, total: 0 })).to.deep.equal([]);
  });

  it('is that it is old, or could not be refreshed, and not both', () => {
    expect(said({ released: '2020-05-06' })[0]).to.contain('May 6, 2020');
    expect(said({ released: '2020-05-06', failed: true })).to.have.length(1);
    expect(said({ released: '2020-05-06', failed: true })[0]).to.contain('could not update');
  });

  it('is which languages there are, where the words are in a script that is none of theirs', () => {
    const languages = 'You can search in these languages: English and Arabic.';
    expect(said({ unreadable: ['en', 'ar'] })).to.deep.equal([languages]);
    expect(said({ unreadable: ['en', 'ar'], total: 0 })).to.deep.equal([languages]);
  });

  it('names languages as the middle of a sentence does, where capitals are for its start', () => {
    // Engines differ in their names: those of WebKit have capitals of their own.
    const [english, spanish] = [languageName('en', 'es'), languageName('es', 'es')];
    expect(said({ unreadable: ['en', 'es'], language: 'es' })[0]).to.contain(`: ${english} y ${spanish}.`);
    const [inRussian, russian] = [languageName('en', 'ru'), languageName('ru', 'ru')];
    expect(said({ unreadable: ['en', 'ru'], language: 'ru' })[0]).to.contain(`: ${inRussian} и ${russian}.`);
  });

  it('survives a clock that is wrong', () => expect(said({ released: '2999-01-01' })).to.deep.equal([]));
});
