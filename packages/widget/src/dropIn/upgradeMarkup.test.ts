import { expect } from '@esm-bundle/chai';
import { turn } from '../testing/clock.js';
import { clearPage, defineAll, one, titles, warningsOf, words } from '../testing/mount.js';
import { SafeguardingResource } from '../cardElement.js';
import { SafeguardingResources } from '../panelElement.js';
import { upgradeMarkup, upgradePage } from './upgradeMarkup.js';

const markup =
  '<div class="wide" data-safeguarding-resources data-topics="grooming" data-page-size="2" lang="fr"><p>Links<br></p></div>';
const panelIn = (place: ParentNode): SafeguardingResources => place.querySelector('safeguarding-resources')!;

describe('a div in place of the element', () => {
  before(() => defineAll());
  afterEach(clearPage);

  it('is filled with it, attributes and fallback included, and keeps its own class', async () => {
    document.body.innerHTML = markup;
    upgradeMarkup();
    upgradeMarkup();
    const place = document.querySelector('.wide')!;
    expect(place.children).to.have.length(1);
    const element = panelIn(place);
    await element.ready;
    expect(words(one(element, '.count'))).to.equal('3 ressources');
    expect(titles(element)).to.have.length(2);
    expect(element.hasAttribute('safeguarding-resources')).to.equal(false);
    expect(words(element.querySelector('p')!)).to.equal('Links');
  });

  it('can hold a single card', async () => {
    document.body.innerHTML = '<div data-safeguarding-resource data-resource-id="bully"></div>';
    upgradeMarkup();
    const card: SafeguardingResource = document.querySelector('safeguarding-resource')!;
    await card.updateComplete;
    expect(titles(card)).to.deep.equal(['Bullying and what stops it']);
  });

  for (const [tag, element] of [
    ['safeguarding-resources', SafeguardingResources],
    ['safeguarding-resource', SafeguardingResource],
  ] as const)
    it(`passes every option of <${tag}> on, and nothing else that a comment may bring`, async () => {
      // What sanitisers leave of a comment: any `data-` attribute.
      const handlers = new Set(['onfocus', 'onfocusin', 'onanimationstart', 'ontoggle', 'onbeforematch', 'onerror']);
      for (let kind: object | null = document.body; kind; kind = Object.getPrototypeOf(kind) as object | null)
        for (const name of Object.getOwnPropertyNames(kind)) if (name.startsWith('on')) handlers.add(name);
      const others = 'autofocus tabindex style slot is part exportparts id class name role hidden inert popover nonce';
      const foreign = [...handlers, ...others.split(' '), 'contenteditable', 'aria-label', 'accesskey', 'itemid', 'x'];
      const place = document.createElement('div');
      place.setAttribute(`data-${tag}`, '');
      for (const name of foreign) place.setAttribute(`data-${name}`, 'globalThis.ran = true');
      for (const name of element.observedAttributes) place.setAttribute(`data-${name}`, '1');
      const ran = globalThis as { ran?: boolean };
      await warningsOf(async () => {
        document.body.append(place);
        upgradeMarkup();
        const made = place.querySelector<HTMLElement>(tag)!;
        expect(made.getAttributeNames()).to.have.members([...element.observedAttributes]);
        made.focus();
        await turn();
      });
      expect(ran.ran).to.equal(undefined);
    });

  it('is told of an option that is misspelt', async () => {
    document.body.innerHTML = '<div data-safeguarding-resources data-topcis="grooming" data-lazy-id="7"></div>';
    expect(await warningsOf(() => upgradeMarkup())).to.deep.equal([
      '<safeguarding-resources> The attribute "topcis" is not known and is ignored. Did you mean "topics"?',
    ]);
  });

  it('takes options in the singular', async () => {
    document.body.innerHTML = '<div data-safeguarding-resources data-topic="grooming"></div>';
    const warned = await warningsOf(async () => {
      upgradeMarkup();
      await panelIn(document).ready;
    });
    expect(words(one(panelIn(document), '.count'))).to.equal('3 resources');
    expect(warned).to.deep.equal(['<safeguarding-resources> The attribute "topic" counts as "topics".']);
  });

  it('is found when it comes later, on a page that had one from the start', async () => {
    document.body.innerHTML = markup;
    upgradePage();
    upgradePage();
    expect(panelIn(document)).not.to.equal(null);
    const later = document.createElement('section');
    later.innerHTML = markup;
    document.body.append(later);
    await turn();
    expect(later.querySelectorAll('safeguarding-resources')).to.have.length(1);
    await panelIn(later).ready;
  });
});
