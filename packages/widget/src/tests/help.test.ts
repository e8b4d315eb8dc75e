import type { Dataset } from '@safeguarding/data';
import { queryCatalogue, type QueryEngine } from '@safeguarding/sdk';
import { expect } from '@esm-bundle/chai';
import { openOnce } from '../source/openOnce.js';
import { pass, stopClock, turn } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, search, showAsOnPaper, words } from '../testing/mount.js';
import type { SafeguardingResources } from '../panelElement.js';

const need = (id: string, heading: string, phrases: readonly string[], more: object) => ({
  id,
  label: { en: `Label of ${id}` },
  chip: { en: `Chip of ${id}` },
  heading: { en: heading, fr: `${heading} (fr)` },
  about: 'me',
  askers: [],
  topics: [],
  phrases: { en: phrases },
  answers: [],
  ...more,
});

const typed = 'i want to disappear forever';

/** The test data, with needs: some that nobody else is to read on the screen, and some that may be. */
const withNeeds = {
  ...dataset,
  needs: [
    need('leaving', 'If life feels too heavy', [typed, 'nobody would miss me'], {
      urgency: 'now',
      private: true,
      answers: [
        { id: 'groom-parents', role: 'talk' },
        { id: 'hostile', role: 'talk' },
        { id: 'ecole', role: 'take-down' },
        { id: 'bully', role: 'learn' },
        { id: 'listed', role: 'authority' },
      ],
    }),
    need('tablets', 'If screens take up much time', ['my tablet eats my evenings'], {
      answers: [{ id: 'start', role: 'learn' }],
    }),
    need('pictures', 'If a picture is shared', ['they share my holiday album'], {
      urgency: 'today',
      private: true,
      answers: [
        { id: 'ecole', role: 'take-down' },
        { id: 'groom-teachers', role: 'talk' },
      ],
    }),
    need('threats', 'If somebody threatens', ['they threaten my holiday album'], {
      urgency: 'today',
      private: true,
      answers: [{ id: 'ecole', role: 'take-down' }],
    }),
    need('country', 'If you want to talk', ['the line of my country'], {
      answers: [
        { id: 'line', role: 'talk' },
        { id: 'groom-teachers', role: 'talk' },
      ],
    }),
  ],
  resources: [
    ...dataset.resources.map((each) =>
      each.id === 'ecole' ? { ...each, service: { free: 'yes', nameNeeded: 'no' } } : each,
    ),
    { ...dataset.resources[0]!, id: 'line', title: { en: 'Line' }, type: 'helpline', places: ['PH'] },
  ],
  answerSets: [],
} as unknown as Dataset;

async function mountHelp(attributes = '', content = ''): Promise<SafeguardingResources> {
  const element = await mount(attributes, content);
  element.catalogue = openOnce(withNeeds);
  await element.updateComplete;
  return element;
}

/** All that can be read of a panel apart from what stands in its field: texts, attributes, and what it put on the page. */
const written = (element: SafeguardingResources): string =>
  [element.renderRoot as ShadowRoot, document.head, document.body]
    .map((root) => root.innerHTML)
    .concat(document.title, location.href)
    .join('\n');

/** What there is to do, and below it what else helps. */
const ways = (element: SafeguardingResources): string[] => all(element, '.help .way').map(words);
const others = (element: SafeguardingResources): string[] => all(element, '.help .others li').map(words);

describe('help above the results', () => {
  afterEach(clearPage);

  it('says if, what each answer does and who made it, and leads to it', async () => {
    const element = await mountHelp();
    await search(element, typed);
    const card = one(element, '.help');
    expect(words(one(element, '.help h3'))).to.equal('If life feels too heavy');
    expect(ways(element)).to.deep.equal(['Talk to somebody Grooming explained for parents Opens example.org']);
    expect(others(element)).to.deep.equal([
      'Help to stop a picture spreading École sûre: a French classic Example Trust It may not reach every app.',
      'Read more Bullying and what stops it Example Trust',
    ]);
    const link = card.querySelector('a')!;
    expect([link.href, link.rel, link.referrerPolicy, link.target]).to.deep.equal([
      'https://www.example.org/groom-parents',
      'noopener noreferrer',
      'no-referrer',
      '_self',
    ]);
    expect(card.compareDocumentPosition(one(element, '.bar')) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('begins with what to do in danger where hours matter, and only there', async () => {
    const element = await mountHelp();
    await search(element, typed);
    expect(words(one(element, '.help > p'))).to.match(/^In danger right now\? Call the emergency number/);
    await search(element, 'my tablet eats my evenings');
    expect(words(one(element, '.help h3'))).to.equal('If screens take up much time');
    expect(all(element, '.help > p')).to.have.length(0);
  });

  it('has somebody to talk to beside the first thing to do where time counts, the directory where nobody else is', async () => {
    const element = await mountHelp();
    await search(element, 'they share my holiday album');
    expect(ways(element)).to.deep.equal([
      'Help to stop a picture spreading École sûre: a French classic It may not reach every app. Free No name needed Opens example.org',
      'Talk to somebody Grooming: what teachers see Opens example.org',
    ]);
    await search(element, 'they threaten my holiday album');
    expect(ways(element)[1]).to.equal('Talk to somebody Opens childhelplineinternational.org');
    await search(element, 'my tablet eats my evenings');
    expect(ways(element)).to.deep.equal(['Start with this guide Read more Opens example.org']);
  });

  it('promises nothing that the record does not say', async () => {
    const element = await mountHelp();
    await search(element, 'they share my holiday album');
    expect(words(one(element, '.help'))).not.to.match(/confidential|anonym|reviewed/i);
    expect(all(element, '.help .way')[1]!.textContent).not.to.match(/Free|No name/);
  });

  it('does not begin with a line of a country that nobody has verified lately', async () => {
    const element = await mountHelp('countries="PH"');
    await search(element, 'the line of my country');
    expect(ways(element)[0]).to.match(/^Talk to somebody Grooming: what teachers see/);
    expect(others(element)).to.deep.equal(['Talk to somebody Line Example Trust We have not checked this lately.']);
  });

  it('shows the other answers on request, and few again for the next words', async () => {
    const element = await mountHelp();
    await search(element, typed);
    const more = one(element, '.help button');
    expect([words(more), more.getAttribute('aria-expanded')]).to.deep.equal(['More help', 'false']);
    more.click();
    await element.updateComplete;
    expect(others(element)[2]).to.equal('Who protects children Only listed somewhere Example Trust');
    expect([words(more), more.getAttribute('aria-expanded')]).to.deep.equal(['Show fewer', 'true']);
    await search(element, 'nobody would miss me');
    expect(others(element)).to.have.length(2);
  });

  it('is there whatever the page fixes, sorts, filters or draws by itself', async () => {
    const element = await mountHelp(
      'topics="policies" filters="audiences=teachers" sort="title" no-sort',
      '<template slot="card"><b data-field="title"></b></template>',
    );
    await search(element, typed);
    expect([ways(element).length, others(element).length]).to.deep.equal([1, 2]);
    element.renderCard = () => 'A card of the page';
    await element.updateComplete;
    expect([ways(element).length, others(element).length]).to.deep.equal([1, 2]);
    expect(words(one(element, '.help'))).not.to.include('A card of the page');
  });

  it('is a region with a name, and heard of in one sentence', async () => {
    const element = await mountHelp();
    stopClock();
    await search(element, typed);
    await pass(1200);
    const card = one(element, '.help');
    expect(card.localName).to.equal('section');
    expect(words(one(element, `#${card.getAttribute('aria-labelledby')!}`))).to.equal('If life feels too heavy');
    expect(words(element.querySelector('[role=status]')!)).to.equal('Help is shown above the results.');
  });

  it('speaks the language of the panel, and marks what does not', async () => {
    const element = await mountHelp('lang="fr"');
    await search(element, typed);
    expect(words(one(element, '.help h3'))).to.equal('If life feels too heavy (fr)');
    expect(ways(element)[0]).to.match(/^Parler à quelqu’un/);
    expect(one(element, '.help .way .what').lang).to.equal('en');
  });

  it('is nothing where an engine knows no needs', async () => {
    const catalogue = openOnce(withNeeds);
    const element = await mount();
    element.engine = {
      describe: () =>
        Promise.resolve({
          version: '1.2.3',
          released: '2026-11-23',
          languages: ['en'],
          concepts: [],
          publishers: [],
          needs: [],
        }),
      query: (query) => {
        const { need: _, ...older } = queryCatalogue(catalogue, query as never);
        return Promise.resolve(older);
      },
    } as Partial<QueryEngine> as QueryEngine;
    await element.ready;
    await search(element, typed);
    await turn();
    await element.updateComplete;
    expect(all(element, '.help')).to.have.length(0);
  });
});

describe('a need that nobody else is to read', () => {
  afterEach(clearPage);

  it('leaves the words typed in the field, and nowhere else', async () => {
    const element = await mountHelp('share');
    await search(element, typed);
    expect((one(element, '#search') as HTMLInputElement).value).to.equal(typed);
    expect(all(element, '.help, .chip, mark').map(({ className }) => className)).to.deep.equal(['help unprinted']);
    for (const each of [typed, 'disappear', 'leaving', 'Label of', 'Chip of'])
      expect(written(element), each).not.to.include(each);
  });

  it('is in no announcement, not even by the number found', async () => {
    const element = await mountHelp();
    stopClock();
    const heard: string[] = [];
    new MutationObserver(() => heard.push(element.querySelector('[role=status]')?.textContent ?? '')).observe(element, {
      childList: true,
      subtree: true,
    });
    await search(element, typed);
    await pass(3000);
    expect(heard.filter(Boolean)).to.deep.equal(['Help is shown above the results.']);
  });

  it('is in no event', async () => {
    const element = await mountHelp();
    const told: string[] = [];
    for (const name of ['ready', 'query', 'result', 'open', 'report', 'exit', 'error'])
      element.addEventListener(`safeguarding-${name}`, (event) => {
        event.preventDefault();
        told.push(JSON.stringify((event as CustomEvent).detail));
      });
    await search(element, typed);
    one(element, '.help a').click();
    expect(told.length).to.be.greaterThan(2);
    for (const each of told) expect(each).not.to.match(/disappear|leaving|private|need/);
  });

  it('is in no link, which says so', async () => {
    const element = await mountHelp('share');
    await search(element, typed);
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      configurable: true,
    });
    one(element, '.share button').click();
    Reflect.deleteProperty(navigator, 'clipboard');
    await turn();
    await element.updateComplete;
    expect(copied).to.have.length(1);
    expect(copied[0]).not.to.match(/text=|disappear/);
    expect(words(one(element, '.share p'))).to.match(/not the words you typed/);
  });

  it('is not among what can be taken away where nothing is found', async () => {
    const element = await mountHelp('filters="contexts=boarding"');
    await search(element, typed);
    expect(all(element, '.help')).to.have.length(1);
    const loosened = all(element, '.loosen .button').map(words).join();
    expect(loosened).not.to.include('disappear');
    if (all(element, '.empty').length > 0) expect(loosened).to.include('Remove what you typed');
  });

  it('is not printed, unlike others', async () => {
    const element = await mountHelp();
    for (const [text, cards] of [
      [typed, 0],
      ['my tablet eats my evenings', 1],
    ] as const) {
      await search(element, text);
      expect(all(element, '.help'), text).to.have.length(1);
      const asBefore = showAsOnPaper(element);
      expect(one(element, '.help').getClientRects().length, text).to.equal(cards);
      asBefore();
    }
  });

  it('is not repeated before an answer says that it is no private one', async () => {
    const catalogue = openOnce(withNeeds);
    const element = await mount('share no-search');
    let answer: (() => void) | undefined;
    element.engine = {
      describe: () =>
        Promise.resolve({
          version: '1.2.3',
          released: '2026-11-23',
          languages: ['en'],
          concepts: [],
          publishers: [],
          needs: [],
        }),
      query: (query) =>
        query?.text
          ? new Promise((resolve) => (answer = () => resolve(queryCatalogue(catalogue, query as never))))
          : Promise.resolve(queryCatalogue(catalogue, query as never)),
    } as Partial<QueryEngine> as QueryEngine;
    await element.ready;
    await turn();
    for (const [text, chips] of [
      [typed, 0],
      ['bullying', 1],
    ] as const) {
      element.search = text;
      await element.updateComplete;
      expect(all(element, '.chip'), text).to.have.length(0);
      answer!();
      await turn();
      await element.updateComplete;
      expect(all(element, '.chip'), text).to.have.length(chips);
    }
  });
});

describe('words that were guessed', () => {
  afterEach(clearPage);

  it('are told, with a way back to those typed', async () => {
    const element = await mountHelp();
    await search(element, 'bulying');
    expect(words(one(element, '.notice'))).to.equal('Results for “bullying”. Search instead for “bulying”');
    one(element, '.notice button').click();
    await element.updateComplete;
    expect(all(element, '.notice')).to.have.length(0);
    expect(words(one(element, '#results'))).to.equal('No resources match');
    expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('results');
    await search(element, 'bulyingg');
    expect(words(one(element, '.notice'))).to.include('Results for “bullying”.');
  });

  it('are not told where they come from a private need', async () => {
    const element = await mountHelp();
    await search(element, 'i want to dissappear forever');
    expect(all(element, '.notice button')).to.have.length(0);
    expect(all(element, '.notice').map(words).join()).not.to.match(/diss?appear/);
  });
});

describe('what was typed and ticked', () => {
  afterEach(clearPage);

  it('is gone when the page is left, and the panel begins as its page has it', async () => {
    const element = await mountHelp('filters="topics=grooming" sort="title"');
    await search(element, typed);
    one(element, '.help button').click();
    one(element, '.chips .plain').click();
    await search(element, typed);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect((one(element, '#search') as HTMLInputElement).value).to.equal('');
    await element.updateComplete;
    expect(all(element, '.help')).to.have.length(0);
    expect(all(element, '.chip').map(words)).to.deep.equal(['Grooming']);
    expect((one(element, 'select') as HTMLSelectElement).value).to.equal('title');
  });

  for (const text of ['???', '👍', '#', '…', ' - '])
    it(`is no search without a word: ${text}`, async () => {
      const element = await mountHelp();
      const told: unknown[] = [];
      element.addEventListener('safeguarding-query', (event) => told.push(event));
      stopClock();
      await search(element, text);
      await pass(1500);
      expect(all(element, '.chips')).to.have.length(0);
      expect(element.querySelector('[role=status]')).to.equal(null);
      expect(told).to.deep.equal([]);
      expect((one(element, '#search') as HTMLInputElement).value).to.equal(text);
    });
});
