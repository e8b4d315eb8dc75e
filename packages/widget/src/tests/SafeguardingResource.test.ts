import 'axe-core/axe.min.js';
import { expect } from '@esm-bundle/chai';
import type { AxeResults, RunOptions } from 'axe-core';
import { all, clearPage, mountCard, one, titles, warningsOf, words } from '../testing/mount.js';

describe('a single card', () => {
  afterEach(clearPage);

  it('shows one resource, in its language and theme', async () => {
    const element = await mountCard('resource-id="groom-form" lang="fr" theme="dark" heading-level="3"');
    expect(titles(element)).to.deep.equal(['Grooming report form']);
    expect(one(element, '.panel').lang).to.equal('fr');
    expect(one(element, '.panel').classList.contains('dark')).to.equal(true);
    expect(words(one(element, '.note'))).to.equal('Avant de l’utiliser : Only for trained staff.');
    expect(all(element, 'h3')).to.have.length(1);
    expect(all(element, 'input, .count, .chips')).to.have.length(0);
  });

  it('shows the new record of a resource that has moved, and says so', async () => {
    const element = await mountCard('resource-id="beginning"');
    expect(titles(element)).to.deep.equal(['Start with this guide']);
    expect(words(one(element, '.notice'))).to.contain('new name');
  });

  it('shows what a resource has become', async () => {
    const element = await mountCard('resource-id="grooming"');
    expect(titles(element)).to.have.length(2);
    expect(words(one(element, '.notice'))).to.contain('several');
  });

  it('says that a resource was withdrawn, and what helps instead', async () => {
    const element = await mountCard('resource-id="unsafe"');
    expect(titles(element)).to.deep.equal(['Bullying and what stops it']);
    expect(words(one(element, '.notice'))).to.match(/removed .* instead:$/);
    const without = await mountCard('resource-id="lost-for-good"');
    expect(titles(without)).to.deep.equal([]);
    expect(words(one(without, '.notice'))).not.to.contain('instead');
  });

  it('leaves its fallback for an id that is not known, and names the nearest', async () => {
    let element: Awaited<ReturnType<typeof mountCard>>;
    const warned = await warningsOf(async () => {
      element = await mountCard('resource-id="strat"', '<b>Fallback</b>');
    });
    expect(element!.querySelector('b')!.assignedSlot).not.to.equal(null);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('<safeguarding-resource> ').and.to.contain('Did you mean "start"?');
  });

  it('changes with its id, and takes a template, a report and a listener like the panel', async () => {
    const element = await mountCard(
      'resource-id="start" report="/broken/{id}"',
      '<template slot="card"><a data-href data-field="title"></a></template>',
    );
    expect(words(one(element, '.card a'))).to.equal('Start with this guide');
    element.querySelector('template')!.remove();
    element.resourceId = 'bully';
    await element.updateComplete;
    expect((one(element, '.report') as HTMLAnchorElement).pathname).to.equal('/broken/bully');
    const opened: string[] = [];
    element.addEventListener('safeguarding-open', (event) => {
      event.preventDefault();
      opened.push(event.detail.url);
    });
    one(element, '.title a').click();
    expect(opened).to.deep.equal(['https://www.example.org/bully']);
  });

  it('has nothing for axe to find, in both themes and directions', async () => {
    const { axe } = globalThis as unknown as { axe: { run(node: Element, options: RunOptions): Promise<AxeResults> } };
    for (const attributes of ['lang="ar" theme="dark"', 'theme="light"']) {
      for (const id of ['start', 'beginning', 'unsafe', 'set']) {
        const element = await mountCard(`resource-id="${id}" report="mailto:a@b.example" ${attributes}`);
        const rules = { region: { enabled: false }, 'heading-order': { enabled: false } };
        const { violations } = await axe.run(element, { rules });
        expect(
          violations.map((each) => each.id),
          `${id} ${attributes}`,
        ).to.deep.equal([]);
      }
    }
  });
});
