import { expect } from '@esm-bundle/chai';
import { defineElement, SafeguardingResources } from '@safeguarding/widget';
import { locales } from '@safeguarding/widget/locales/all';
import { dataset } from '../../packages/widget/src/testing/dataset.js';
import { openFrame } from '../support/openFrame.js';

type PanelClass = typeof SafeguardingResources;

/** Draws a panel on a page, in a place of a fixed width. */
async function draw(page: Window, Panel: PanelClass, language: string): Promise<ShadowRoot> {
  Panel.embeddedDataset = dataset;
  const place = page.document.createElement('div');
  place.style.width = '860px';
  const panel = page.document.createElement('safeguarding-resources');
  panel.lang = language;
  panel.pageSize = 1000;
  panel.filters = 'topics=grooming';
  panel.share = true;
  place.append(panel);
  page.document.body.append(place);
  await panel.ready;
  await panel.updateComplete;
  return panel.shadowRoot!;
}

/** What follows from how long a text is, and the built panel has one line more. */
const sizes = /(?:size|width|height|origin|top|bottom|left|right|inset.*|template-rows|template-columns)$/;

/** What is said in a frame alone. */
const isOfFrames = (element: Element): boolean =>
  Object.values(locales).some(({ newTab }) => element.textContent.trim() === newTab);

/** What stands in a tree, element by element: name, attributes, own words. The build takes white space between tags out. */
function markupOf(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => element.localName !== 'style' && !isOfFrames(element))
    .map((element) => {
      // The built one stands in a frame, where links open new tabs and the way out says so.
      const attributes = [...element.attributes]
        .filter(({ name }) => name !== 'target')
        .map(({ name, value }) => `${name}="${value.replace(/\s+/g, ' ')}"`);
      const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const text = words.map(({ nodeValue }) => nodeValue!.trim().replace(/\s+/g, ' ')).filter(Boolean);
      return `${element.localName} ${attributes.sort().join(' ')} ${text.join('|')}`;
    });
}

/** How every element of a tree looks, with what its styles put before and after it: a line for each property. */
function stylesOf(page: Window, root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => element.localName !== 'style' && !element.matches('.whole')) // A sign stands between them.
    .flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const style = page.getComputedStyle(element, pseudo);
        if (pseudo && style.content === 'none') return [];
        const name = `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo}`;
        return [...style]
          .filter((each) => !sizes.test(each))
          .sort()
          .map((each) => `${name} ${each}: ${style.getPropertyValue(each).replace(/\s+/g, ' ')}`);
      }),
    );
}

describe('a built panel', () => {
  for (const language of ['en', 'ar'])
    it(`draws what the sources draw: ${language}`, async () => {
      SafeguardingResources.locales = locales;
      defineElement(SafeguardingResources);
      const source = await draw(window, SafeguardingResources, language);
      const { page, close } = await openFrame(`/loading/${encodeURIComponent(`in ${language} alone`)}.html`);
      // Some sizes are those of the window.
      Object.assign((page.frameElement as HTMLElement).style, { width: `${innerWidth}px`, height: `${innerHeight}px` });
      const Built = page.customElements.get('safeguarding-resources') as unknown as PanelClass;
      expect(Built).not.to.equal(SafeguardingResources);
      const built = await draw(page, Built, language);

      expect(source.querySelectorAll('.card').length).to.be.greaterThan(2);
      expect(markupOf(built)).to.deep.equal(markupOf(source));
      const [expected, found] = [stylesOf(window, source), stylesOf(page, built)];
      expect(found.filter((line, i) => line !== expected[i]).slice(0, 20)).to.deep.equal([]);
      expect(found.length).to.equal(expected.length);
      close();
      source.host.parentElement!.remove();
    });
});
