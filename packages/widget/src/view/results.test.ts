import { expect } from '@esm-bundle/chai';
import { en } from '../locales/en.js';
import { formatterOf } from '../locales/formatter.js';
import type { PanelViewModel } from '../state/viewModel.js';
import { notices } from './results.js';

/** What is said above a list, of as much of a view as matters for it. */
function said(facts: {
  failed?: boolean;
  released?: string;
  text?: string;
  partial?: boolean;
  total?: number;
  unreadable?: readonly string[];
}): string[] {
  const {
    failed = false,
    released = new Date().toISOString().slice(0, 10),
    text = '',
    partial,
    total = 3,
    unreadable,
  } = facts;
  const view = { failed, text, messages: en, formatter: formatterOf('en'), source: { released } };
  return notices({ ...view, results: { page: { partial, total, unreadable } } } as unknown as PanelViewModel).map(
    ({ values }) => String(values[0]),
  );
}

describe('what is said above a list', () => {
  it('is nothing where all is well', () => expect(said({ text: 'grooming', partial: false })).to.deep.equal([]));

  it('is that no resource has all words, where there are words and results', () => {
    expect(said({ text: 'a b', partial: true })).to.deep.equal([en.partial]);
    expect(said({ text: '', partial: true })).to.deep.equal([]);
    expect(said({ text: 'a b', partial: true, total: 0 })).to.deep.equal([]);
  });

  it('is that it is old, or could not be refreshed, and not both', () => {
    expect(said({ released: '2020-05-06' })[0]).to.contain('May 6, 2020');
    expect(said({ released: '2020-05-06', failed: true })).to.have.length(1);
    expect(said({ released: '2020-05-06', failed: true })[0]).to.contain('could not be refreshed');
  });

  it('is which languages there are, where the words are in a script that is none of theirs', () => {
    const languages = 'You can search in these languages: English and Arabic.';
    expect(said({ text: 'ช่วยด้วย', unreadable: ['en', 'ar'] })).to.deep.equal([languages]);
    expect(said({ text: 'ช่วยด้วย', unreadable: ['en', 'ar'], total: 0 })).to.deep.equal([languages]);
  });

  it('survives a clock that is wrong', () => expect(said({ released: '2999-01-01' })).to.deep.equal([]));
});
