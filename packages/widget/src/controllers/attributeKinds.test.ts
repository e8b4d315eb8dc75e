import { expect } from '@esm-bundle/chai';
import { SafeguardingResources } from '../panelElement.js';
import { all, clearPage, mount } from '../testing/mount.js';

describe('attributes', () => {
  afterEach(clearPage);

  it('reads "false" as no, in every attribute that says yes by being there', async () => {
    for (const [name, { type, attribute }] of SafeguardingResources.elementProperties)
      if (type === Boolean) {
        const element = await mount(`${String(attribute || name)}="false"`);
        expect([name, element[name as 'share']]).to.deep.equal([name, false]);
        Object.assign(element, { [name]: '“False”' });
        expect([name, element[name as 'share']]).to.deep.equal([name, false]);
        element.setAttribute(String(attribute || name), '');
        expect([name, element[name as 'share']]).to.deep.equal([name, true]);
      }
    expect(all(await mount('no-search="False"'), '#search')).to.have.length(1);
  });

  it('that are numbers keep other words, so that they can be named', async () => {
    expect((await mount('page-size=" 5 "')).pageSize).to.equal(5);
    expect((await mount('page-size="many"')).pageSize).to.equal('many');
  });
});
