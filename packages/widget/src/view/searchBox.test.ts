import { expect } from '@esm-bundle/chai';
import type { SafeguardingResources } from '../panelElement.js';
import { pass, stopClock } from '../testing/clock.js';
import { all, clearPage, mount, one, search, titles, words } from '../testing/mount.js';

const field = (element: SafeguardingResources): HTMLInputElement => one(element, '#search') as HTMLInputElement;
const count = (element: SafeguardingResources): string => words(one(element, '.count'));
const focused = (element: SafeguardingResources): string | undefined => element.shadowRoot!.activeElement?.id;

/** Lets an input method write, as a browser tells of it. */
async function compose(element: SafeguardingResources, text: string, isComposing: boolean): Promise<void> {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing, data: text }));
  await pass(2000);
  await element.updateComplete;
}

describe('the search field', () => {
  afterEach(clearPage);

  it('stands across the panel, high enough for a thumb, in type that follows the page’s', async () => {
    const element = await mount();
    document.body.style.inlineSize = '1100px';
    const input = field(element);
    const { width, height } = input.getBoundingClientRect();
    expect(height).to.equal(56);
    expect(getComputedStyle(input).fontSize).to.equal('18px');
    expect(width).to.be.closeTo(one(element, '.body').getBoundingClientRect().width, 1);
    document.documentElement.style.fontSize = '32px';
    expect(getComputedStyle(input).fontSize).to.equal('36px');
    document.documentElement.style.fontSize = document.body.style.inlineSize = '';
    expect(input.placeholder).to.equal('Type a topic or a question');
    expect(words(one(element, 'label[for=search]'))).to.equal('Search');
    expect(input.maxLength).to.equal(512);
  });

  it('is emptied by a button of its own, which is there where there is something, and takes the focus back', async () => {
    const element = await mount();
    const button = one(element, '[part=search-clear]');
    expect(button.checkVisibility()).to.equal(false);
    await search(element, 'bullying');
    expect(button.getAttribute('aria-label')).to.equal('Clear the search');
    const { width, height } = button.getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
    button.click();
    await element.updateComplete;
    expect([field(element).value, focused(element), count(element)]).to.deep.equal(['', 'search', '14 resources']);
    expect(button.checkVisibility()).to.equal(false);
  });

  it('begins with two letters, and keeps the list until then', async () => {
    const element = await mount();
    for (const letter of 'qxzbé') {
      await search(element, letter);
      expect(count(element)).to.equal('14 resources');
    }
    await search(element, 'bu');
    expect(titles(element)).to.deep.equal(['Bullying and what stops it']);
    await search(element, 'b');
    expect(count(element)).to.equal('14 resources');
    await search(element, '网');
    expect(count(element)).to.equal('No resources match');
  });

  it('waits for the end of what an input method composes, and announces nothing until then', async () => {
    stopClock();
    const element = await mount();
    for (const text of ['bu', 'bul', 'bully']) await compose(element, text, true);
    expect(count(element)).to.equal('14 resources');
    expect(element.querySelector('[role=status]')?.textContent ?? '').to.equal('');
    field(element).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'bully' }));
    await pass(200);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Bullying and what stops it']);
  });

  it('lets go of the focus on Enter, so that no keyboard covers the list, but not where a word is composed', async () => {
    const element = await mount();
    element.focusSearch();
    field(element).value = 'bullying';
    field(element).dispatchEvent(new Event('input', { bubbles: true }));
    field(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
    await element.updateComplete;
    expect(focused(element)).to.equal('search');
    field(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await element.updateComplete;
    await element.updateComplete;
    expect([focused(element), count(element)]).to.deep.equal(['results', '1 resource']);
  });

  it('has no chip for its words, and one where the page has left the field out', async () => {
    const element = await mount();
    await search(element, 'bullying');
    expect(all(element, '.chip')).to.have.length(0);
    expect(all(element, '.chips')).to.have.length(0);
    const without = await mount('no-search');
    without.search = 'bullying';
    await without.updateComplete;
    expect(all(without, '.chip').map(words)).to.deep.equal(['“bullying”']);
  });

  it('takes words of the page, which are no attribute, and keeps those of a visitor to itself', async () => {
    const element = await mount('filters="topics=grooming"');
    element.search = ' report ';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Grooming report form']);
    expect(field(element).value).to.equal('report');
    expect(element.getAttributeNames()).to.deep.equal(['filters']);
    await search(element, 'parents');
    expect(element.search).to.equal(' report ');
    element.search = ' report '; // The same again, in place of what was typed since.
    await element.updateComplete;
    expect(field(element).value).to.equal('report');
    element.search = '';
    await element.updateComplete;
    expect([field(element).value, count(element)]).to.deep.equal(['', '3 resources']);
    element.setAttribute('search', 'bullying');
    await element.updateComplete;
    expect(field(element).value).to.equal('');
  });

  it('takes words that were set before the element was there, and whatever is no text', async () => {
    const early = document.createElement('safeguarding-resources');
    early.search = 'bullying';
    document.body.append(early);
    await early.updateComplete;
    expect(titles(early)).to.deep.equal(['Bullying and what stops it']);
    for (const nonsense of [null, 7, ['bullying'], {}, 'x'.repeat(9000), '\u202e']) {
      Object.assign(early, { search: nonsense });
      await early.updateComplete;
      expect(all(early, '#results')).to.have.length(1);
    }
    expect(field(early).value).to.equal('');
  });
});
