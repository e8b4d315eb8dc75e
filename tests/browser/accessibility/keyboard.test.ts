import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { turn, until } from '../../../packages/widget/src/testing/clock.js';
import { clearPage, mount } from '../../../packages/widget/src/testing/mount.js';
import type { SafeguardingResources } from '@safeguarding/widget';
import { nameOf } from './nameOf.js';
import { inside } from './parts.js';

/** A reader who has only keys. Every step looks at what has the focus and presses keys until it is the right thing. */
class Typist {
  constructor(private readonly panel: SafeguardingResources) {}

  get focused(): HTMLElement | null {
    return this.panel.shadowRoot!.activeElement as HTMLElement | null;
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.panel.updateComplete;
  }

  /** Goes on by Tab until something of this name has the focus. */
  async reach(name: RegExp): Promise<HTMLElement> {
    for (let step = 0; step < 40; step += 1) {
      if (this.focused && name.test(nameOf(this.focused))) return this.focused;
      await this.press('Tab');
    }
    throw new Error(`Tab never came to ${String(name)}.`);
  }
}

const count = (panel: SafeguardingResources): number => inside(panel, '[part~=card]').length;

describe('by keyboard alone', () => {
  afterEach(clearPage);

  it('a reader searches, ticks, unticks, takes a chip away, opens an edition and shows more', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    const panel = await mount('page-size="7" facets="topics"');
    const after = document.createElement('button');
    document.body.append(after);
    const opened: string[] = [];
    panel.addEventListener('safeguarding-open', (event) => {
      event.preventDefault();
      opened.push(event.detail.url);
    });
    const typist = new Typist(panel);
    before.focus();

    await typist.reach(/^Search/);
    await sendKeys({ type: 'grooming' });
    await until('the answer', () => count(panel) === 3);

    const box = (await typist.reach(/^Grooming,/)) as HTMLInputElement;
    await typist.press(' ');
    expect([box.checked, typist.focused === box, inside(panel, '[part~=chip]').length]).to.deep.equal([true, true, 1]);
    await typist.press(' ');
    expect([box.checked, inside(panel, '[part~=chip]').length]).to.deep.equal([false, 0]);

    await typist.press(' ');
    await typist.reach(/^Remove filter/);
    await typist.press('Enter');
    await turn();
    expect([count(panel), typist.focused?.id]).to.deep.equal([3, 'results']);

    await typist.reach(/^Clear the search/);
    await typist.press('Enter');
    await turn();
    expect([count(panel), typist.focused?.id]).to.deep.equal([7, 'search']);

    await typist.reach(/^French: École sûre/);
    await typist.press('Enter');
    expect(opened).to.deep.equal(['https://www.example.org/ecole-fr']);

    await typist.reach(/^Show more$/);
    await typist.press('Enter');
    await turn();
    expect(count(panel)).to.equal(14);
    expect(typist.focused?.closest('[part~=card]')).to.equal(inside(panel, '[part~=card]')[7]);

    for (let step = 0; step < 60 && document.activeElement !== after; step += 1) await sendKeys({ press: 'Tab' });
    expect(document.activeElement, 'Tab leaves the panel').to.equal(after);
  });
});
