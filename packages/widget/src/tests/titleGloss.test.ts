import { expect } from '@esm-bundle/chai';
import type { Resource } from '@safeguarding/data';
import { html } from 'lit';
import { openOnce } from '../source/openOnce.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, mountCard, one, words } from '../testing/mount.js';

/** The test data, its first record changed, as a catalogue. */
const catalogueWith = (facts: Partial<Resource>) => {
  const [first, ...others] = dataset.resources;
  return openOnce({ ...dataset, resources: [{ ...first!, ...facts }, ...others] });
};

/** The first card of a panel whose first record is changed. */
async function firstCard(facts: Partial<Resource>, attributes = '', content = ''): Promise<HTMLElement> {
  const element = await mount(attributes, content);
  element.catalogue = catalogueWith(facts);
  await element.updateComplete;
  return one(element, '.card');
}

/** A work with a title in French, whose English one is the catalogue's. The page that it leads to has another name. */
const french = {
  title: { en: 'A safe school', fr: 'École sûre' },
  titleGloss: ['en'],
  editions: [{ language: 'fr', url: 'https://www.example.org/fr', title: 'Foire aux questions' }],
} satisfies Partial<Resource>;

describe('a title that the catalogue translated', () => {
  afterEach(clearPage);

  for (const layout of ['list', 'cards', 'compact'])
    it(`is said to be so, and the title of the work stands beside it in its language (layout="${layout}")`, async () => {
      const card = await firstCard(french, `layout="${layout}"`);
      const gloss = card.querySelector('.title + .gloss')!;
      expect(words(card.querySelector('.title')!)).to.equal('A safe school');
      expect(words(gloss)).to.equal('The title is our translation. Original title: École sûre');
      const original = gloss.querySelector('bdi')!;
      expect([original.textContent, original.lang, original.dir]).to.deep.equal(['École sûre', 'fr', 'ltr']);
    });

  it('is said to be so on a card that stands alone', async () => {
    const element = await mountCard('resource-id="start"');
    element.catalogue = catalogueWith(french);
    await element.updateComplete;
    expect(words(one(element, '.gloss'))).to.contain('Original title: École sûre');
  });

  it('is said to be so in the language of the panel', async () => {
    const card = await firstCard({ ...french, title: { en: 'A safe school', ar: 'مدرسة آمنة' } }, 'lang="fr"');
    expect(words(card.querySelector('.gloss')!)).to.equal(
      'Titre traduit par le catalogue. Titre d’origine : مدرسة آمنة',
    );
    expect(card.querySelector<HTMLElement>('.gloss bdi')!.dir).to.equal('rtl');
  });

  it('is not marked where the title shown is the work’s own', async () => {
    expect((await firstCard(french, 'lang="fr"')).querySelector('.gloss')).to.equal(null);
    clearPage();
    expect((await firstCard({ title: french.title })).querySelector('.gloss')).to.equal(null);
  });

  it('stands beside the title in the language that the link leads to, where the work has several', async () => {
    const card = await firstCard({
      title: { de: 'Sichere Schule', en: 'A safe school', fr: 'École sûre' },
      titleGloss: ['en'],
      editions: french.editions,
    });
    expect(words(card.querySelector('.gloss bdi')!)).to.equal('École sûre');
  });

  it('is marked where no title of the work is known', async () => {
    const card = await firstCard({ ...french, title: { en: 'A safe school' } });
    expect(words(card.querySelector('.gloss')!)).to.equal('The title is our translation.');
  });

  it('can be marked on cards of the page’s own', async () => {
    const template =
      '<template slot="card"><b data-field="title"></b><i data-field="gloss"></i><u data-field="original"></u></template>';
    const card = await firstCard(french, '', template);
    const [gloss, original] = [card.querySelector('i')!, card.querySelector('u')!];
    expect([words(gloss), gloss.lang]).to.deep.equal(['The title is our translation.', 'en']);
    expect([words(original), original.lang]).to.deep.equal(['École sûre', 'fr']);
    const other = one(await mount('', template), '.card');
    expect([...other.querySelectorAll<HTMLElement>('i, u')].map(({ hidden }) => hidden)).to.deep.equal([true, true]);
  });

  it('is told to a function that makes cards', async () => {
    const element = await mount();
    element.catalogue = catalogueWith(french);
    element.renderCard = ({ titleGloss }) => html`<b>${titleGloss?.join()}</b>`;
    await element.updateComplete;
    expect(all(element, '.card b').map(words).filter(Boolean)).to.deep.equal(['en']);
  });
});
