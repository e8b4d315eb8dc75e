import type { Dataset } from '@safeguarding/data';
import { localEngine, openCatalogue, type QueryEngine, type ResourceQuery } from '@safeguarding/sdk';
import { expect } from '@esm-bundle/chai';
import { turn, until } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, search, titles, words } from '../testing/mount.js';
import { SafeguardingResources } from '../panelElement.js';

const typed = 'everything became unbearable lately';
const need = {
  id: 'weary',
  label: { en: 'Weary' },
  chip: { en: 'Weary' },
  heading: { en: 'If life feels too heavy' },
  about: 'me',
  askers: [],
  topics: [],
  phrases: { en: [typed] },
  answers: [{ id: 'groom-teachers', role: 'talk' }],
  urgency: 'today',
  private: true,
};
const withNeed = { ...dataset, needs: [need], answerSets: [] } as unknown as Dataset;

/** An engine that sends what it is asked, and all that it was asked. */
function sending(sendsTo?: string | null): { engine: QueryEngine; asked: ResourceQuery[] } {
  const asked: ResourceQuery[] = [];
  const { sendsTo: _, ...inner } = localEngine(openCatalogue(dataset));
  const query: QueryEngine['query'] = (about = {}, options) => {
    asked.push(about);
    return inner.query(about, options);
  };
  return { asked, engine: { ...inner, query, ...(sendsTo !== undefined && { sendsTo }) } };
}

async function mountWith(engine: QueryEngine, beside: Dataset | undefined): Promise<SafeguardingResources> {
  const element = await mount();
  SafeguardingResources.embeddedDataset = beside;
  element.engine = engine;
  await until('the list', () => titles(element).length > 0 && element.renderRoot.querySelector('#typing') !== null);
  await turn();
  await element.updateComplete;
  return element;
}

const said = (element: SafeguardingResources): string => words(one(element, '#typing'));

describe('an engine that sends what it is asked', () => {
  afterEach(clearPage);

  it('is not asked what comes from a private need, where there is data in the page', async () => {
    const { engine, asked } = sending('search.example.org');
    const element = await mountWith(engine, withNeed);
    expect(said(element)).to.equal(
      'What seems private is not sent. Other searches are sent to search.example.org. On a shared or school device, others may see it.',
    );
    await search(element, typed);
    await until('help', () => all(element, '.help').length > 0);
    expect(JSON.stringify(asked)).not.to.contain('unbearable');
    await search(element, 'bullying');
    await until('an answer', () => titles(element).join() === 'Bullying and what stops it');
    expect(JSON.stringify(asked)).to.contain('bullying');
  });

  it('is said to get all where there is no data in the page', async () => {
    const { engine } = sending('search.example.org');
    expect(said(await mountWith(engine, undefined))).to.match(/^What you type here is sent to search\.example\.org\./);
  });

  it('is taken for one where it does not say', async () => {
    const { engine } = sending();
    expect(said(await mountWith(engine, undefined))).to.match(/^What you type here is sent to a server\./);
  });

  it('is none where it says that all stays on the device', async () => {
    const { engine } = sending(null);
    expect(said(await mountWith(engine, undefined))).to.match(/^Nobody reads what you type here\./);
  });
});
