import { localEngine, openCatalogue } from '@safeguarding/sdk';
import { expect } from '@esm-bundle/chai';
import type { LocalResource } from '../state/localResources.js';
import { turn } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, search, warningsOf, words } from '../testing/mount.js';
import { SafeguardingResources } from '../panelElement.js';

const lead: LocalResource = {
  title: 'Amina Reyes, safeguarding lead',
  url: 'tel:+63 2 5550 100',
  hours: 'Mon–Fri 8:00–16:00',
  pinned: true,
};

const ways = (element: SafeguardingResources): string[] => all(element, '.strip .way').map(words);

async function mountWith(resources: unknown, attributes = '', content = ''): Promise<SafeguardingResources> {
  const element = await mount(attributes, content);
  element.resources = resources as LocalResource[];
  await element.updateComplete;
  return element;
}

describe('the help strip', () => {
  afterEach(clearPage);

  it('stands above everything, with what to do in danger and a way out of the school', async () => {
    const element = await mount();
    const strip = one(element, '.strip');
    expect(words(one(element, `#${strip.getAttribute('aria-labelledby')!}`))).to.equal('Need help now?');
    expect(words(one(element, '.strip .quiet-line'))).to.equal('For you, or for a child you worry about.');
    expect(words(one(element, '.strip slot[name=urgent]'))).to.equal(
      'In danger right now? Call the emergency number where you are, or ask someone near you to call.',
    );
    expect(ways(element)).to.deep.equal([
      'Find a helpline Not part of this school Opens childhelplineinternational.org',
    ]);
    const link = one(element, '.strip a') as HTMLAnchorElement;
    expect([link.rel, link.referrerPolicy, link.target]).to.deep.equal(['noopener noreferrer', 'no-referrer', '_self']);
    expect(strip.compareDocumentPosition(one(element, '.heading')) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('has the first contact of the page with its number and hours, of the same size as the helpline beside it', async () => {
    const element = await mountWith([
      { title: 'Our policy', url: '/policy.pdf', pinned: true },
      lead,
      { ...lead, title: 'The second one' },
    ]);
    element.style.width = '800px';
    expect(ways(element)[0]).to.equal('Amina Reyes, safeguarding lead Calls +63 2 5550 100 Mon–Fri 8:00–16:00');
    const [contact, helpline] = all(element, '.strip .way').map((each) => each.getBoundingClientRect());
    expect(contact!.top).to.equal(helpline!.top);
    expect(Math.abs(contact!.width - helpline!.width)).to.be.lessThan(1);
    expect(Math.abs(contact!.height - helpline!.height)).to.be.lessThan(1);
    expect(all(element, '.pinned .title').map(words)).to.deep.equal(['Our policy', 'The second one']);
  });

  it('says that a contact without hours is not always answered, and tells the page', async () => {
    const warned = await warningsOf(async () => {
      const element = await mountWith([{ ...lead, hours: undefined, url: 'mailto:lead@school.example' }]);
      expect(ways(element)[0]).to.equal(
        'Amina Reyes, safeguarding lead Opens an email to lead@school.example Not always answered',
      );
      expect(words(one(element, '.editor')).replace(/[\u2068\u2069]/g, '')).to.contain(
        '“Amina Reyes, safeguarding lead” needs “data-hours="…"”.',
      );
    });
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('hours');
  });

  it('reads number and hours of a link in place', async () => {
    const element = await mount(
      '',
      '<a slot="local" href="/lead" data-pinned data-phone="+44 1632 960001" data-hours="Every day">Our lead</a>',
    );
    expect(ways(element)[0]).to.equal('Our lead Opens a page of this site Call +44 1632 960001 Every day');
    expect((all(element, '.strip .own a')[1] as HTMLAnchorElement).href).to.equal('tel:+441632960001');
  });

  it('gives way to the words of the page', async () => {
    const element = await mount('site-name="Club Delfín"', '<p slot="urgent">Call 112.</p>');
    expect(element.querySelector('p')!.assignedSlot!.closest('.strip')).not.to.equal(null);
    expect(ways(element)[0]).to.contain('Not part of Club Delfín');
    const warned = await warningsOf(async () => {
      element.siteName = 'x'.repeat(61);
      await element.updateComplete;
    });
    expect([warned.length, ways(element)[0]!.includes('Not part of this school')]).to.deep.equal([1, true]);
  });

  it('is left out on request, but for what the page says of danger', async () => {
    const element = await mountWith([lead], 'no-help', '<p slot="urgent">Call 112.</p>');
    expect(all(element, '.strip')).to.have.length(0);
    expect(element.querySelector('p')!.assignedSlot).not.to.equal(null);
    expect(all(element, '.pinned .own')).to.have.length(1);
  });

  it('tells the page which way is taken, which can stop it', async () => {
    const element = await mountWith([{ ...lead, id: 'lead' }]);
    const opened: string[] = [];
    element.addEventListener('safeguarding-open', (event) => {
      event.preventDefault();
      opened.push(event.detail.id);
    });
    for (const link of all(element, '.strip a')) link.click();
    expect(opened).to.deep.equal(['lead', 'find-a-child-helpline']);
  });

  it('is first in every state: before data comes, without data, with an error and while nothing is found', async () => {
    const first = (element: SafeguardingResources): string[] => {
      const strip = one(element, '.strip');
      expect(strip.parentElement!.className).to.equal('frame');
      const above = [...strip.parentElement!.children].slice(0, [...strip.parentElement!.children].indexOf(strip));
      expect(above.filter((each) => !each.matches('.skip'))).to.deep.equal([]);
      expect(words(one(element, '.strip .strip-name'))).to.equal('Need help now?');
      return ways(element);
    };
    const element = await mountWith([lead]);
    const usual = first(element);
    await search(element, 'xylophone');
    expect(first(element)).to.deep.equal(usual);
    clearPage();

    SafeguardingResources.embeddedDataset = undefined;
    const bare = document.createElement('safeguarding-resources');
    bare.resources = [lead];
    bare.innerHTML = '<p>Fallback</p>';
    document.body.append(bare);
    await bare.ready;
    expect(first(bare)).to.deep.equal(usual);
    expect(bare.querySelector('p')!.assignedSlot!.closest('.panel')).to.equal(null);

    const waiting = document.createElement('safeguarding-resources');
    waiting.resources = [lead];
    waiting.engine = { ...localEngine(openCatalogue(dataset)), describe: () => new Promise(() => undefined) };
    document.body.append(waiting);
    await waiting.updateComplete;
    expect(all(waiting, '.bones')).to.have.length(1);
    expect(first(waiting)).to.deep.equal(usual);

    const warned = await warningsOf(async () => {
      const failed = document.createElement('safeguarding-resources');
      failed.resources = [lead];
      failed.catalogue = {} as never;
      document.body.append(failed);
      await failed.ready;
      await turn();
      expect(first(failed)).to.deep.equal(usual);
    });
    expect(warned).to.have.length(1);
  });

  it('finds a contact that comes into the page before there is data', async () => {
    SafeguardingResources.embeddedDataset = undefined;
    const element = document.createElement('safeguarding-resources');
    document.body.append(element);
    await element.ready;
    element.innerHTML = '<a slot="local" href="tel:112" data-hours="Always" data-pinned>Reception</a>';
    await turn();
    await element.updateComplete;
    expect(ways(element)[0]).to.equal('Reception Calls 112 Always');
  });

  it('speaks the language of the panel, and isolates what runs the other way', async () => {
    const element = await mountWith([lead], 'lang="ar"');
    expect(words(one(element, '.strip-name'))).to.equal('هل تحتاج إلى مساعدة الآن؟');
    expect([...one(element, '.strip .own').querySelectorAll('bdi')].map(({ dir }) => dir)).to.deep.equal([
      'auto',
      'ltr',
    ]);
  });
});

describe('a list without anything in it', () => {
  afterEach(clearPage);

  const endsInHelp = (element: SafeguardingResources): void => {
    const empty = one(element, '.empty');
    expect([...empty.querySelectorAll('.way')].map(words)).to.deep.equal(ways(element));
    expect(empty.lastElementChild!.className).to.equal('ways');
  };

  it('ends in help and the contact of the page: for words, for ticks, and in a scope without resources', async () => {
    const element = await mountWith([lead]);
    await search(element, 'xylophone');
    endsInHelp(element);
    expect(words(one(element, '.empty p'))).not.to.contain('filter');
    element.clear();
    element.setFilters({ topics: ['bullying'], types: ['form'] });
    await element.updateComplete;
    endsInHelp(element);
    element.clear();
    await search(element, 'กขค'); // a script that nothing is written in
    element.setFilters({ topics: ['bullying'], types: ['form'] });
    await element.updateComplete;
    endsInHelp(element);
    element.clear();
    element.ids = 'start';
    element.excludeIds = 'start';
    await element.updateComplete;
    endsInHelp(element);
  });

  it('ends in help where the strip is left out, too', async () => {
    const element = await mountWith([lead], 'no-help');
    await search(element, 'xylophone');
    expect(all(element, '.empty .way')).to.have.length(2);
  });

  it('has one button that clears all', async () => {
    const element = await mount();
    await search(element, 'xylophone');
    expect(all(element, '.results button').filter((each) => words(each).startsWith('Clear all'))).to.have.length(1);
    expect(all(element, '.loosen button')).to.have.length(1);
  });
});

describe('what is said below the search field', () => {
  afterEach(clearPage);

  it('is who can read it, and is heard with the field', async () => {
    const element = await mount();
    const note = one(element, `#${one(element, '#search').getAttribute('aria-describedby')!}`);
    expect(words(note)).to.equal(
      'Nobody reads what you type here. This page does not save or send it. On a shared or school device, others may see it.',
    );
  });
});
