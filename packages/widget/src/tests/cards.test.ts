import { expect } from '@esm-bundle/chai';
import type { Dataset, Resource } from '@safeguarding/data';
import type { SafeguardingResources } from '../panelElement.js';
import { openOnce } from '../source/openOnce.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, words } from '../testing/mount.js';

let element: SafeguardingResources;
const card = (title: string): HTMLElement =>
  all(element, '.card').find((each) => words(each.querySelector('.title')!).startsWith(title))!;

/** A panel whose first resource is changed, and what else its catalogue has. */
async function mountWith(
  facts: Partial<Resource>,
  more: Partial<Dataset> = {},
  attributes = '',
): Promise<SafeguardingResources> {
  const concepts = [...dataset.concepts, concept('resource-type', 'norm', 'Law'), concept('resource-type', 'act', 'Act', ['norm']), concept('stage', 'primary', 'Primary school')]; // prettier-ignore
  const [first, ...others] = dataset.resources;
  const panel = await mount(attributes);
  panel.catalogue = openOnce({ ...dataset, concepts, ...more, resources: [{ ...first!, ...facts }, ...others] });
  await panel.updateComplete;
  return panel;
}

const concept = (scheme: string, id: string, en: string, broader: string[] = []) =>
  ({ id, scheme, prefLabel: { en }, broader, related: [], reviewed: ['en'] }) as unknown as Dataset['concepts'][number];

describe('a card', () => {
  before(async () => {
    element = await mount('page-size="50"');
  });
  after(clearPage);

  it('leads out of the page without a trace of it', () => {
    const links = all(element, '.card a') as HTMLAnchorElement[];
    expect(links.length).to.be.greaterThan(10);
    for (const link of links) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(link.target).to.equal('_self');
      expect(link.protocol).to.equal('https:');
    }
  });

  it('says in one line what it is, who made it and in which year', () => {
    const facts = [...card('An old edition').querySelectorAll('.meta > span:not(.tile)')].map(words);
    expect(facts).to.deep.equal(['Guide', 'Example Trust', '2010']);
  });

  it('names the first publisher by its letters, and counts the others', async () => {
    const publishers = dataset.publishers.map((each) => (each.id === 'no-site' ? { ...each, acronym: 'OWS' } : each));
    const other = await mountWith({ publishers: ['no-site', 'example-trust'] as never }, { publishers });
    const name = one(other, '.meta abbr');
    expect(words(name)).to.equal('OWS +1');
    expect(name.title).to.contain('Office without a site').and.to.contain('Example Trust');
  });

  it('has pills for where it holds, for whom it is, its stage, its pages and a language that is not the panel’s', async () => {
    expect([...card('Law in England').querySelectorAll('.pills > li')].map(words)).to.deep.equal([
      'England',
      '40 pages',
    ]);
    const other = await mountWith({
      type: 'act',
      places: ['GB-ENG'],
      audiences: ['teachers', 'parents'] as never,
      stages: ['primary'] as never,
      editions: [{ language: 'fr', url: 'https://www.example.org/fr' }],
    });
    expect(all(other, '.card:first-child .pills > li').map(words)).to.deep.equal([
      'Law: England only',
      'Teachers +1',
      'Primary school',
      'French',
    ]);
  });

  it('has the drawing of its kind, also where a catalogue knows nothing above its type', () => {
    const drawings = new Set(all(element, '.card .tile path').map((path) => path.getAttribute('d')));
    expect(all(element, '.card .tile')).to.have.lengthOf(all(element, '.card').length);
    expect(drawings.size).to.equal(1);
  });

  it('makes the title a link only where that is the resource itself, and has a link of its own otherwise', () => {
    const listed = card('Only listed');
    expect(listed.querySelector('.title a')).to.equal(null);
    const link = listed.querySelector<HTMLAnchorElement>('a.go')!;
    expect(words(link)).to.equal('Find it in a list at example.org: Only listed somewhere');
    expect(link.href).to.equal('https://www.example.org/listed');
    const own = card('Start with');
    expect(own.querySelector('.title a')).not.to.equal(null);
    expect(own.querySelector('a.go')).to.equal(null);
    expect(words(own.querySelector('.address')!)).to.equal('example.org');
  });

  it('opens by a press anywhere on it, and lets links of its own lie above', () => {
    const own = card('Bullying and');
    own.scrollIntoView({ block: 'center' });
    const box = own.getBoundingClientRect();
    const root = element.renderRoot as ShadowRoot;
    const at = (x: number, y: number) => root.elementFromPoint(x, y)?.closest('a, summary, button');
    expect(at(box.right - 6, box.bottom - 6)).to.equal(own.querySelector('.title a'));
    const set = card('A set of forms');
    set.scrollIntoView({ block: 'center' });
    const summary = set.querySelector('summary')!;
    const place = summary.getBoundingClientRect();
    expect(at(place.left + 8, place.top + place.height / 2)).to.equal(summary);
  });

  it('says honestly that no address is known, and where to ask', () => {
    const known = card('A work without');
    expect(known.querySelector('.title a')).to.equal(null);
    expect(words(known)).to.contain(
      'We do not know a web address for this resource. Search for its title on the publisher’s site: Example Trust',
    );
    expect(known.querySelector<HTMLAnchorElement>('.address a')!.href).to.equal('https://www.example.org/');
    expect(card('Another one').querySelector('.address a')).to.equal(null);
  });

  it('never links a hostile address', () => {
    expect(card('A hostile address').querySelector('.title a')).to.equal(null);
  });

  it('says what must be known before use', () => {
    expect(words(card('Grooming report form'))).to.contain('Before you use this: Only for trained staff.');
  });

  it('names and links what has replaced it, here and elsewhere', () => {
    const here = card('An old edition');
    expect(words(here)).to.contain('Replaced').and.to.contain('There is a newer one: Start with this guide (2020)');
    expect(here.querySelector<HTMLAnchorElement>('.note a')!.pathname).to.equal('/start');
    expect(card('An older edition').querySelector<HTMLAnchorElement>('.note a')!.host).to.equal('other.example.com');
  });

  it('never says that nobody has checked a link', () => {
    for (const each of all(element, '.card')) expect(words(each)).not.to.match(/check/);
  });

  it('links every language that has a page of its own, and offers no other as a choice', async () => {
    const links = all(element, '.card a.pill') as HTMLAnchorElement[];
    expect(links.map((link) => [link.hreflang, link.pathname])).to.deep.equal([
      ['en', '/ecole-en'],
      ['fr', '/ecole-fr'],
    ]);
    const school = card('École sûre');
    expect(school.querySelector('.pills bdi[lang=fr]')!.textContent).to.equal('École sûre');
    expect(words([...school.querySelectorAll('.pills > li')].pop()!)).to.equal('+1 language');
    expect(school.querySelector<HTMLElement>('.pills abbr')!.title).to.equal('Arabic');
    const editions = dataset.resources.find(({ id }) => id === 'ecole')!.editions;
    const arabic = await mountWith(
      { editions: [...editions.slice(0, 1), { language: 'ar', url: null }] },
      {},
      'lang="ar"',
    );
    expect(words(one(arabic, '.pills abbr'))).to.contain('العربية');
  });

  it('folds the links of many languages away', async () => {
    const editions = ['en', 'fr', 'es', 'ar', 'ru'].map((language) => ({ language, url: `https://www.example.org/${language}` })); // prettier-ignore
    const other = await mountWith({ editions });
    const folded = one(other, '.card:first-child details.parts');
    expect(words(folded.querySelector('summary')!)).to.equal('5 languages: Start with this guide');
    expect([...folded.querySelectorAll('a')].map((link) => link.hreflang)).to.deep.equal([
      'en',
      'fr',
      'es',
      'ar',
      'ru',
    ]);
  });

  it('says in which languages one page is, where they share it, without a choice', async () => {
    const url = 'https://www.example.org/all';
    const other = await mountWith({ editions: ['en', 'fr', 'ar'].map((language) => ({ language, url })) });
    expect(all(other, '.card:first-child .pills a')).to.deep.equal([]);
    expect(words(one(other, '.card:first-child .pills'))).to.equal('Teachers+2 languages');
  });

  it('stands in a fold at the end where it cannot be opened, and counts in that order', () => {
    const folded = all(element, '.offline .card > .title').map(words);
    expect(folded).to.deep.equal(['A hostile address', 'A work without an address', 'Another one without an address']);
    expect(words(one(element, '.offline > summary'))).to.equal('Known, but not online (3)');
    expect(one(element, '.offline')).to.have.property('open', false);
    expect(element.results.map(({ title }) => title['en'])).to.deep.equal(all(element, '.card > .title').map(words));
  });

  it('stands unfolded where there is nothing else', async () => {
    const other = await mount('ids="lost lost-too"');
    expect(one(other, '.offline')).to.have.property('open', true);
    expect(all(other, '.list')).to.have.lengthOf(1);
  });

  it('unfolds the documents of a set', () => {
    const parts = card('A set of forms').querySelector('details')!;
    expect(words(parts.querySelector('summary')!)).to.equal('2 documents: A set of forms');
    expect(parts.querySelectorAll('a')).to.have.length(1);
  });

  it('lets the page stop a link', () => {
    const opened: unknown[] = [];
    const stop = (event: HTMLElementEventMap['safeguarding-open']) => {
      event.preventDefault();
      opened.push(event.detail);
    };
    document.addEventListener('safeguarding-open', stop as EventListener);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    card('Start with').querySelector('a')!.dispatchEvent(click);
    document.removeEventListener('safeguarding-open', stop as EventListener);
    expect(click.defaultPrevented).to.equal(true);
    expect(opened).to.deep.equal([{ id: 'start', url: 'https://www.example.org/start' }]);
  });

  it('is one line in a compact list, with the rest behind a press', async () => {
    const other = await mount('layout="compact" page-size="50"');
    const form = all(other, '.card').find((each) => words(each).startsWith('Grooming report form'))!;
    const rest = form.querySelector<HTMLDetailsElement>('details.rest')!;
    expect(form.offsetHeight).to.be.at.most(60);
    expect(words(rest.querySelector('summary')!)).to.equal('More: Grooming report form');
    rest.open = true;
    expect(words(rest)).to.contain('Only for trained staff.').and.to.contain('example.org');
    expect(form.querySelector('.summary')).to.equal(null);
  });

  it('shows markup in data as text', async () => {
    const evil = '<img src=x onerror="window.PWN=1">\u202E';
    const other = await mount();
    other.catalogue = openOnce({
      ...dataset,
      resources: dataset.resources.map((each) => ({ ...each, title: { en: evil }, summary: { en: evil } })),
    });
    await other.updateComplete;
    expect(all(other, 'img')).to.have.length(0);
    expect(words(all(other, '.card > .title')[0]!)).to.equal('<img src=x onerror="window.PWN=1">');
    expect('PWN' in window).to.equal(false);
  });
});
