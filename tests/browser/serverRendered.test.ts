import { expect } from '@esm-bundle/chai';
import { until } from '../../packages/widget/src/testing/clock.js';
import { cardsOf, openFrame } from '../support/openFrame.js';

describe('a panel that a server rendered', () => {
  it('is on the page before the script, and is taken over without a second copy and without a shift', async () => {
    const { page, close } = await openFrame('/loading/rendered on a server.html');
    const element = page.document.querySelector('safeguarding-resources')!;
    expect(page.customElements.get('safeguarding-resources'), 'the script came too soon').to.equal(undefined);
    const titles = () => cardsOf(page).map((card) => card.querySelector('.title')!.textContent.trim());
    const before = { titles: titles(), height: element.getBoundingClientRect().height };
    expect(before.titles.length).to.be.greaterThan(0);

    await until('the element', () => page.customElements.get('safeguarding-resources'));
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(titles()).to.deep.equal(before.titles);
    expect(element.shadowRoot!.querySelectorAll('.panel')).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('style')).to.have.length(0);
    // In a frame links open new tabs, which is said in one line more; a server does not know of frames.
    expect(Math.abs(element.getBoundingClientRect().height - before.height)).to.be.lessThan(30);
    expect(page.troubles).to.deep.equal([]);

    // It is alive: a tick narrows the list.
    element.shadowRoot!.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[part~="chip"]').length).to.equal(1);
    close();
  });
});
