import { expect } from '@esm-bundle/chai';
import { openCatalogue } from '@safeguarding/sdk';
import type { ReactiveController } from 'lit';
import { en } from '../locales/en.js';
import { fr } from '../locales/fr.js';
import { pass, startClock, stopClock } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { CatalogueController } from './catalogue.js';
import { Drawing } from './drawing.js';
import { LocaleController, spoken } from './locale.js';
import { PanelState, type PanelStateEvents } from './panelState.js';

/** As much of an element as a controller needs. */
function fakeHost() {
  const controllers: ReactiveController[] = [];
  const root = document.createElement('div');
  const host = {
    controllers,
    updates: 0,
    id: '',
    apply: false,
    renderRoot: root,
    updateComplete: Promise.resolve(true),
    addController: (controller: ReactiveController) => controllers.push(controller),
    requestUpdate: () => (host.updates += 1),
    disconnect: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
  return host;
}

/** A state, and what it calls back. */
function stateOf(host = fakeHost()) {
  const called: string[] = [];
  const note = (name: string) => () => void called.push(name);
  const events: PanelStateEvents = {
    onQueryChange: (milliseconds) => called.push(`query ${milliseconds}`),
    onShowMore: note('more'),
    onTyping: note('typing'),
    onForget: note('forget'),
    onFacetSearch: (facet) => called.push(`search ${facet}`),
    quotable: (text) => text,
    onCopied: note('copied'),
  };
  return { host, called, state: new PanelState(host as never, events) };
}

const everything = { ids: () => ['grooming', 'bullying'] };
const silent = (): void => undefined;

describe('the state of a panel', () => {
  it('counts what a visitor ticks at once, and keeps the row of what was ticked', () => {
    const { state, called } = stateOf();
    state.actions.toggle('topics', 'grooming');
    state.actions.toggle('topics', 'grooming');
    expect([state.chosen, [...state.kept], called, state.revision]).to.deep.equal([
      {},
      ['topics/grooming'],
      ['query 400', 'query 400'],
      2,
    ]);
  });

  it('waits for the button where there is one', () => {
    const { state, host, called } = stateOf();
    host.apply = true;
    state.actions.toggle('topics', 'grooming');
    state.actions.type(' hello ');
    expect([state.chosen, state.ticked, state.text, called]).to.deep.equal([{}, { topics: ['grooming'] }, '', []]);
    state.actions.apply();
    expect([state.chosen, state.text]).to.deep.equal([{ topics: ['grooming'] }, 'hello']);
  });

  it('follows the page and a link once, then the visitor', () => {
    const { state } = stateOf();
    const begin = {
      filters: 'topics=grooming',
      ticked: { topics: ['grooming'] },
      sort: 'newest',
      fragment: '',
    } as const;
    state.begin(begin, everything, true);
    state.actions.toggle('topics', 'grooming');
    state.actions.sort('title');
    state.begin(begin, everything, false);
    expect([state.chosen, state.sort]).to.deep.equal([{}, 'title']);
    state.begin(
      { ...begin, fragment: '#safeguarding?topics=bullying&text=a%E2%80%AEb&sort=publisher' },
      everything,
      false,
    );
    expect([state.chosen, state.text, state.sort]).to.deep.equal([{ topics: ['bullying'] }, 'ab', 'publisher']);
    state.begin({ filters: '', ticked: {}, sort: 'newest', fragment: '' }, { ids: () => [] }, true);
    expect(state.chosen).to.deep.equal({});
  });

  it('forgets all of it, and announces nothing', () => {
    const { state, called } = stateOf();
    state.begin(
      { filters: 'topics=grooming', ticked: { topics: ['grooming'] }, sort: 'relevance', fragment: '' },
      everything,
      true,
    );
    state.forget();
    expect([state.chosen, state.ticked, state.typed, [...state.kept], called]).to.deep.equal([
      {},
      {},
      '',
      [],
      ['forget'],
    ]);
  });

  it('does not answer a letter after the panel is gone, and keeps what was typed', async () => {
    const { state, host, called } = stateOf();
    stopClock();
    state.actions.type('hello');
    host.disconnect();
    expect(state.text).to.equal('hello');
    await pass(150);
    startClock();
    expect(called).to.deep.equal(['typing']);
  });
});

describe('the language of an element', () => {
  const before = spoken.locales;
  afterEach(() => (spoken.locales = before));

  it('is the same object until something changes', () => {
    spoken.locales = { en, fr };
    const element = document.createElement('div');
    const warned: string[] = [];
    const locale = new LocaleController(element, (message) => warned.push(message));
    const first = locale.find(undefined);
    expect(locale.find(undefined)).to.equal(first);
    element.lang = 'fr-CA';
    const second = locale.find(undefined);
    expect([second.language, second.messages.search]).to.deep.equal(['fr', fr.search]);
    expect(locale.find({ search: 'Find' }).messages.search).to.equal('Find');
    element.lang = 'de';
    expect([locale.find(undefined).language, warned.length]).to.deep.equal(['en', 1]);
  });
});

describe('the data of an element', () => {
  it('is the engine, else the catalogue, else nothing, and one source as long as it is the same', () => {
    const host = Object.assign(document.createElement('div'), fakeHost());
    const failures: unknown[] = [];
    const controller = new CatalogueController(host as never, (failure) => failures.push(failure), silent);
    const catalogue = openCatalogue(dataset);
    const source = controller.find({ catalogue });
    expect([source?.version, controller.find({ catalogue })]).to.deep.equal(['1.2.3', source]);
    const engine = { describe: () => new Promise(() => undefined) };
    expect(controller.find({ catalogue, engine: engine as never })).to.equal(source);
    expect([controller.isLoading, failures]).to.deep.equal([true, []]);
  });
});

describe('what cannot be drawn', () => {
  it('leaves the last good view, is told once, and is tried again', () => {
    const renderRoot = document.createElement('div');
    const told: string[] = [];
    const drawing = new Drawing({ renderRoot }, ({ message }) => told.push(message));
    const fail = (): never => {
      throw new Error('broken');
    };
    drawing.update(fail);
    drawing.update(fail);
    expect([...renderRoot.children].map(({ localName }) => localName)).to.deep.equal(['slot', 'slot', 'slot', 'slot']);
    drawing.update(() => renderRoot.append('view'));
    drawing.update(fail);
    expect([renderRoot.innerHTML, told]).to.deep.equal(['view', ['Error: broken']]);
  });
});
