import { expect } from '@esm-bundle/chai';
import { HostPage, until } from './HostPage.js';
import { pageScripts, prohibitive } from './pageScripts.js';

describe('the drop-in file on a page with', () => {
  let page: HostPage;
  let said: string;
  before(async () => {
    const bare = await HostPage.open({});
    await until(() => bare.isWhole);
    said = bare.words;
    bare.close();
  });
  afterEach(() => page.close());

  for (const [name, script] of Object.entries(pageScripts))
    it(name, async () => {
      page = await HostPage.open({ script });
      await until(() => page.isWhole);
      const { words } = page;
      expect(await page.useIt()).to.deep.equal([]);
      expect(page.window.troubles).to.deep.equal([]);
      // Without lists and names from Intl, the words differ by design.
      if (!name.startsWith('no Intl')) expect(words).to.equal(said);
    });

  for (const [name, script] of Object.entries(prohibitive))
    it(`${name}: works or leaves the fallback, never a blank box`, async () => {
      page = await HostPage.open({ script });
      await until(() => page.all('[part~=card]').length > 0 || page.window.troubles.length > 0);
      expect(page.all('[part~=card]').length > 0 || page.hasFallback).to.equal(true);
      page.window.troubles.length && console.info(`${name}: ${page.window.troubles.join(' / ')}`);
    });
});
