import { expect } from '@esm-bundle/chai';
import { turn } from '../testing/clock.js';
import { all, clearPage, mount, one, option, search, setWidth, tick, titles, words } from '../testing/mount.js';

const key = (name: string): KeyboardEvent => new KeyboardEvent('keydown', { key: name, bubbles: true });

describe('a panel with a button that applies', () => {
  afterEach(clearPage);

  it('changes nothing until it is pressed, then shows the results and sends the focus there', async () => {
    const element = await mount('apply facets="topics audiences"');
    let queries = 0;
    element.addEventListener('safeguarding-query', () => (queries += 1));
    await tick(element, 'Grooming');
    await tick(element, 'Teachers');
    await search(element, 'report');
    expect(words(one(element, '.count'))).to.equal('14 resources');
    expect(option(element, 'Grooming').querySelector('input')!.checked).to.equal(true);
    expect(words(one(element, '.hint'))).to.equal('Choose filters, then press “Show results”.');
    one(element, '[part=apply]').click();
    await element.updateComplete;
    await turn();
    expect(titles(element)).to.deep.equal(['Grooming report form']);
    expect(element.shadowRoot!.activeElement!.id).to.equal('results');
    expect(queries).to.equal(1);
    expect(element.chosen).to.deep.equal({ topics: ['grooming'], audiences: ['teachers'] });
  });

  it('applies with Enter in the search field, and leaves composing alone', async () => {
    const element = await mount('apply');
    await search(element, 'bullying');
    const composing = key('Enter');
    Object.defineProperty(composing, 'isComposing', { value: true });
    one(element, '#search').dispatchEvent(composing);
    await element.updateComplete;
    expect(words(one(element, '.count'))).to.equal('14 resources');
    one(element, '#search').dispatchEvent(key('Enter'));
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Bullying and what stops it']);
  });

  it('takes a chip away at once, and keeps what is ticked but not applied', async () => {
    const element = await mount('apply facets="topics audiences" filters="topics=grooming"');
    await tick(element, 'Teachers');
    one(element, '.chip').click();
    await element.updateComplete;
    expect(words(one(element, '.count'))).to.equal('14 resources');
    expect(option(element, 'Grooming').querySelector('input')!.checked).to.equal(false);
    expect(option(element, 'Teachers').querySelector('input')!.checked).to.equal(true);
    one(element, '[part=apply]').click();
    await element.updateComplete;
    expect(all(element, '.chip').map(words)).to.deep.equal(['Teachers']);
  });

  it('leaves in sight whatever has the focus below or above it', async () => {
    const element = await mount('apply exit-url="https://weather.example.org/" page-size="50"');
    await setWidth(element, 320);
    one(element, '.unfold').click();
    await element.updateComplete;
    scrollTo(0, 0);
    for (const stop of all(element, '.facets button, .facets input').filter((each) => each.offsetHeight > 0)) {
      stop.focus();
      await turn();
      const [box, bar, exit] = [stop, one(element, '.apply'), one(element, '.exit')].map((each) =>
        each.getBoundingClientRect(),
      );
      if (!stop.closest('.apply')) expect(box!.bottom, words(stop)).to.be.at.most(bar!.top + 1);
      expect(box!.bottom, words(stop)).to.be.at.most(exit!.top + 1);
    }
  });

  it('is not there otherwise, and Enter shows at once what is typed', async () => {
    const element = await mount();
    expect(all(element, '[part=apply]')).to.have.length(0);
    const field = one(element, '#search') as HTMLInputElement;
    field.value = 'bullying';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(key('Enter'));
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Bullying and what stops it']);
  });
});
