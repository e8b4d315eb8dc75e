import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { turn } from '../testing/clock.js';
import { all, clearPage, mount, one, option, tick, titles, words } from '../testing/mount.js';
import type { SafeguardingResources } from '../panelElement.js';

const focused = (element: SafeguardingResources): Element | null => element.shadowRoot!.activeElement;
const settled = async (element: SafeguardingResources): Promise<void> => {
  await element.updateComplete;
  await turn();
};

describe('where the focus goes', () => {
  afterEach(clearPage);

  it('to the first new card after "Show more"', async () => {
    const element = await mount('page-size="5"');
    one(element, '[part=show-more]').click();
    await settled(element);
    expect(titles(element)).to.have.length(10);
    expect(focused(element)!.closest('.card')).to.equal(all(element, '.card')[5]);
    // New ones come before those that cannot be opened.
    const before = all(element, '.card').length - all(element, '.offline .card').length;
    element.showMore();
    await settled(element);
    expect(titles(element)).to.have.length(14);
    expect(all(element, '[part=show-more]')).to.have.length(0);
    expect(focused(element)!.closest('.card')).to.equal(all(element, '.card')[before]);
  });

  it('nowhere when a value is ticked', async () => {
    const element = await mount();
    const box = option(element, 'Grooming').querySelector('input')!;
    box.focus();
    await tick(element, 'Grooming');
    await settled(element);
    expect(focused(element)).to.equal(box);
  });

  it('to the next chip when one is removed, to the count when none is left', async () => {
    const element = await mount('filters="topics=grooming,bullying&audiences=teachers"');
    all(element, '.chip')[1]!.click();
    await settled(element);
    expect(focused(element)!.getAttribute('aria-label')).to.equal('Remove filter: Teachers');
    (focused(element) as HTMLElement).click();
    await settled(element);
    expect(focused(element)!.id).to.equal('results');
  });

  it('to the count after all is cleared, and after the empty state let go of a filter', async () => {
    const element = await mount('filters="topics=bullying&types=form"');
    all(element, '.loosen button')[0]!.click();
    await settled(element);
    expect(focused(element)!.id).to.equal('results');
    one(element, '[part=clear]').click();
    await settled(element);
    expect(focused(element)!.id).to.equal('results');
  });

  it('where the page sends it', async () => {
    const element = await mount();
    element.focusSearch();
    expect(focused(element)!.id).to.equal('search');
    element.focusResults();
    expect(focused(element)!.id).to.equal('results');
  });

  it('by keyboard alone: skip, tick, fold and open', async () => {
    const element = await mount('facets="topics"');
    const address = location.href;
    const before = document.createElement('button');
    document.body.prepend(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(words(focused(element)!)).to.equal('Skip to results');
    await sendKeys({ press: 'Enter' });
    expect(focused(element)!.id).to.equal('results');
    expect(location.href).to.equal(address);

    before.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(words(focused(element)!)).to.equal('Find a helpline');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)!.id).to.equal('search');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)!.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    expect(focused(element)!.getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    expect((focused(element) as HTMLInputElement).type).to.equal('checkbox');
    await sendKeys({ press: ' ' });
    await settled(element);
    expect(all(element, '.chip')).to.have.length(1);
  });
});
