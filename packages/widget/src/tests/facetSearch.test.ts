import { expect } from '@esm-bundle/chai';
import { openOnce } from '../source/openOnce.js';
import { pass, stopClock } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, option, tick, words } from '../testing/mount.js';
import type { SafeguardingResources } from '../panelElement.js';

const codes = 'AR AT AU BE BR CA CL CN DE EG ES FI FR GB IN IT JP KE MX NL'.split(' ');

/** A panel whose facet of countries has twenty values. */
async function mountLong(attributes = ''): Promise<SafeguardingResources> {
  const element = await mount(`facets="countries topics" ${attributes}`);
  const [model] = dataset.resources;
  element.catalogue = openOnce({
    ...dataset,
    redirects: [],
    resources: codes.map((code, i) => ({ ...model!, id: `r${i}`, places: [code] })),
  });
  await element.updateComplete;
  one(element, '#values-countries .plain').click();
  await element.updateComplete;
  return element;
}

async function find(element: SafeguardingResources, text: string): Promise<void> {
  const field = one(element, '.find input') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

const rows = (element: SafeguardingResources): string[] => all(element, '#values-countries .name').map(words);

describe('a long filter', () => {
  afterEach(clearPage);

  it('has a field with a name once it shows all, and a short one has none', async () => {
    const element = await mountLong();
    expect(all(element, '.find').map(words)).to.deep.equal(['Find in “Country”']);
    const field = one(element, '.find input') as HTMLInputElement;
    expect([field.name, field.autocomplete]).to.deep.equal(['', 'off']);
    expect(field.getBoundingClientRect().height).to.be.at.least(44);
    one(element, '#values-countries .plain').click();
    await element.updateComplete;
    expect(all(element, '.find')).to.have.length(0);
    expect(rows(element)).to.have.length(8);
  });

  it('knows the names that people have for a country, and forgives a slip', async () => {
    const element = await mountLong();
    for (const [typed, name] of [
      ['UK', 'United Kingdom'],
      ['great britain', 'United Kingdom'],
      ['Holland', 'Netherlands'],
      ['Allemagne', undefined],
      ['Jappan', 'Japan'],
      ['Argentinia', 'Argentina'],
    ]) {
      await find(element, typed!);
      expect(rows(element), typed).to.deep.equal(name ? [name] : []);
    }
  });

  it('knows a publisher by its letters and its other names', async () => {
    const element = await mount('facets="publishers"');
    const [model] = dataset.resources;
    const [publisher] = dataset.publishers;
    element.catalogue = openOnce({
      ...dataset,
      redirects: [],
      publishers: codes.map((code, i) => ({
        ...publisher!,
        id: `p${i}`,
        name: { en: `Children’s Office ${code} & Co` },
        ...(i === 7 && { acronym: 'COCN', alsoKnownAs: ['Bureau of the Young'] }),
      })),
      resources: codes.map((_, i) => ({ ...model!, id: `r${i}`, publishers: [`p${i}`] })),
    });
    await element.updateComplete;
    one(element, '#values-publishers .plain').click();
    await element.updateComplete;
    const found = () => all(element, '#values-publishers .name').map(words);
    for (const typed of ['cocn', 'bureau of the young', 'childrens office cn and co', "children's cn", 'ofice CN']) {
      await find(element, typed);
      expect(found(), typed).to.deep.equal(['Children’s Office CN & Co']);
    }
  });

  it('finds among all of its values, without regard to case and accents, and shows all again after', async () => {
    const element = await mountLong();
    expect(rows(element)).to.have.length(20);
    await find(element, 'KING');
    expect(rows(element)).to.deep.equal(['United Kingdom']);
    expect(all(element, '#values-countries .plain')).to.have.length(0);
    await find(element, 'zzz');
    expect(words(one(element, '#values-countries'))).to.contain('No match in this list.');
    await find(element, '');
    expect(rows(element)).to.have.length(20);
  });

  it('keeps a value that was found and ticked, also among the first few', async () => {
    const element = await mountLong();
    await find(element, 'united k');
    await tick(element, 'United Kingdom');
    await find(element, '');
    one(element, '#values-countries .plain').click();
    await element.updateComplete;
    expect(option(element, 'United Kingdom').querySelector('input')!.checked).to.equal(true);
    expect(rows(element).length).to.be.lessThan(10);
  });

  it('says how many were found, and no word of what was looked for', async () => {
    const element = await mountLong();
    stopClock();
    await find(element, 'united');
    await pass(1100);
    expect(element.querySelector('[role=status]')!.textContent).to.equal('1 of 20 shown');
    expect(document.body.outerHTML).not.to.contain('united"');
  });
});
