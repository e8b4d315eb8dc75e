import type { Dataset } from '@safeguarding/data';
import { expect } from '@esm-bundle/chai';
import { FORGET_AFTER } from '../controllers/panelState.js';
import { openOnce } from '../source/openOnce.js';
import { pass, stopClock, turn } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, search, tick, titles, words } from '../testing/mount.js';
import type { SafeguardingResources } from '../panelElement.js';

const typed = 'everything became unbearable lately';

/** A need that never brings a card, so that nothing but `private` tells of it. */
const need = {
  id: 'weary',
  label: { en: 'Label of weary' },
  chip: { en: 'Chip of weary' },
  heading: { en: 'If life feels too heavy' },
  about: 'me',
  askers: [],
  topics: [],
  phrases: { en: [typed] },
  answers: [{ id: 'groom-parents', role: 'talk' }],
  private: true,
  card: 'never',
};

async function mountPrivate(attributes = ''): Promise<SafeguardingResources> {
  const element = await mount(attributes);
  element.catalogue = openOnce({ ...dataset, needs: [need], answerSets: [] } as unknown as Dataset);
  await element.updateComplete;
  return element;
}

const fieldOf = (element: SafeguardingResources): HTMLInputElement => one(element, '#search') as HTMLInputElement;

/** All that can be read of a panel and its page apart from what stands in the field. */
const written = (element: SafeguardingResources): string =>
  [element.renderRoot as ShadowRoot, document.head, document.body]
    .map((root) => root.innerHTML)
    .concat(document.title, location.href)
    .join('\n');

describe('a text that may come from a private need, without a card', () => {
  afterEach(clearPage);

  it('is written nowhere: no chip, no line of what was guessed, no way to loosen by its words, nothing on paper', async () => {
    for (const attributes of [
      'share',
      'share filters="contexts=boarding"',
      'share exit-url="https://weather.example.org/"',
    ]) {
      const element = await mountPrivate(attributes);
      for (const text of [typed, 'everything became unbaerable lately', 'everything unbearable lately']) {
        await search(element, text);
        expect(all(element, '.help, mark, .notice')).to.have.length(0);
        for (const each of [...text.split(' '), 'weary'])
          expect(written(element), `${text}: ${each}`).not.to.include(each);
      }
      clearPage();
    }
  });

  it('is in no announcement, event or link', async () => {
    const element = await mountPrivate('share');
    const told: string[] = [];
    for (const name of ['ready', 'query', 'result', 'open', 'report', 'exit', 'error'])
      element.addEventListener(`safeguarding-${name}`, (event) =>
        told.push(JSON.stringify((event as CustomEvent).detail)),
      );
    stopClock();
    await search(element, typed);
    await pass(3000);
    told.push(words(element.querySelector('[role=status]')!));
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void told.push(text)) },
      configurable: true,
    });
    one(element, '.share button').click();
    Reflect.deleteProperty(navigator, 'clipboard');
    await turn();
    expect(told.length).to.be.greaterThan(3);
    for (const each of told) expect(each).not.to.match(/everything|unbearable|lately|weary|text=/);
  });
});

describe('words in a script that the data has not', () => {
  afterEach(clearPage);

  it('bring help and the languages there are, and are repeated nowhere', async () => {
    const element = await mount('share');
    const directory = {
      ...dataset.resources[0]!,
      id: 'lines',
      title: { en: 'Lines everywhere' },
      type: 'directory',
      places: ['global'],
    };
    element.catalogue = openOnce({
      ...dataset,
      languages: ['en'],
      resources: [...dataset.resources, directory],
    });
    await element.updateComplete;
    await search(element, 'ช่วยด้วย');
    expect(all(element, '.notice').map(words)).to.include('You can search in these languages: English.');
    expect(titles(element)[0]).to.equal('Lines everywhere');
    expect(written(element)).not.to.include('ช่วย');
  });
});

describe('what was typed and ticked', () => {
  afterEach(clearPage);

  it('is gone after five minutes in which nothing is done, and the panel begins as its page has it', async () => {
    const element = await mountPrivate('filters="topics=grooming"');
    stopClock();
    await search(element, typed);
    await tick(element, 'Teachers');
    await pass(FORGET_AFTER - 60_000);
    expect(fieldOf(element).value).to.equal(typed);
    await pass(60_000);
    await element.updateComplete;
    expect(fieldOf(element).value).to.equal('');
    expect(all(element, '.help')).to.have.length(0);
    expect(all(element, '.chip').map(words)).to.deep.equal(['Grooming']);
    expect(words(element.querySelector('[role=status]')!)).to.equal('');
  });

  it('stays while somebody writes', async () => {
    const element = await mountPrivate();
    stopClock();
    await search(element, typed);
    for (let minutes = 0; minutes < 12; minutes += 4) {
      await pass(4 * 60_000);
      await search(element, `${typed} ${minutes}`);
    }
    expect(fieldOf(element).value).to.include(typed);
  });

  for (const name of ['scroll', 'pointerdown', 'keydown'])
    it(`stays while somebody reads on the page: ${name}`, async () => {
      const element = await mountPrivate();
      stopClock();
      await search(element, 'bullying');
      for (let minutes = 0; minutes < 12; minutes += 4) {
        await pass(4 * 60_000);
        document.body.dispatchEvent(new Event(name, { bubbles: true }));
      }
      expect(fieldOf(element).value).to.equal('bullying');
      await pass(FORGET_AFTER);
      expect(fieldOf(element).value).to.equal('');
    });

  it('is gone in a panel that waits for its button, too', async () => {
    const element = await mountPrivate('apply');
    stopClock();
    await search(element, typed);
    one(element, '#search').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await pass(FORGET_AFTER + 1000);
    expect(fieldOf(element).value).to.equal('');
  });

  it('is no filter that the page has set while it is open', async () => {
    const element = await mountPrivate();
    stopClock();
    element.setFilters({ topics: ['grooming'] });
    await pass(2 * FORGET_AFTER);
    await element.updateComplete;
    expect(all(element, '.chip').map(words)).to.deep.equal(['Grooming']);
  });

  it('is drawn in no font of the page, which could tell its letters', async () => {
    const element = await mountPrivate('style="--safeguarding-font-family: Letters"');
    const sheet = document.createElement('style');
    sheet.textContent = '::part(search), ::part(search-input), ::part(panel) { font-family: Letters !important }';
    document.head.append(sheet);
    expect(getComputedStyle(fieldOf(element)).fontFamily).not.to.include('Letters');
    expect(fieldOf(element).hasAttribute('part')).to.equal(false);
    sheet.remove();
  });
});
