import { expect } from '@esm-bundle/chai';
import { all, clearPage, mount, one, option, search, tick, words } from '../testing/mount.js';
import type { SafeguardingResources } from '../panelElement.js';

const panel = (element: SafeguardingResources): string =>
  `${one(element, '.panel').lang} ${one(element, '.panel').getAttribute('dir')!}`;

describe('the language of a panel', () => {
  afterEach(() => {
    clearPage();
    document.documentElement.lang = 'en';
  });

  it('is its own, else that of where it stands, else English', async () => {
    expect(panel(await mount('lang="fr-CA"'))).to.equal('fr ltr');
    document.documentElement.lang = 'ar';
    expect(panel(await mount())).to.equal('ar rtl');
    document.documentElement.removeAttribute('lang');
    expect(panel(await mount())).to.equal('en ltr');
  });

  it('differs between two panels on a page', async () => {
    const french = await mount('lang="fr" topics="policies"');
    const arabic = await mount('lang="ar" topics="grooming"');
    expect(words(one(french, '.count'))).to.equal('2 ressources');
    expect(words(one(arabic, '.count'))).to.match(/موارد$/);
    expect(words(one(french, 'legend')).length).to.be.greaterThan(0);
  });

  it('changes with the attribute, and keeps what was chosen', async () => {
    const element = await mount('lang="en"');
    await tick(element, 'Bullying');
    element.lang = 'fr';
    await element.updateComplete;
    expect(words(one(element, '.count'))).to.equal('1 ressource');
    expect(option(element, 'Harcèlement').querySelector('input')!.checked).to.equal(true);
  });

  it('reads the data in simplified Chinese where the tag means it', async () => {
    expect(panel(await mount('lang="zh-CN"'))).to.equal('zh-Hans ltr');
  });

  it('falls back to English with one warning', async () => {
    const warned: string[] = [];
    const original = console.warn;
    console.warn = (message: string) => warned.push(message);
    try {
      const element = await mount('lang="de"');
      expect(panel(element)).to.equal('en ltr');
      await search(element, 'x');
    } finally {
      console.warn = original;
    }
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('"de"');
  });

  it('marks texts of the data that are in another language', async () => {
    const element = await mount('lang="ar"');
    const title = one(element, '.card .title[lang]');
    expect([title.lang, title.dir]).to.deep.equal(['en', 'ltr']);
    expect(words(one(element, '.card .meta'))).to.contain('دليل');
  });

  it('leads to the edition in that language first', async () => {
    const element = await mount('lang="fr" topics="policies"');
    const link = all(element, '.card .title a').find((each) => words(each).startsWith('École')) as HTMLAnchorElement;
    expect([link.hreflang, link.pathname]).to.deep.equal(['fr', '/ecole-fr']);
  });

  it('takes the texts that the page brings', async () => {
    const element = await mount();
    element.strings = { heading: 'Our list', resources: { one: '{n} guide', other: '{n} guides' } };
    await element.updateComplete;
    expect(words(one(element, '.name'))).to.equal('Our list');
    expect(words(one(element, '.count'))).to.equal('14 guides');
  });
});
