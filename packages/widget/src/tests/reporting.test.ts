import { expect } from '@esm-bundle/chai';
import { all, clearPage, mount, one, search, tick, warningsOf, words } from '../testing/mount.js';

const reports = (element: Awaited<ReturnType<typeof mount>>) => all(element, '.report') as HTMLAnchorElement[];

describe('reporting a broken link', () => {
  afterEach(clearPage);

  it('is a link on every card, by mail or to a form, with id and version and nothing else', async () => {
    const mail = await mount('report="mailto:web@school.example"');
    await tick(mail, 'Grooming');
    await search(mail, 'secretword');
    mail.clear();
    await mail.updateComplete;
    expect(reports(mail)).to.have.length(all(mail, '.card .title a, .card .go').length);
    expect(reports(mail)[0]!.href).to.equal('mailto:web@school.example?subject=start%201.2.3');
    expect(words(reports(mail)[0]!)).to.equal('Report the broken link: Start with this guide');
    const form = await mount('report="https://forms.example.org/broken?which={id}&of={version}"');
    expect(reports(form)[0]!.href).to.equal('https://forms.example.org/broken?which=start&of=1.2.3');
    expect([reports(form)[0]!.rel, reports(form)[0]!.referrerPolicy]).to.deep.equal([
      'noopener noreferrer',
      'no-referrer',
    ]);
    const whole = await mount('report="/broken/{id}" page-size="50"');
    expect(reports(whole), 'none where there is no link').to.have.length(
      all(whole, '.card .title a, .card .go').length,
    );
    expect(reports(whole).length).to.be.within(8, 13);
    expect(reports(await mount('report="/broken/{id}"'))[0]!.href).to.equal(`${location.origin}/broken/start`);
  });

  it('says first what it is not for, and leads nowhere before that is read', async () => {
    const element = await mount('report="mailto:web@school.example"');
    const step = one(element, '.card details.broken') as HTMLDetailsElement;
    const press = step.querySelector('summary')!;
    expect(words(press)).to.equal('This link does not work: Start with this guide');
    expect([step.open, press.querySelector('a')]).to.deep.equal([false, null]);
    press.click();
    expect(step.open).to.equal(true);
    expect(words(step.querySelector('p')!)).to.equal(
      'Only for broken links. Please do not write about a child or a person here.',
    );
    expect(words(step.querySelectorAll('p')[1]!)).to.match(/Opens an email to web@school\.example$/);
    expect(press.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('is told to the page, which can take it over', async () => {
    const element = await mount('report="mailto:web@school.example"');
    const told: unknown[] = [];
    element.addEventListener('safeguarding-report', (event) => {
      event.preventDefault();
      told.push(event.detail);
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    reports(element)[1]!.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(told).to.deep.equal([
      { id: all(element, '.card')[1]!.querySelector('a')!.pathname.slice(1), version: '1.2.3' },
    ]);
  });

  for (const wrong of ['javascript:alert({id})', 'mailto:web@school.example?body={query}', 'ftp://x.example/']) {
    it(`is not there with ${wrong}, and the console says why`, async () => {
      const warned = await warningsOf(async () => {
        const element = await mount(`report="${wrong}"`);
        const links = reports(element);
        expect(links).to.have.length(0);
        expect(one(element, '.card')).not.to.equal(null);
      });
      expect(warned).to.have.length(1);
    });
  }
});
