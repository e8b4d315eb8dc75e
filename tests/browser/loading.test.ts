import { expect } from '@esm-bundle/chai';
import { locales } from '@safeguarding/widget/locales/all';
import { until } from '../../packages/widget/src/testing/clock.js';
import { cardsOf, openFrame } from '../support/openFrame.js';

const open = (way: string) => openFrame(`/loading/${encodeURIComponent(way)}.html`);

describe('the drop-in file', () => {
  for (const way of [
    'module in the head',
    'classic in the head',
    'classic, deferred',
    'classic, async',
    'classic in the footer',
    'module in the footer',
    'injected late',
    'injected late as a module',
    'as text in the page',
    'with integrity',
    'twice as a classic script',
    'twice, as a module and not',
  ])
    it(`works ${way}`, async () => {
      const { page, close } = await open(way);
      await until('cards', () => cardsOf(page).length > 0);
      expect(page.troubles).to.deep.equal([]);
      expect(page.warnings).to.deep.equal([]);
      close();
    });

  for (const [way, otherWins] of [
    ['before another version', false],
    ['after another version', true],
    ['as a module beside another version', true],
  ] as const)
    it(`stands ${way}: the first one wins, and one warning names both`, async () => {
      const { page, close } = await open(way);
      await until('cards', () => cardsOf(page).length > 0);
      await until('the warning', () => page.warnings.length > 0);
      const { version } = page.customElements.get('safeguarding-resources') as unknown as { version: string };
      expect(version === '9.9.9').to.equal(otherWins);
      expect(page.troubles).to.deep.equal([]);
      expect(page.warnings).to.have.length(1);
      expect(page.warnings[0]).to.match(
        otherWins ? /version 9\.9\.9; .*version \d+\.\d+\.\d+, stands back/ : /version 9\.9\.9, stands back/,
      );
      close();
    });

  it('leaves nothing on the page but its tag', async () => {
    const { page, close } = await open('classic in the head');
    await until('cards', () => cardsOf(page).length > 0);
    const { page: bare, close: closeBare } = await open('injected late');
    const known = new Set(Object.getOwnPropertyNames(bare));
    expect(bare.customElements.get('safeguarding-resources'), 'the other page came too late').to.equal(undefined);
    expect(Object.getOwnPropertyNames(page).filter((name) => !known.has(name))).to.deep.equal([]);
    expect(page.document.styleSheets.length + (page.document.adoptedStyleSheets?.length ?? 0)).to.equal(0);
    closeBare();
    close();
  });

  it('reads its texts as UTF-8 on a page in another encoding', async () => {
    const { page, close } = await open('on a page in another encoding');
    await until('cards', () => cardsOf(page).length > 0);
    expect(page.document.characterSet).to.equal('windows-1252');
    const root = page.document.querySelector('safeguarding-resources')!.shadowRoot!;
    expect(root.querySelector('#heading')!.textContent).to.contain('l’enfance');
    close();
  });

  /** Pins a version that is nowhere, and waits for what the panel says about it. */
  function pinNowhere(page: Window): Promise<{ code: string; message: string }> {
    const element = page.document.querySelector('safeguarding-resources')!;
    const failed = new Promise<{ code: string; message: string }>((resolve) =>
      element.addEventListener(
        'safeguarding-error',
        (event) => resolve((event as CustomEvent<{ code: string; message: string }>).detail),
        { once: true },
      ),
    );
    element.setAttribute('dataset', '1.4.0');
    element.setAttribute('src', 'nowhere/');
    element.setAttribute('integrity', `sha384-${'A'.repeat(64)}`);
    return failed;
  }

  for (const way of [
    'pinned, with a foreign byte in the second file',
    'pinned, with a foreign byte beside a module',
    'pinned, without the second file',
  ])
    it(`runs no other loader of pinned data than that of its release (${way})`, async () => {
      const { page, close } = await open(way);
      await until('cards', () => cardsOf(page).length > 0);
      const { code, message } = await pinNowhere(page);
      expect(code).to.equal('network');
      expect(message).to.contain('safeguarding-resources.remote.js did not load');
      expect('foreign' in page).to.equal(false);
      expect(cardsOf(page).length).to.be.greaterThan(0);
      close();
    });

  for (const way of [
    'pinned, as a classic script',
    'pinned, as a module',
    'pinned, injected late',
    'pinned, imported by a module of the page',
  ])
    it(`finds its loader of pinned data beside itself (${way})`, async () => {
      const { page, close } = await open(way);
      await until('cards', () => cardsOf(page).length > 0);
      const scripts = page.document.scripts.length;
      // The loader answers: without it the code would be `network`.
      expect((await pinNowhere(page)).code).to.equal('http');
      expect(page.document.scripts.length).to.equal(scripts);
      expect(page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)).to.include(
        '/loading/safeguarding-resources.remote.js',
      );
      expect(cardsOf(page).length).to.be.greaterThan(0);
      close();
    });

  for (const way of ['with advisories, as a classic script', 'with advisories, as a module'])
    it(`takes back what is withdrawn, from panel and card alike (${way})`, async () => {
      const { page, close } = await open(way);
      const card = () => page.document.querySelector('safeguarding-resource')!.shadowRoot!;
      await until('cards', () => cardsOf(page).length > 0);
      await until('the note on the card', () => card().querySelector('.notice'));
      await until('a shorter list', () => cardsOf(page).length === 1);
      expect(card().querySelector('a[href*=takeitdown]')).to.equal(null);
      const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
      expect(asked.filter(({ pathname }) => pathname.endsWith('/advisories.json')).map(({ search }) => search)).to.deep.equal(['']); // prettier-ignore
      expect(page.troubles).to.deep.equal([]);
      close();
    });

  for (const way of [
    'with advisories, without the second file',
    'with advisories, with a foreign byte in the second file',
  ])
    it(`stays as it is where the second file is not to be had (${way})`, async () => {
      const { page, close } = await open(way);
      await until('a line in the console for panel and card', () => page.warnings.length === 2);
      expect(cardsOf(page)).to.have.length(2);
      expect('foreign' in page).to.equal(false);
      for (const line of page.warnings) expect(line).to.contain('advisories: ');
      close();
    });

  /** Letters that a language is written in. */
  function lettersOf(language: string): RegExp {
    const { script } = new Intl.Locale(language).maximize();
    return new RegExp(`\\p{Script=${script!.replace(/^Han[st]$/, 'Han')}}`, 'u');
  }

  /** What the panels of a page speak: the language, the title, and the names of the first topics. */
  async function speech(page: Window) {
    await until('filters', () =>
      [...page.document.querySelectorAll('safeguarding-resources')].every((each) =>
        each.shadowRoot?.querySelector('.option'),
      ),
    );
    return [...page.document.querySelectorAll('safeguarding-resources')].map(({ lang, shadowRoot }) => ({
      asked: lang,
      spoken: shadowRoot!.querySelector<HTMLElement>('.panel')!.lang,
      title: shadowRoot!.querySelector('#heading')!.textContent,
      topics: [...shadowRoot!.querySelectorAll('.option .name')].slice(0, 5).map((each) => each.textContent),
    }));
  }

  it('speaks seven languages in one file, in the panel and in the names of the data', async () => {
    const { page, close } = await open('in all languages');
    const panels = await speech(page);
    expect(panels.length).to.equal(Object.keys(locales).length);
    expect(new Set(panels.map(({ title }) => title)).size).to.equal(panels.length);
    expect(new Set(panels.map(({ topics }) => topics.join())).size).to.equal(panels.length);
    for (const { asked, spoken, title, topics } of panels) {
      expect(spoken).to.equal(asked);
      for (const text of [title, ...topics]) expect(text).to.match(lettersOf(asked));
    }
    expect(page.warnings).to.deep.equal([]);
    close();
  });

  for (const language of Object.keys(locales))
    it(`speaks ${language} and English in the file of that language, and says where the others are`, async () => {
      const { page, close } = await open(`in ${language} alone`);
      const panels = await speech(page);
      for (const { asked, spoken, topics } of panels) {
        expect(spoken).to.equal(asked === language ? language : 'en');
        for (const text of topics) expect(text).to.match(lettersOf(spoken));
      }
      expect(page.warnings).to.have.length(panels.length - (language === 'en' ? 1 : 2));
      expect(page.warnings[0]).to.contain('safeguarding-resources.all.js');
      close();
    });
});
