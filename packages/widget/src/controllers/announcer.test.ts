import { pass, startClock, stopClock } from '../testing/clock.js';
import { expect } from '@esm-bundle/chai';
import type { ReactiveController } from 'lit';
import { Announcer } from './announcer.js';

/** An announcer on a host of its own, and the words in its two nodes. */
function mountAnnouncer(): { announcer: Announcer; host: HTMLElement; said: () => string[] } {
  const host = Object.assign(document.createElement('div'), { addController: (_: ReactiveController) => undefined });
  const announcer = new Announcer(host as never);
  announcer.hostConnected();
  return { announcer, host, said: () => [...host.querySelectorAll('[role=status] > *')].map((node) => node.innerHTML) };
}

describe('the announcer', () => {
  beforeEach(stopClock);
  afterEach(startClock);

  it('says the words in turns, so that the same are heard again', async () => {
    const { announcer, said } = mountAnnouncer();
    announcer.announce(() => '3 resources', 0);
    await pass(100);
    const first = said();
    announcer.announce(() => '3 resources', 0);
    await pass(0);
    expect([first.filter(Boolean), said()]).to.deep.equal([['3 resources'], [...first].reverse()]);
  });

  it('says the newest alone, as text, and nothing that was taken back', async () => {
    const { announcer, said } = mountAnnouncer();
    announcer.announce(() => 'first', 0);
    announcer.announce(() => '<b>second</b>', 0);
    await pass(100);
    expect(said().filter(Boolean)).to.deep.equal(['&lt;b&gt;second&lt;/b&gt;']);
    announcer.announce(() => 'third', 0);
    announcer.cancel();
    await pass(0);
    expect(said().join()).not.to.contain('third');
  });

  it('adds nothing to the page before there is something to say, and then stands empty before it speaks', async () => {
    const { announcer, host, said } = mountAnnouncer();
    announcer.hostUpdated();
    announcer.setLanguage('ar', 'rtl');
    expect(host.childElementCount).to.equal(0);
    announcer.announce(() => 'now', 0);
    const { lang, dir, slot } = host.querySelector<HTMLElement>('[role=status]')!;
    expect([lang, dir, slot]).to.deep.equal(['ar', 'rtl', 'status']);
    await pass(99);
    expect(said()).to.deep.equal(['', '']);
    await pass(1);
    expect(said().filter(Boolean)).to.deep.equal(['now']);
  });

  it('comes again, empty at first, when a framework has taken its region out', async () => {
    const { announcer, host, said } = mountAnnouncer();
    announcer.announce(() => 'first', 0);
    await pass(100);
    host.replaceChildren();
    announcer.announce(() => 'second', 300);
    host.replaceChildren();
    await pass(300);
    expect(said()).to.deep.equal(['', '']);
    await pass(100);
    expect(said().filter(Boolean)).to.deep.equal(['second']);
    expect(host.childElementCount).to.equal(1);
  });

  for (const late of [false, true])
    it(`takes over one region of a copied panel, without its words${late ? ', where a parser brings it late' : ''}`, async () => {
      const host = Object.assign(document.createElement('div'), {
        addController: (_: ReactiveController) => undefined,
      });
      const announcer = new Announcer(host as never);
      const fill = () =>
        host.append(
          ...['3 resources', '4 resources'].map((words) => {
            const region = Object.assign(document.createElement('div'), { slot: 'status', textContent: words });
            region.setAttribute('role', 'status');
            return region;
          }),
          Object.assign(document.createElement('a'), { textContent: 'Elsewhere' }),
        );
      if (!late) fill();
      announcer.hostConnected();
      if (late) fill();
      announcer.hostUpdated();
      expect([host.querySelectorAll('[role=status]').length, host.textContent]).to.deep.equal([1, 'Elsewhere']);
      announcer.announce(() => 'now', 0);
      await pass(100);
      expect([host.querySelectorAll('[role=status]').length, host.textContent]).to.deep.equal([1, 'nowElsewhere']);
    });

  it('leaves with its host, and then says and adds nothing', async () => {
    const { announcer, host } = mountAnnouncer();
    announcer.announce(() => 'first', 0);
    announcer.hostDisconnected();
    announcer.announce(() => 'too late', 0);
    await pass(100);
    expect(host.childElementCount).to.equal(0);
  });
});
