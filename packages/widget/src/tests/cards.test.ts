import { expect } from '@esm-bundle/chai';
import type { SafeguardingResources } from '../panelElement.js';
import { all, clearPage, mount, words } from '../testing/mount.js';

let element: SafeguardingResources;
const card = (title: string): HTMLElement =>
  all(element, '.card').find((each) => words(each.querySelector('.title')!).startsWith(title))!;

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

  it('names publisher, date, place, language and pages where they are known', () => {
    expect([...card('Law in England').querySelectorAll('.meta > span')].map(words)).to.deep.equal([
      'Example Trust',
      '2020',
      'England',
      'English',
      '40 pages',
    ]);
  });

  it('says honestly that no address is known, and where to ask', () => {
    const known = card('A work without');
    expect(known.querySelector('.title a')).to.equal(null);
    expect(words(known)).to.contain(
      'No web address is known for this resource. Search for its title at the publisher: Example Trust',
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

  it('says where a link leads when it is not the work itself, and when nobody has checked it', () => {
    expect(words(card('Only listed').querySelector('.address')!)).to.match(
      /^Listed at example\.org ?· ?address not checked yet$/,
    );
    expect(words(card('Start with').querySelector('.address')!)).to.equal('example.org');
  });

  it('links every edition and marks its language', () => {
    const editions = card('École sûre').querySelector('.links')!;
    expect([...editions.querySelectorAll('a')].map((link) => link.hreflang)).to.deep.equal(['en', 'fr']);
    expect(words(editions)).to.contain('Arabic');
    expect(editions.querySelector('bdi[lang=fr]')!.textContent).to.equal('École sûre');
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

  it('shows markup in data as text', async () => {
    const { dataset } = await import('../testing/dataset.js');
    const { openOnce } = await import('../source/openOnce.js');
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
