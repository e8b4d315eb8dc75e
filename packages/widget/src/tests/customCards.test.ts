import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { all, clearPage, mount, one, tick, titles, warningsOf, words } from '../testing/mount.js';

const template = `<template slot="card">
  <h4><a data-href data-field="title"></a></h4><em data-field="publisher"></em>
  <span data-field="date"></span><i data-field="note"></i><u data-field="countries"></u>
</template>`;

describe('cards that the page makes', () => {
  afterEach(clearPage);

  it('come from a template: texts as text, safe addresses alone, empty places hidden', async () => {
    const element = await mount('page-size="50"', template);
    const [first] = all(element, '.card');
    const link = first!.querySelector('a')!;
    expect([words(link), link.href, link.rel, link.referrerPolicy, link.lang]).to.deep.equal([
      'Start with this guide',
      'https://www.example.org/start',
      'noopener noreferrer',
      'no-referrer',
      'en',
    ]);
    expect(words(first!.querySelector('em')!)).to.equal('Example Trust');
    expect(first!.querySelector('i')!.hidden).to.equal(true);
    expect(words(first!.querySelector('u')!)).to.equal('Worldwide');
    const hostile = all(element, '.card').find((card) => words(card).startsWith('A hostile'))!;
    expect(hostile.querySelector('a')!.hasAttribute('href')).to.equal(false);
  });

  it('keep their places while the list changes, and speak the language of the panel', async () => {
    const element = await mount('lang="fr" countries="PH"', template);
    const first = one(element, '.card h4');
    await tick(element, 'Parents and carers');
    await tick(element, 'Parents and carers');
    expect(one(element, '.card h4')).to.equal(first);
    expect(words(one(element, '.card u'))).to.equal('Monde entier');
    expect(all(element, '.card a').length).to.equal(all(element, '.card').length);
  });

  it('tell the page when a link of theirs is followed', async () => {
    const element = await mount('', template);
    const opened: string[] = [];
    element.addEventListener('safeguarding-open', (event) => {
      event.preventDefault();
      opened.push(event.detail.id);
    });
    one(element, '.card a').click();
    expect(opened).to.deep.equal(['start']);
  });

  it('name a place that is not known, once', async () => {
    const warned = await warningsOf(() =>
      mount('', '<template slot="card"><b data-field="titel"></b><b data-field="constructor"></b></template>'),
    );
    expect(warned).to.have.length(2);
    expect(warned[0]).to.contain('Did you mean "title"?');
  });

  it('come from a function, as a template of Lit or a node; nothing leaves the usual card', async () => {
    const element = await mount();
    element.renderCard = ({ id, title }) => {
      if (id === 'start') return html`<b class="mine">${title.en}</b>`;
      if (id !== 'bully') return undefined;
      const node = document.createElement('s');
      node.textContent = id;
      return node;
    };
    await element.updateComplete;
    expect(words(one(element, '.card .mine'))).to.equal('Start with this guide');
    expect(words(one(element, '.card s'))).to.equal('bully');
    expect(titles(element)).to.have.length(8);
  });

  it('fall back to the usual card with one warning when the function fails', async () => {
    const warned = await warningsOf(async () => {
      const element = await mount();
      element.renderCard = () => {
        throw new Error('mine');
      };
      await element.updateComplete;
      expect(titles(element)).to.have.length(10);
    });
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('mine');
  });

  for (const [what, broken] of Object.entries({
    'a value that is no text': Symbol('mine'),
    'a text that cannot be had': {
      toString: () => {
        throw new Error('mine');
      },
    },
    'a list that breaks off': {
      *[Symbol.iterator]() {
        yield 'half';
        throw new Error('mine');
      },
    },
  }))
    it(`fall back to the usual card where the template fails while it is drawn: ${what}`, async () => {
      const errors: unknown[] = [];
      const note = (event: Event) => {
        event.preventDefault();
        errors.push(event);
      };
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      const warned = await warningsOf(async () => {
        const element = await mount();
        let breaks = (id: string): boolean => id === 'start';
        element.renderCard = ({ id, title }) => html`<b class="mine">${title.en} ${breaks(id) ? broken : ''}</b>`;
        await element.updateComplete;
        expect(titles(element)).to.deep.equal(['Start with this guide']);
        expect(all(element, '.card')).to.have.length(10);
        expect(all(element, '.card .mine')).to.have.length(9);
        // Also where it was drawn well before, and again once it is mended.
        breaks = (id) => id === 'bully';
        element.renderCard = element.renderCard.bind(undefined);
        await element.updateComplete;
        expect(titles(element)).to.deep.equal(['Bullying and what stops it']);
        expect(all(element, '.card .mine')).to.have.length(9);
        await tick(element, 'Bullying');
        expect(words(one(element, '.count'))).to.equal('1 resource');
      });
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      expect(errors).to.deep.equal([]);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain('renderCard');
    });
});

describe('what the page puts into the panel', () => {
  afterEach(clearPage);

  it('stands where it belongs', async () => {
    const element = await mount(
      'filters="topics=bullying&types=form"',
      ['urgent', 'intro', 'empty', 'footer', 'heading'].map((name) => `<p slot="${name}">${name}!</p>`).join(''),
    );
    const order = [...element.children]
      .filter((child) => child.slot !== 'status')
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map(({ slot }) => slot);
    expect(order).to.deep.equal(['urgent', 'heading', 'intro', 'empty', 'footer']);
  });

  it('keeps urgent help on screen without data', async () => {
    const element = await mount('', '<p slot="urgent">Call 112</p><a slot="local" href="/lead">Lead</a>');
    element.catalogue = {} as never;
    const warned = await warningsOf(() => element.updateComplete);
    expect(warned).to.have.length(1);
    for (const child of element.querySelectorAll('p, a'))
      expect(child.assignedSlot, child.outerHTML).not.to.equal(null);
  });
});
