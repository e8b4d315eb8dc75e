import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { clearPage, mount } from '../../../packages/widget/src/testing/mount.js';
import { axeFinds } from './axeFinds.js';
import { checks } from './checks.js';
import { inside, which } from './parts.js';

/** Has the engine pretend that a reader prefers something; skips the test, in so many words, where it cannot. */
async function prefer(test: Mocha.Context, features: Readonly<Record<string, string>>): Promise<void> {
  const [[name, value]] = Object.entries(features) as [[string, string]];
  const { done } = await executeServerCommand<{ done: boolean }, object>('emulate-features', features);
  if (done && matchMedia(`(${name}: ${value})`).matches) return;
  console.info(`SKIPPED: this engine cannot be told ${name}: ${value}`);
  test.skip();
}

const looked = 'page-size="50" filters="topics=grooming"';

describe('what a reader prefers', () => {
  afterEach(async () => {
    clearPage();
    await executeServerCommand('emulate-features', {
      'forced-colors': '',
      'prefers-reduced-motion': '',
      'prefers-color-scheme': '',
      'prefers-contrast': '',
    });
  });

  it('forced colours: edges, rings, and a tick that the system draws', async function () {
    await prefer(this, { 'forced-colors': 'active' });
    const panel = await mount(looked);
    expect(await checks.focusRing(panel)).to.deep.equal([]);
    const box = inside(panel, 'input:checked')[0]!;
    expect(getComputedStyle(box).appearance).to.equal('auto');
    for (const edged of inside(
      panel,
      '.badge, .pill, .fold .selected, [part~=chip], .button, #search, select, [part~=card]',
    )) {
      const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(edged);
      expect(borderTopStyle, which(edged)).to.equal('solid');
      expect(borderTopColor, which(edged)).not.to.equal(backgroundColor);
    }
    for (const icon of inside(panel, '.icon'))
      expect(getComputedStyle(icon).forcedColorAdjust).to.match(/auto|preserve/);
  });

  it('less motion: nothing runs, also while filters fold and cards are pointed at', async function () {
    await prefer(this, { 'prefers-reduced-motion': 'reduce' });
    const panel = await mount(looked);
    inside(panel, '.fold')[0]!.click();
    await panel.updateComplete;
    expect(panel.shadowRoot!.getAnimations()).to.have.length(0);
    for (const each of inside(panel, '*')) {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      expect([transitionDuration, animationName, scrollBehavior], which(each)).to.deep.equal(['0s', 'none', 'auto']);
    }
  });

  it('without that, what runs ends within a fifth of a second', async function () {
    const panel = await mount(looked);
    for (const each of inside(panel, '*')) {
      const longest = Math.max(...getComputedStyle(each).transitionDuration.split(',').map(parseFloat));
      expect(longest, which(each)).to.be.at.most(0.2);
    }
  });

  for (const scheme of ['dark', 'light'])
    it(`a ${scheme} system: theme="device" follows, and keeps its contrasts`, async function () {
      await prefer(this, { 'prefers-color-scheme': scheme });
      const panel = await mount(`${looked} theme="device" frame="box"`);
      const ground = getComputedStyle(inside(panel, '.panel')[0]!).backgroundColor;
      expect(Number(/\d+/.exec(ground)![0]) < 128).to.equal(scheme === 'dark');
      for (const name of ['textContrast', 'edges', 'focusRing'] as const)
        expect(await checks[name](panel), name).to.deep.equal([]);
      expect(await axeFinds(panel)).to.deep.equal([]);
    });

  it('more contrast: quiet text is quiet no longer, and every line is seen', async function () {
    await prefer(this, { 'prefers-contrast': 'more' });
    const panel = await mount(looked);
    const [meta, summary] = ['.meta', '.summary'].map((part) => getComputedStyle(inside(panel, part)[0]!).color);
    expect(meta).to.equal(summary);
    expect(await checks.edges(panel)).to.deep.equal([]);
  });

  it('400 %: a window of 320 × 256 px scrolls one way only, and every control can be brought into it', async function () {
    const before = { width: window.innerWidth, height: window.innerHeight };
    const size = { width: 320, height: 256 };
    const { done } = await executeServerCommand<{ done: boolean }, object>('resize-window', size);
    if (!done) {
      console.info('SKIPPED: this engine cannot be given a window of 320 × 256');
      this.skip();
    }
    const panel = await mount('page-size="5" filters="topics=grooming"');
    document.body.style.margin = '0';
    const { scrollWidth, clientWidth } = document.scrollingElement!;
    const problems = [...(await checks.reachable(panel)), ...(await checks.reflow(panel))];
    document.body.style.margin = '';
    await executeServerCommand('resize-window', before);
    expect(scrollWidth).to.equal(clientWidth);
    expect(problems).to.deep.equal([]);
  });
});
