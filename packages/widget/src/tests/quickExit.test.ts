import { expect } from '@esm-bundle/chai';
import { Cover, type Departure } from '../controllers/leavePage.js';
import { QuickExit, type QuickExitEvents } from '../controllers/quickExit.js';
import type { SafeguardingResources } from '../panelElement.js';
import { turn, until } from '../testing/clock.js';
import { all, clearPage, mount, one, setWidth, tick, warningsOf, words } from '../testing/mount.js';

const address = 'https://weather.example.org/';
const said = { language: 'en', direction: 'ltr', close: 'Close this tab', blocked: 'Still open.' };

/** A quick exit that notes where it would go, for a test page must not leave. Tests of real pages leave. */
function exitOf(reports: Partial<QuickExitEvents> = {}) {
  const host = document.createElement('div');
  document.body.append(host);
  const controllers: { hostConnected?(): void; hostDisconnected?(): void }[] = [];
  const fake = {
    isConnected: true,
    renderRoot: host,
    addController: (controller: object) => void controllers.push(controller),
    requestUpdate: () => undefined,
  };
  const gone: Departure[] = [];
  const done: string[] = [];
  const exit = new QuickExit(
    fake as never,
    {
      address: () => address,
      hasShift: () => true,
      words: () => said,
      onPress: (more) => done.push(`press ${more}`),
      onLeave: () => done.push('leave'),
      forget: () => done.push('forget'),
      ...reports,
    },
    (to) => {
      done.push('go');
      gone.push(to);
    },
  );
  for (const each of controllers) each.hostConnected?.();
  const close = (): void => {
    for (const each of controllers) each.hostDisconnected?.();
    host.remove();
  };
  return { exit, gone, done, close };
}

const press = (...keys: string[]): void => {
  for (const key of keys) for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, { key }));
};

const atFoot = (element: SafeguardingResources): boolean => {
  const { bottom, height } = one(element, '.leave').getBoundingClientRect();
  return height >= 48 && bottom <= innerHeight && bottom > innerHeight - 60;
};

/** What lies on top where the exit is. */
const onTop = (element: SafeguardingResources): Element | null => {
  const { left, top, width, height } = one(element, '.leave').getBoundingClientRect();
  return element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
};

describe('the quick exit', () => {
  afterEach(clearPage);

  it('is there only where the page asks for it, with a whole https address', async () => {
    expect(all(await mount(), '.exit, .note-exit')).to.have.length(0);
    const warned = await warningsOf(async () => {
      expect(all(await mount('exit-url="javascript:alert(1)"'), '.exit, .note-exit')).to.have.length(0);
      expect(all(await mount('exit-url="/weather"'), '.exit, .note-exit')).to.have.length(0);
    });
    expect(warned).to.have.length(2);
  });

  it('is a real link without a referrer, at the foot of the window, and says what it does not do', async () => {
    const element = await mount(`exit-url="${address}"`);
    const link = one(element, '.exit a') as HTMLAnchorElement;
    expect([link.href, link.rel, link.referrerPolicy, link.target]).to.deep.equal([
      address,
      'noopener noreferrer',
      'no-referrer',
      '_self',
    ]);
    expect(words(link)).to.equal('Exit this page');
    expect(words(one(element, '.note-exit'))).to.equal(
      'This hides the page. It does not clear the history or close other tabs.',
    );
    expect(atFoot(element)).to.equal(true);
  });

  for (const [place, style] of [
    ['below a header that stays above everything', 'margin-top: 3000px'],
    ['in a box that cuts off what leaves it', 'overflow: hidden; height: 300px'],
    ['in a box that is turned', 'transform: rotate(0.1deg); filter: blur(0)'],
    ['in a box of its own', 'contain: strict; container-type: size; width: 300px; height: 300px'],
  ])
    it(`stays in sight ${place}, with the popover of the browser`, async function (this: Mocha.Context) {
      if (!('showPopover' in HTMLElement.prototype)) this.skip();
      const header = document.createElement('header');
      header.setAttribute('style', 'position: fixed; inset: 0; z-index: 2147483647; background: red');
      document.body.append(header);
      const element = await mount(`exit-url="${address}"`);
      element.parentElement!.setAttribute('style', style!);
      expect(atFoot(element)).to.equal(true);
      expect(onTop(element)).to.equal(one(element, '.leave'));
    });

  describe('without popovers', () => {
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover');
    before(() => Reflect.deleteProperty(HTMLElement.prototype, 'showPopover'));
    after(() => void (own && Object.defineProperty(HTMLElement.prototype, 'showPopover', own)));

    it('is fixed to the window', async () => {
      const element = await mount(`exit-url="${address}"`);
      expect(getComputedStyle(one(element, '.exit')).position).to.equal('fixed');
      expect(atFoot(element)).to.equal(true);
    });

    it('stands above the panel where an ancestor catches what is fixed', async () => {
      const place = document.createElement('div');
      place.setAttribute('style', 'transform: scale(1); height: 4000px');
      document.body.append(place);
      const element = await mount(`exit-url="${address}"`);
      element.remove();
      place.append(element);
      await element.updateComplete;
      const [exit, panel] = [one(element, '.exit'), one(element, '.panel')].map((each) => each.getBoundingClientRect());
      expect(exit!.bottom).to.be.at.most(panel!.top);
      expect(exit!.height).to.be.at.least(48);
    });
  });

  it('is one on a page, and goes over to the next panel', async () => {
    const [first, second, third] = [
      await mount(`exit-url="${address}"`),
      await mount(`exit-url="${address}"`),
      await mount(),
    ] as const;
    const shown = (): number[] => [first, second, third].map((each) => all(each, '.exit, .note-exit').length);
    expect(shown()).to.deep.equal([2, 0, 0]);
    first.remove();
    await second.updateComplete;
    expect(shown().slice(1)).to.deep.equal([2, 0]);
    document.body.append(first);
    await first.updateComplete;
    expect(shown()).to.deep.equal([0, 2, 0]);
    second.exitUrl = '';
    await second.updateComplete;
    await first.updateComplete;
    expect(shown()).to.deep.equal([2, 0, 0]);
    expect(first.renderRoot.querySelector('.exit')!.matches(':popover-open')).to.equal(true);
  });

  it('keeps room at the foot of the page while it is there', async () => {
    const { documentElement: root } = document;
    const element = await mount(`exit-url="${address}"`);
    expect(getComputedStyle(root).paddingBottom).to.equal('72px');
    expect(getComputedStyle(root).scrollPaddingBottom).to.equal('72px');
    expect(root.hasAttribute('style')).to.equal(false);
    element.remove();
    expect(getComputedStyle(root).paddingBottom).to.equal('0px');
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('leaves after the page has heard of it, and forgets', () => {
    const { exit, gone, done, close } = exitOf();
    const click = new MouseEvent('click', { cancelable: true });
    exit.leave(click);
    expect(gone).to.deep.equal([{ address, title: 'weather.example.org', ...said }]);
    expect(done).to.deep.equal(['leave', 'go', 'forget']);
    expect(click.defaultPrevented).to.equal(true);
    close();
  });

  it('leaves whatever the page has broken', () => {
    const fail = (): never => {
      throw new Error('of the page');
    };
    const { exit, gone, close } = exitOf({ onLeave: fail, forget: fail });
    exit.leave();
    expect(gone).to.have.length(1);
    close();
  });

  it('leaves at the third Shift alone, counting down, and not while somebody writes', () => {
    const { gone, done, close } = exitOf();
    press('Shift', 'Shift', 'a', 'Shift', 'Shift');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'A' }));
    dispatchEvent(new KeyboardEvent('keyup', { key: 'A' }));
    dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    expect(gone).to.have.length(0);
    expect(done).to.deep.equal(['press 2', 'press 1', 'press 2', 'press 1']);
    press('Shift', 'Shift', 'Shift');
    expect(gone).to.have.length(1);
    close();
  });

  it('takes Shift with a click or a turn of the wheel for no press', () => {
    const { gone, done, close } = exitOf();
    for (const type of ['mousedown', 'pointerdown', 'wheel', 'mousedown', 'pointerdown', 'wheel']) {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      dispatchEvent(new MouseEvent(type, { shiftKey: true }));
      dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    }
    expect([gone, done]).to.deep.equal([[], []]);
    close();
  });

  it('hears Shift also where a dialog of the page keeps keys to itself', () => {
    const { gone, close } = exitOf();
    const dialog = document.createElement('dialog');
    for (const type of ['keydown', 'keyup']) dialog.addEventListener(type, (event) => event.stopPropagation());
    document.body.append(dialog);
    for (let i = 0; i < 3; i += 1)
      for (const type of ['keydown', 'keyup'])
        dialog.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
    expect(gone).to.have.length(1);
    close();
  });

  it('leaves Shift to the page without the attribute, and where the page listens to it itself', () => {
    const { gone, close } = exitOf({ hasShift: () => false });
    press('Shift', 'Shift', 'Shift');
    close();
    const { gone: goneToo, close: closeToo } = exitOf();
    document.body.dataset['govukFrontendExitThisPageKeypress'] = 'true';
    press('Shift', 'Shift', 'Shift');
    delete document.body.dataset['govukFrontendExitThisPageKeypress'];
    expect([gone.length, goneToo.length]).to.deep.equal([0, 0]);
    closeToo();
  });

  it('says how many presses are left, and keeps nothing of what was said of ticks', async () => {
    const element = await mount(`exit-url="${address}" exit-shift`);
    expect(words(one(element, '.note-exit'))).to.contain('You can also press Shift three times.');
    press('Shift');
    const said = await until('what is said', () => element.querySelector('[role=status]')?.textContent);
    expect(said).to.equal('Press Shift to leave. Presses left: 2.');
    press('x');
    await tick(element, 'Grooming');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(element.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('stands on screen without data too', async () => {
    const element = await mount(`exit-url="${address}"`, '<b>Fallback</b>');
    element.catalogue = {} as never;
    await warningsOf(() => element.updateComplete);
    expect(all(element, '.exit a')).to.have.length(1);
    expect(atFoot(element)).to.equal(true);
    expect(element.querySelector('b')!.assignedSlot).not.to.equal(null);
  });

  it('lies over nothing that takes the focus, of the panel or of the page', async () => {
    const element = await mount(`exit-url="${address}" filters="topics=grooming"`);
    await setWidth(element, 320);
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = 'Imprint';
    document.body.append(link);
    for (const stop of [...all(element, '.controls button, .controls input, .card a'), link]) {
      if (stop.getBoundingClientRect().height === 0) continue;
      scrollTo(0, 0);
      stop.focus();
      await turn();
      const [bar, box] = [one(element, '.leave').getBoundingClientRect(), stop.getBoundingClientRect()];
      expect(box.bottom, words(stop) || stop.id).to.be.at.most(bar.top + 1);
    }
    scrollTo(0, 0);
  });
});

describe('the cover', () => {
  it('is a blank page in place of another, says nothing until it must, and lets nothing be added', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.body.append('Words of the page');
    const cover = new Cover();
    cover.show(page, { title: 'weather.example.org', language: 'ar', direction: 'rtl' });
    expect([words(page.body), page.title, page.documentElement.lang, page.dir]).to.deep.equal([
      '',
      'weather.example.org',
      'ar',
      'rtl',
    ]);
    page.body.append(page.createElement('dialog'), 'Later');
    page.documentElement.append(page.createElement('div'));
    await turn();
    cover.say('Close this tab');
    expect(page.documentElement.outerHTML).to.match(/<body><p role="status">Close this tab<\/p><\/body><\/html>$/);
    frame.remove();
  });
});
