import { expect } from '@esm-bundle/chai';
import type { LocalResource } from '../state/localResources.js';
import { turn, until } from '../testing/clock.js';
import { all, clearPage, mount, one, search, tick, titles, warningsOf, words } from '../testing/mount.js';
import type { SafeguardingResources } from '../panelElement.js';

const policy: LocalResource = {
  title: 'Our safeguarding policy',
  url: '/policies/safe.pdf',
  summary: 'What we do when we are told.',
  type: 'Policy',
  topics: ['policies'],
};
const lead: LocalResource = { title: 'Amina Reyes, safeguarding lead', url: '/lead', pinned: true };

async function mountWith(resources: unknown, attributes = ''): Promise<SafeguardingResources> {
  const element = await mount(attributes);
  element.resources = resources as LocalResource[];
  await element.updateComplete;
  return element;
}

describe('resources of the page itself', () => {
  afterEach(clearPage);

  it('stand on cards that say so, first in the list or pinned above it, and are counted', async () => {
    const element = await mountWith([policy, lead]);
    expect(titles(element).slice(0, 2)).to.deep.equal(['Amina Reyes, safeguarding lead', 'Our safeguarding policy']);
    expect(words(one(element, '.count'))).to.equal('15 resources');
    const card = one(element, '.list:not(.pinned) .own');
    expect(words(card.querySelector('.kind')!)).to.equal('Policy From this site');
    expect(words(card.querySelector('.summary')!)).to.equal('What we do when we are told.');
    expect(card.querySelector('a')!.href).to.equal(`${location.origin}/policies/safe.pdf`);
    const pinned = one(element, '.pinned');
    expect(pinned.getAttribute('aria-label')).to.equal('From this site');
    expect(pinned.querySelector('a')!.href).to.equal(`${location.origin}/lead`);
  });

  it('say a number and when somebody answers, where the page says so', async () => {
    const element = await mountWith([
      { ...policy, phone: '+63 2 5550 100', hours: 'Mon–Fri 8–16' },
      { ...lead, pinned: false, url: 'tel:112' },
    ]);
    const [first, second] = all(element, '.own');
    expect([...first!.querySelectorAll('.address')].map(words)).to.deep.equal(['+63 2 5550 100', 'Mon–Fri 8–16']);
    expect(first!.querySelector<HTMLAnchorElement>('.address a')!.href).to.equal('tel:+6325550100');
    expect([...second!.querySelectorAll('.address')].map(words)).to.deep.equal(['112']);
  });

  it('leave out a number that is none and hours that are a text, with a warning each', async () => {
    const warned = await warningsOf(async () => {
      const element = await mountWith([{ ...policy, phone: 'javascript:1', hours: 'x'.repeat(81) }]);
      expect(all(element, '.own .address')).to.have.length(0);
    });
    expect(warned).to.have.length(2);
    expect(warned.join()).to.match(
      /resources\[0\]: phone.*resources\[0\]: hours|resources\[0\]: hours.*resources\[0\]: phone/,
    );
  });

  it('are found by their words, as the catalogue is; what is pinned always stays', async () => {
    const element = await mountWith([policy, lead]);
    await search(element, 'TOLD polic');
    expect(titles(element).slice(0, 2)).to.deep.equal(['Amina Reyes, safeguarding lead', 'Our safeguarding policy']);
    await search(element, 'bullying');
    expect(titles(element)).to.deep.equal(['Amina Reyes, safeguarding lead', 'Bullying and what stops it']);
    expect(words(one(element, '.count'))).to.equal('1 resource');
    await search(element, 'xylophone');
    expect(titles(element)).to.deep.equal(['Amina Reyes, safeguarding lead']);
    expect(all(element, '.empty')).to.have.length(1);
  });

  it('stay when a value is ticked that they name, and go with any other', async () => {
    const element = await mountWith([policy], 'facets="topics audiences"');
    await tick(element, 'School policies');
    expect(titles(element)).to.contain('Our safeguarding policy');
    await tick(element, 'Teachers');
    expect(titles(element)).not.to.contain('Our safeguarding policy');
  });

  it('are left out one by one where they are wrong, each with one warning', async () => {
    const warned = await warningsOf(async () => {
      const element = await mountWith([
        { title: 'Script', url: 'javascript:alert(1)' },
        { url: 'https://www.example.org/' },
        null,
        policy,
        { title: '\u202E', url: '/x' },
      ]);
      element.requestUpdate('resources');
      await element.updateComplete;
      expect(all(element, '.own')).to.have.length(1);
    });
    expect(warned).to.have.length(4);
    expect(warned[0]).to.contain('resources[0]').and.to.contain('url');
    expect(warned[1]).to.contain('resources[1]').and.to.contain('title');
  });

  it('must be a list', async () => {
    const warned = await warningsOf(async () => {
      expect(titles(await mountWith({ title: 'x' }))).to.have.length(10);
    });
    expect(warned).to.have.length(1);
  });

  it('can be links inside the element, and follow them', async () => {
    const element = await mount(
      '',
      '<p>Fallback</p><a slot="local" href="/lead" data-pinned data-type="Person">Our <b>lead</b></a>',
    );
    expect(words(one(element, '.pinned .title'))).to.equal('Our lead');
    expect(words(one(element, '.pinned .kind'))).to.equal('Person From this site');
    const link = document.createElement('a');
    link.slot = 'local';
    link.href = 'https://www.example.com/policy';
    link.textContent = 'Policy';
    element.append(link);
    await turn();
    await element.updateComplete;
    expect(titles(element)).to.include('Policy');
    expect(link.getBoundingClientRect().height).to.equal(0);
  });

  it('can be given before the element is known, like every property', async () => {
    const early = document.createElement('safeguarding-early') as SafeguardingResources;
    Object.assign(early, { resources: [policy], pageSize: 3, strings: { heading: 'Early' } });
    document.body.append(early);
    const { SafeguardingResources: Panel } = await import('../panelElement.js');
    await mount();
    customElements.define('safeguarding-early', class extends Panel {});
    await early.ready;
    expect(titles(early)).to.have.length(4);
    expect(words(one(early, '.name'))).to.equal('Early');
    early.resources = undefined;
    await early.updateComplete;
    expect(titles(early)).to.have.length(3);
  });

  it('tell the page which one is opened', async () => {
    const element = await mountWith([policy, { ...lead, id: 'lead' }]);
    const opened: string[] = [];
    element.addEventListener('safeguarding-open', (event) => {
      event.preventDefault();
      opened.push(event.detail.id);
    });
    for (const link of all(element, '.own a')) link.click();
    expect(opened).to.deep.equal(['lead', 'local-1']);
  });

  it('follow a link that is changed in its place, and not what the panel says itself', async () => {
    const element = await mount('', '<a slot="local" href="/a">One</a>');
    const link = element.querySelector('a')!;
    link.href = '/b';
    link.firstChild!.textContent = 'Two';
    await until('the new words', () => titles(element)[0] === 'Two');
    expect(one(element, '.own a').getAttribute('href')).to.contain('/b');
  });

  it('are found where an editor has left `data-slot` alone', async () => {
    const element = await mount('', '<a data-slot="local" href="/a">One</a><b data-slot="urgent">Call 112.</b>');
    await until('the card', () => titles(element)[0] === 'One');
    expect(element.querySelector('b')!.assignedSlot?.name).to.equal('urgent');
    element.insertAdjacentHTML('beforeend', '<a data-slot="local" href="/b">Later</a>');
    await until('the later card', () => titles(element).includes('Later'));
  });

  it('that a paragraph has thrown out of the panel are told to the page’s author', async () => {
    const warned = await warningsOf(async () => {
      const page = document.createElement('p');
      page.slot = 'urgent';
      page.id = 'stray';
      document.body.append(page);
      await mount();
      page.remove();
    });
    expect(warned.join()).to.contain('<p slot="urgent"> stands outside of the panel');
  });
});
