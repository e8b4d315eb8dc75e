import { expect } from '@esm-bundle/chai';
import { turn, until } from '../../packages/widget/src/testing/clock.js';
import { cardsOf as cards, openFrame } from '../support/openFrame.js';

/** Opens a page of tests/browser/pages/ under one of the policies of tests/support/strictPages.mjs. */
const open = (policy: string, page: string) => openFrame(`/strict/${policy}/${page}`);

describe('the drop-in file under a strict Content-Security-Policy', () => {
  it('shows its embedded data with no connection, no inline style and one Trusted Types policy', async () => {
    const { page, close } = await open('strict', 'embed.html');
    await until('cards', () => cards(page).length > 0);
    expect(page.troubles).to.deep.equal([]);
    close();
  });

  it('asks the network for nothing but itself', async () => {
    const { page, close } = await open('strict', 'embed.html');
    await until('cards', () => cards(page).length > 0);
    const asked = page.performance
      .getEntriesByType('resource')
      .map((entry) => new URL(entry.name).pathname.split('/').at(-1));
    expect(asked.sort()).to.deep.equal(['safeguarding-resources.js', 'watch.js']);
    close();
  });

  it('leaves address, history, storage, cookies and title as they were', async () => {
    const { page, close } = await open('strict', 'embed.html');
    await until('cards', () => cards(page).length > 0);
    const before = { href: page.location.href, length: page.history.length, title: page.document.title };
    const input = page.document
      .querySelector('safeguarding-resources')!
      .shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    input.value = 'grooming';
    const count = () =>
      page.document.querySelector('safeguarding-resources')!.shadowRoot!.querySelector('.count')!.textContent;
    const whole = count();
    input.dispatchEvent(new page.Event('input', { bubbles: true, composed: true }));
    await until('the answer', () => count() !== whole);
    expect({ href: page.location.href, length: page.history.length, title: page.document.title }).to.deep.equal(before);
    expect(page.localStorage.length + page.sessionStorage.length).to.equal(0);
    expect(page.document.cookie).to.equal('');
    close();
  });

  it('leaves the fallback on screen where the policy keeps the element from starting', async () => {
    const { page, close } = await open('blocked', 'embed.html');
    await until('the list, or why there is none', () => cards(page).length > 0 || page.warnings.length > 0);
    const fallback = page.document.querySelector<HTMLAnchorElement>('#fallback')!;
    // Engines without Trusted Types start the element: then the list must be there instead.
    expect(cards(page).length > 0 || fallback.getClientRects().length > 0).to.equal(true);
    expect(page.troubles.filter((trouble) => /error|unhandled/.test(trouble))).to.deep.equal([]);
    if (cards(page).length === 0) expect(page.warnings.join()).to.contain('trusted-types safeguarding-resources');
    close();
  });

  it('leaves the fallback on screen where an old browser has no way to style it, and says what to allow', async () => {
    const { page, close } = await open('strict', 'oldSheets.html');
    await until('why', () => page.warnings.length > 0);
    expect(cards(page)).to.have.length(0);
    expect(page.document.querySelector('#fallback')!.getClientRects().length).to.be.greaterThan(0);
    expect(page.warnings.join()).to.contain("style-src 'unsafe-inline'");
    expect(page.troubles.filter((trouble) => /error|unhandled/.test(trouble))).to.deep.equal([]);
    close();
  });

  it('does not need its policy where Trusted Types are listed but not required', async () => {
    const { page, close } = await open('listed', 'embed.html');
    await until('cards', () => cards(page).length > 0);
    expect(page.troubles.filter((trouble) => /error|unhandled/.test(trouble))).to.deep.equal([]);
    close();
  });

  it('leaves the policy of a Lit that the page has of its own alone, before and after', async () => {
    const { page, close } = await open('both', 'ownLit.html');
    await until('cards', () => cards(page).length > 0);
    await until('the other Lit', () => (page as { otherLit?: boolean }).otherLit);
    expect(page.troubles).to.deep.equal([]);
    close();
  });
});

describe('a pinned data version', () => {
  async function pin(integrity: (real: string) => string, policy = 'data') {
    const { page, close } = await open(policy, 'pinned.html');
    await until('the definition', () => page.customElements.get('safeguarding-resources'));
    const manifest = await page.fetch('data/manifest.json').then((answer) => answer.arrayBuffer());
    const { version } = JSON.parse(new TextDecoder().decode(manifest)) as { version: string };
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', manifest));
    const element = page.document.createElement('safeguarding-resources');
    element.setAttribute('dataset', version);
    element.setAttribute('src', 'data/');
    element.setAttribute('integrity', integrity(`sha384-${btoa(String.fromCharCode(...digest))}`));
    const failures: string[] = [];
    element.addEventListener('safeguarding-error', (event) =>
      failures.push((event as CustomEvent<{ code: string }>).detail.code),
    );
    const ready = new Promise((resolve) => element.addEventListener('safeguarding-ready', resolve, { once: true }));
    page.document.body.append(element);
    await ready;
    return { page, close, failures };
  }

  it('is loaded, verified and shown', async () => {
    const { page, close, failures } = await pin((real) => real);
    await until('the catalogue file', () =>
      page.performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/catalogue.json')),
    );
    await until('cards', () => cards(page).length > 0);
    await turn();
    expect(failures).to.deep.equal([]);
    expect(page.troubles).to.deep.equal([]);
    close();
  });

  for (const policy of ['nonce', 'hash'])
    it(`is loaded where scripts are allowed by ${policy} alone`, async () => {
      const { page, close, failures } = await pin((real) => real, policy);
      await until('the catalogue file', () =>
        page.performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/catalogue.json')),
      );
      await until('cards', () => cards(page).length > 0);
      expect(failures).to.deep.equal([]);
      // WebKit may ask for the page's own file before it has read its hash, report that, and then run it all the same.
      const ownFile = /\/safeguarding-resources\.js$/;
      expect(page.troubles.filter((each) => policy !== 'hash' || !ownFile.test(each))).to.deep.equal([]);
      close();
    });

  it('is refused when one byte of its hash differs, and the embedded data stays', async () => {
    const { page, close, failures } = await pin((real) =>
      real.replace(/^(sha384-)(.)/, (_all, start: string, first: string) => `${start}${first === 'A' ? 'B' : 'A'}`),
    );
    await until('the failure', () => failures.length > 0);
    expect(failures).to.deep.equal(['integrity']);
    expect(cards(page).length).to.be.greaterThan(0);
    close();
  });
});
