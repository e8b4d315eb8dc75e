import { expect } from '@esm-bundle/chai';
import { openCatalogue } from '@safeguarding/sdk';
import { en } from '../locales/en.js';
import { formatterOf } from '../locales/formatter.js';
import { dataset } from '../testing/dataset.js';
import { sourceOfCatalogue } from './catalogueSource.js';
import { checkPanelOptions, parsePin, type PanelOptions, type PanelSettings } from './settings.js';

const plain: PanelOptions = {
  ...{
    topics: '',
    audiences: '',
    stages: '',
    types: '',
    contexts: '',
    countries: '',
    regions: '',
    publishers: '',
    languages: '',
  },
  ...{
    filters: '',
    sort: 'relevance',
    year: '',
    ids: '',
    excludeIds: '',
    facets: 'topics audiences',
    match: 'any',
    pageSize: 10,
    heading: '',
  },
  ...{ headingLevel: 2, layout: 'list', theme: 'auto', report: '', renderCard: undefined, resources: undefined },
  ...{ noSearch: false, noSort: false, noCounts: false, noGlobal: false, apply: false, share: false },
};
const language = { language: 'en', direction: 'ltr', messages: en, formatter: formatterOf('en') } as const;
const source = sourceOfCatalogue(openCatalogue(dataset));

/** The settings of a panel with these options, and what its author is told. */
function settingsOf(options: object): { settings: PanelSettings; warned: string[] } {
  const warned: string[] = [];
  const lightDom = { template: undefined, links: [], attributes: new Map(), notes: [] };
  const settings = checkPanelOptions({ ...plain, ...options }, lightDom, language, source, (message) =>
    warned.push(message),
  );
  return { settings, warned };
}

describe('the settings of a panel', () => {
  it('are read from plain values, without an element', () => {
    const { settings, warned } = settingsOf({
      topics: 'Grooming, bullying',
      year: 2020,
      countries: 'ph',
      noGlobal: true,
    });
    expect(settings.scope).to.deep.equal({
      topics: ['grooming', 'bullying'],
      countries: ['PH'],
      publishedFrom: 2020,
      publishedTo: 2020,
      exclude: { ids: [] },
      includeGlobal: false,
    });
    expect([settings.heading, settings.pageSize, settings.facets, warned]).to.deep.equal([
      en.heading,
      10,
      ['topics', 'audiences'],
      [],
    ]);
  });

  it('forgive whatever frameworks set, and say it', () => {
    const nulls = Object.fromEntries(Object.keys(plain).map((name) => [name, null]));
    const { settings, warned } = settingsOf(nulls);
    expect([settings.match, settings.layout, settings.look, settings.pageSize, settings.headingLevel]).to.deep.equal([
      'any',
      'list',
      '',
      10,
      2,
    ]);
    expect(warned).to.deep.equal([]);
    expect(settingsOf({ match: 'al', layout: 'grid', pageSize: 1.5, headingLevel: 1 }).warned).to.have.length(4);
  });

  it('name the look, and the nearest right word for a wrong one', () => {
    const looked = settingsOf({ theme: 'dark', frame: 'Box', density: ' compact ' });
    expect([looked.settings.look, looked.warned]).to.deep.equal(['dark box dense', []]);
    const { warned } = settingsOf({ theme: 'devise', frame: 'boxed', density: 'compakt' });
    expect(warned.map((message) => /(?:Did you mean|counts as) "(.+?)"/.exec(message)?.[1])).to.deep.equal([
      'device',
      'box',
      'compact',
    ]);
  });

  it('part the page’s own resources into those above the list and those in it', () => {
    const resources = [
      { title: 'Policy', url: 'https://school.example/policy' },
      { title: 'Lead', url: 'mailto:lead@school.example', pinned: true },
      { title: '', url: 'https://school.example/' },
    ];
    const { settings, warned } = settingsOf({ resources });
    expect([settings.pinned.length, settings.listed.length, warned.length]).to.deep.equal([1, 1, 1]);
  });

  it('hold a pin as soon as one of its attributes is there', () => {
    const none = { datasetVersion: null, integrity: ' ', src: '' };
    expect(parsePin(none, 'https://school.example/')).to.equal(undefined);
    expect(parsePin({ ...none, src: ' /data/ ' }, 'https://school.example/')).to.deep.equal({
      version: '',
      integrity: '',
      src: '/data/',
      base: 'https://school.example/',
    });
  });
});
