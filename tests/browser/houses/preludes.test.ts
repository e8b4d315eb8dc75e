import { expect } from '@esm-bundle/chai';
import { House, until } from './House.js';
import { preludes, prohibitive } from './preludes.js';

describe('the drop-in file on a page with', () => {
  let house: House;
  let said: string;
  before(async () => {
    const bare = await House.open({});
    await until(() => bare.isWhole);
    said = bare.words;
    bare.close();
  });
  afterEach(() => house.close());

  for (const [name, prelude] of Object.entries(preludes))
    it(name, async () => {
      house = await House.open({ prelude });
      await until(() => house.isWhole);
      const { words } = house;
      expect(await house.useIt()).to.deep.equal([]);
      expect(house.page.troubles).to.deep.equal([]);
      // Without lists and names from Intl, the words differ by design.
      if (!name.startsWith('no Intl')) expect(words).to.equal(said);
    });

  for (const [name, prelude] of Object.entries(prohibitive))
    it(`${name}: works or leaves the fallback, never a blank box`, async () => {
      house = await House.open({ prelude });
      await until(() => house.all('[part~=card]').length > 0 || house.page.troubles.length > 0);
      expect(house.all('[part~=card]').length > 0 || house.hasFallback).to.equal(true);
      house.page.troubles.length && console.info(`${name}: ${house.page.troubles.join(' / ')}`);
    });
});
