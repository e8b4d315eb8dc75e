import { expect } from '@esm-bundle/chai';
import { until } from '../testing/clock.js';
import { all, clearPage, mount, one, setWidth, warningsOf, words } from '../testing/mount.js';
import { QuickExit, type QuickExitEvents } from '../controllers/quickExit.js';
import type { SafeguardingResources } from '../panelElement.js';

const address = 'https://weather.example.org/';
const policies = (): number => document.querySelectorAll('meta[name=referrer]').length;

/** A quick exit of a panel on the page that notes where it would go, for a test page must not leave. */
function exitOf(element: SafeguardingResources, reports: Partial<QuickExitEvents> = {}) {
  const gone: { address: string; covered: boolean; referrer: boolean; title: string }[] = [];
  const pressed: number[] = [];
  let left = 0;
  const exit = new QuickExit(
    element,
    {
      address: () => address,
      hasShift: () => true,
      onPress: (more) => pressed.push(more),
      onLeave: () => (left += 1),
      ...reports,
    },
    (to) =>
      gone.push({
        address: to,
        covered: element.renderRoot.querySelector('dialog')!.matches(':modal'),
        referrer: policies() > 0,
        title: document.title,
      }),
  );
  return { exit, gone, pressed, left: () => left };
}

const press = (...keys: string[]): void => {
  for (const key of keys) for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, { key }));
};

describe('the quick exit', () => {
  afterEach(clearPage);

  it('is there only where the page asks for it, with a whole https address', async () => {
    expect(all(await mount(), '.exit, dialog')).to.have.length(0);
    const warned = await warningsOf(async () => {
      expect(all(await mount('exit-url="javascript:alert(1)"'), '.exit, dialog')).to.have.length(0);
      expect(all(await mount('exit-url="/weather"'), '.exit, dialog')).to.have.length(0);
    });
    expect(warned).to.have.length(2);
  });

  it('is a real link without a referrer, in sight at the top, and says what it does not do', async () => {
    const element = await mount(`exit-url="${address}"`);
    const link = one(element, '.exit a') as HTMLAnchorElement;
    expect([link.href, link.rel, link.referrerPolicy, link.target]).to.deep.equal([
      address,
      'noopener noreferrer',
      'no-referrer',
      '',
    ]);
    expect(words(one(element, '.note-exit'))).to.equal('This does not clear your browser history.');
    expect(getComputedStyle(one(element, '.exit')).position).to.equal('sticky');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('covers the page, hides the title and the referrer, then goes; and can be taken back', async () => {
    const element = await mount(`exit-url="${address}"`);
    const title = document.title;
    const { exit, gone, left } = exitOf(element);
    exit.leave();
    exit.leave();
    expect(gone).to.deep.equal(Array(2).fill({ address, covered: true, referrer: true, title: 'weather.example.org' }));
    expect(left()).to.equal(1);
    expect(policies()).to.equal(1);
    const { width, height } = one(element, 'dialog').getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    exit.stay();
    expect([document.title, policies(), one(element, 'dialog').hasAttribute('open')]).to.deep.equal([title, 0, false]);
  });

  it('stays covered when the dialog is closed by other means', async () => {
    const element = await mount(`exit-url="${address}"`);
    const { exit, gone } = exitOf(element);
    exit.leave();
    const cancel = new Event('cancel', { cancelable: true });
    one(element, 'dialog').dispatchEvent(cancel);
    expect(cancel.defaultPrevented).to.equal(true);
    exit.leave(new Event('close'));
    expect(gone).to.have.length(2);
    exit.stay();
    exit.leave(new Event('close'));
    expect(gone).to.have.length(2);
  });

  it('leaves at the third Shift alone, counting down, and not while somebody writes', async () => {
    const element = await mount(`exit-url="${address}"`);
    const { exit, gone, pressed } = exitOf(element);
    press('Shift', 'Shift', 'a', 'Shift', 'Shift');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'A' }));
    dispatchEvent(new KeyboardEvent('keyup', { key: 'A' }));
    dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    expect(gone).to.have.length(0);
    expect(pressed).to.deep.equal([2, 1, 2, 1]);
    press('Shift', 'Shift', 'Shift');
    expect(gone).to.have.length(1);
    exit.stay();
  });

  it('leaves Shift to the page without the attribute, and where the page listens to it itself', async () => {
    const element = await mount(`exit-url="${address}"`);
    const { gone } = exitOf(element, { hasShift: () => false });
    const { gone: goneToo } = exitOf(element);
    document.body.dataset['govukFrontendExitThisPageKeypress'] = 'true';
    press('Shift', 'Shift', 'Shift', 'Shift');
    delete document.body.dataset['govukFrontendExitThisPageKeypress'];
    expect([gone.length, goneToo.length]).to.deep.equal([0, 0]);
  });

  it('says how many presses are left', async () => {
    const element = await mount(`exit-url="${address}" exit-shift`);
    expect(words(one(element, '.note-exit'))).to.contain('You can also press Shift three times.');
    press('Shift');
    const said = await until('what is said', () => element.querySelector('[role=status]')?.textContent);
    expect(said).to.equal('Press Shift to leave. Presses left: 2.');
    press('x');
  });

  it('stands on screen without data too', async () => {
    const element = await mount(`exit-url="${address}"`, '<b>Fallback</b>');
    element.catalogue = {} as never;
    await warningsOf(() => element.updateComplete);
    expect(all(element, '.exit a')).to.have.length(1);
    expect(element.querySelector('b')!.assignedSlot).not.to.equal(null);
  });

  it('is followed by everything that takes the focus, unobscured', async () => {
    const element = await mount(`exit-url="${address}" filters="topics=grooming"`);
    await setWidth(element, 320);
    for (const stop of all(element, '.controls button, .controls input, .card a')) {
      if (stop.getBoundingClientRect().height === 0) continue;
      stop.scrollIntoView({ block: 'start' });
      stop.focus();
      const [bar, box] = [one(element, '.exit').getBoundingClientRect(), stop.getBoundingClientRect()];
      expect(box.top, words(stop) || stop.id).to.be.at.least(bar.bottom - 1);
    }
    scrollTo(0, 0);
  });
});
