import { expect } from '@esm-bundle/chai';
import type { SafeguardingResources } from '../panelElement.js';
import { openOnce } from '../source/openOnce.js';
import { until } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, setWidth, showAsOnPaper, words } from '../testing/mount.js';

describe('a summary that is cut', () => {
  afterEach(clearPage);

  const long = { en: 'Words that go on and on, and tell ever more. '.repeat(12) };
  const narrow = async (): Promise<SafeguardingResources> => {
    const other = await mount();
    const [first, ...others] = dataset.resources;
    other.catalogue = openOnce({ ...dataset, resources: [{ ...first!, summary: long }, ...others] });
    await other.updateComplete;
    await setWidth(other, 340);
    return other;
  };
  const button = (panel: SafeguardingResources): HTMLElement => one(panel, '.unfold-summary');

  it('has a button that shows the rest, and all of it for screen readers', async () => {
    const other = await narrow();
    await until('the button', () => !button(other).hidden);
    const summary = one(other, '.summary');
    expect(words(summary)).to.equal(long.en.trim());
    expect(button(other).getAttribute('aria-controls')).to.equal(summary.id);
    expect(words(button(other))).to.equal('More: Start with this guide');
    const height = summary.offsetHeight;
    button(other).click();
    await other.updateComplete;
    expect(button(other).getAttribute('aria-expanded')).to.equal('true');
    expect(summary.offsetHeight).to.be.greaterThan(height * 2);
    expect(summary.scrollHeight).to.be.at.most(summary.clientHeight + 1);
    expect(words(button(other))).to.equal('Less: Start with this guide');
  });

  it('has none where nothing is missing', async () => {
    const other = await narrow();
    await until('the button', () => !button(other).hidden);
    expect(all(other, '.unfold-summary').filter(({ hidden }) => !hidden)).to.have.lengthOf(1);
    other.catalogue = openOnce(dataset);
    await until('it is gone', () => button(other).hidden);
  });

  it('is whole on paper', async () => {
    const other = await narrow();
    const end = showAsOnPaper(other);
    const summary = one(other, '.summary');
    expect(summary.scrollHeight).to.be.at.most(summary.clientHeight + 1);
    end();
  });
});
