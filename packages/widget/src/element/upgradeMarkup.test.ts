import { expect } from '@esm-bundle/chai';
import { clearPage, defineAll, one, pause, titles, words } from '../testing/mount.js';
import type { SafeguardingResource } from './SafeguardingResource.js';
import type { SafeguardingResources } from './SafeguardingResources.js';
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

  it('is found when it comes later, on a page that had one from the start', async () => {
    document.body.innerHTML = markup;
    upgradePage();
    upgradePage();
    expect(panelIn(document)).not.to.equal(null);
    const later = document.createElement('section');
    later.innerHTML = markup;
    document.body.append(later);
    await pause(0);
    expect(later.querySelectorAll('safeguarding-resources')).to.have.length(1);
    await panelIn(later).ready;
  });
});
