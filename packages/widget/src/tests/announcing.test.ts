import { expect } from '@esm-bundle/chai';
import { pass, stopClock } from '../testing/clock.js';
import { clearPage, mount, search, tick } from '../testing/mount.js';
import type { SafeguardingResources } from '../panelElement.js';

/** Collects what a screen reader would hear from now on, while time passes as the test says. */
function listen(element: SafeguardingResources): string[] {
  stopClock();
  const heard: string[] = [];
  new MutationObserver(() => {
    const text = element.querySelector('[role=status]')?.textContent;
    if (text) heard.push(text);
  }).observe(element, { childList: true, subtree: true, characterData: true });
  return heard;
}

describe('what is announced', () => {
  afterEach(clearPage);

  it('is nothing at first', async () => {
    const element = await mount();
    const heard = listen(element);
    await pass(600);
    expect(heard).to.deep.equal([]);
    expect(element.childElementCount).to.equal(0);
  });

  it('is one sentence once ticking has settled', async () => {
    const element = await mount();
    const heard = listen(element);
    await tick(element, 'Grooming');
    await tick(element, 'Teachers');
    await pass(700);
    expect(heard).to.deep.equal(['2 resources. Filters: Grooming and Teachers.']);
  });

  it('is said again when it is the same', async () => {
    const element = await mount();
    const heard = listen(element);
    await tick(element, 'Grooming');
    await pass(500);
    await tick(element, 'Grooming');
    await pass(500);
    await tick(element, 'Grooming');
    await pass(500);
    expect(heard).to.deep.equal(['3 resources. Filters: Grooming.', '14 resources', '3 resources. Filters: Grooming.']);
  });

  it('waits for the end of typing and never holds the words typed', async () => {
    const element = await mount();
    const heard = listen(element);
    await search(element, 'groo');
    await pass(400);
    await search(element, 'grooming');
    await pass(700);
    expect(heard).to.deep.equal([]);
    await pass(600);
    expect(heard).to.deep.equal(['Results for your search: 3 resources.']);
  });

  it('tells how much is shown after "Show more"', async () => {
    const element = await mount();
    const heard = listen(element);
    element.showMore();
    await pass(600);
    expect(heard).to.deep.equal(['14 of 14 shown']);
  });

  it('speaks the language of the panel', async () => {
    const element = await mount('lang="ar"');
    element.setFilters({ topics: ['grooming'] });
    await element.updateComplete;
    const region = element.querySelector<HTMLElement>('[role=status]')!;
    expect([region.lang, region.dir, region.slot]).to.deep.equal(['ar', 'rtl', 'status']);
    expect(getComputedStyle(region).position).to.equal('absolute');
  });
});
