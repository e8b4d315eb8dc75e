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
    await pass(0);
    const first = said();
    announcer.announce(() => '3 resources', 0);
    await pass(0);
    expect([first.filter(Boolean), said()]).to.deep.equal([['3 resources'], [...first].reverse()]);
  });

  it('says the newest alone, as text, and nothing that was taken back', async () => {
    const { announcer, said } = mountAnnouncer();
    announcer.announce(() => 'first', 0);
    announcer.announce(() => '<b>second</b>', 0);
    await pass(0);
    expect(said().filter(Boolean)).to.deep.equal(['&lt;b&gt;second&lt;/b&gt;']);
    announcer.announce(() => 'third', 0);
    announcer.cancel();
    await pass(0);
    expect(said().join()).not.to.contain('third');
  });

  it('leaves with its host, and then finds nobody to speak to', async () => {
    const { announcer, host } = mountAnnouncer();
    announcer.setLanguage('ar', 'rtl');
    expect([host.querySelector('div')!.lang, host.querySelector('div')!.dir]).to.deep.equal(['ar', 'rtl']);
    announcer.hostDisconnected();
    announcer.announce(() => 'too late', 0);
    await pass(0);
    expect(host.childElementCount).to.equal(0);
  });
});
