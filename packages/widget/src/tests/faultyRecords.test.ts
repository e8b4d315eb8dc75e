import { expect } from '@esm-bundle/chai';
import { openCatalogue, type Catalogue } from '@safeguarding/sdk';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, mountCard, one, tick, titles, warningsOf, words } from '../testing/mount.js';

const first = dataset.resources[0]!;

/** The test data with something else in its first record, or in the record around all. */
function catalogueWith(facts: object, around: object = {}): Catalogue {
  const resources = [{ ...first, ...facts }, ...dataset.resources.slice(1)];
  return openCatalogue({ ...dataset, resources, ...around });
}

/** A text in a record that can be read until it breaks: no check at the door can find such a fault. */
function fragile(): { title: Record<string, string>; break: () => void } {
  let isBroken = false;
  return {
    title: Object.defineProperty({}, 'en', {
      enumerable: true,
      get() {
        if (isBroken) throw new Error('a broken record');
        return 'Fragile';
      },
    }),
    break: () => void (isBroken = true),
  };
}

const provenance = (facts: object): object => ({ provenance: { ...first.provenance, ...facts } });

describe('a record that holds what nobody expects', () => {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void errors.push('reason' in event ? event.reason : event.message);
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    clearPage();
  });

  for (const [what, facts, around] of [
    ...['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf'].map(
      (name) => [`urlKind: "${name}"`, provenance({ urlKind: name }), {}] as const,
    ),
    ['urlEvidence: "constructor"', provenance({ urlEvidence: 'constructor' }), {}],
    ['checkedOn with a time', provenance({ checkedOn: '2026-11-23T10:00:00Z' }), {}],
    ['checkedOn: "soon"', provenance({ checkedOn: 'soon' }), {}],
    ['a date with a time', { published: { date: '2026-11-23T10:00:00Z', evidence: 'found' } }, {}],
    ['a date that is none', { published: { date: '2026-ab-cd', evidence: 'found' } }, {}],
    ['a date with hidden signs', { published: { date: '2026\u202E-11', evidence: 'found' } }, {}],
    ['released with a time', {}, { released: '2026-11-23T10:00:00Z' }],
    ['released: "soon"', {}, { released: 'soon' }],
    ['supersededBy with a time', { supersededBy: { title: 'New', published: '2020-01-01T00:00' } }, {}],
    ['a place "constructor"', { places: ['constructor'] }, {}],
    ['a language "constructor"', { editions: [{ language: 'constructor', url: 'https://www.example.org/x' }] }, {}],
    ['a type "toString"', { type: 'toString' }, {}],
    ['topics and audiences of every object', { topics: ['constructor', '__proto__'], audiences: ['toString'] }, {}],
    ['a publisher "__proto__"', { publishers: ['__proto__'] }, {}],
  ] as const)
    it(`${what}: the panel shows every card and goes on`, async () => {
      for (const lang of ['en', 'en-US', 'ar', 'fr', 'zh-Hans']) {
        let catalogue;
        try {
          catalogue = catalogueWith(facts, around);
        } catch (error) {
          expect((error as { code?: string }).code, 'refused at the door').to.equal('invalid-data');
          return;
        }
        const element = await mount(`lang="${lang}"`);
        await warningsOf(async () => {
          element.catalogue = catalogue;
          await element.updateComplete;
        });
        expect(titles(element), lang).to.have.length(10);
        expect(one(element, '.panel').textContent).not.to.match(/function|\u202E/);
        (one(element, '.option input') as HTMLInputElement).click();
        await element.updateComplete;
        expect(all(element, '.chip'), lang).to.have.length(1);
        clearPage();
      }
      expect(errors).to.deep.equal([]);
    });

  it('one that breaks while it is drawn: the other cards stay, and later updates draw', async () => {
    const { title, break: breakIt } = fragile();
    const element = await mount('page-size="50"');
    element.catalogue = catalogueWith({ title });
    await element.updateComplete;
    const count = titles(element).length;
    breakIt();
    const warned = await warningsOf(() => tick(element, 'Grooming'));
    expect(titles(element)).to.have.length(3);
    await warningsOf(() => tick(element, 'Grooming'));
    expect(titles(element).length).to.equal(count - 1);
    await warningsOf(async () => {
      element.lang = 'fr';
      await element.updateComplete;
    });
    expect(one(element, '.panel').lang).to.equal('fr');
    expect(errors).to.deep.equal([]);
    expect(warned.filter((each) => each.includes('grooming.'))).to.deep.equal([]);
  });

  it('a view that cannot be drawn: the last good one stays, the page is told once, and the next one is drawn', async () => {
    const element = await mount('heading="School"', '<p>Fallback</p>');
    const before = words(one(element, '.panel'));
    const told: string[] = [];
    element.addEventListener('safeguarding-error', ({ detail }) => told.push(detail.code));
    const warned = await warningsOf(async () => {
      element.strings = { more: { toString: () => 'no text' }, dataOf: 7 } as never;
      await element.updateComplete;
      await tick(element, 'Grooming');
    });
    expect([told, warned.length]).to.deep.equal([['invalid-data'], 1]);
    expect(words(one(element, '.panel'))).to.equal(before);
    element.strings = { more: 'And more' };
    await element.updateComplete;
    expect(titles(element)).to.have.length(3);
    expect(errors).to.deep.equal([]);
  });

  it('a catalogue that nothing can be asked of: the fallback is there, and the next one is drawn', async () => {
    const element = await mount('', '<p>Fallback</p>');
    await warningsOf(async () => {
      element.catalogue = { version: '1', resources: 7 } as unknown as Catalogue;
      await element.updateComplete;
    });
    expect(element.querySelector('p')!.assignedSlot).not.to.equal(null);
    element.catalogue = catalogueWith({});
    await element.updateComplete;
    expect(titles(element)).to.have.length(10);
    expect(errors).to.deep.equal([]);
  });

  it('a page that breaks what options are read by, later: the list stays', async () => {
    const element = await mount('', '<p>Fallback</p>');
    await warningsOf(async () => {
      element.getAttribute = () => {
        throw new TypeError('of a page that changed what is built in');
      };
      await tick(element, 'Grooming');
    });
    expect(titles(element)).to.have.length(10);
    Reflect.deleteProperty(element, 'getAttribute');
    element.requestUpdate();
    await element.updateComplete;
    expect(titles(element)).to.have.length(3);
    expect(errors).to.deep.equal([]);
  });

  it('a single card that breaks while it is drawn: its title or its fallback is there', async () => {
    const element = await mountCard(`resource-id="${first.id}"`, '<p>Fallback</p>');
    const { title, break: breakIt } = fragile();
    element.catalogue = catalogueWith({ title });
    await element.updateComplete;
    breakIt();
    await warningsOf(async () => {
      element.theme = 'dark';
      await element.updateComplete;
    });
    expect(one(element, '.panel').classList.contains('dark')).to.equal(true);
    element.catalogue = catalogueWith({});
    await element.updateComplete;
    expect(titles(element)).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });
});

describe('characters that nobody sees', () => {
  afterEach(() => {
    clearPage();
    location.hash = '';
  });
  const hidden = 'on\u202Eline\u2066 \u200Bxyz';

  it('are no part of a chip of a shared link, nor of its field', async () => {
    location.hash = `#safeguarding?text=${encodeURIComponent(hidden)}&topics=grooming`;
    const fieldless = await mount('share no-search');
    expect(all(fieldless, '.chip').map(words)).to.deep.equal(['Grooming', '“online xyz”']);
    fieldless.remove();
    const element = await mount('share');
    expect(all(element, '.loosen button').map(words).join()).not.to.match(/[\u202E\u2066\u200B]/);
    expect((one(element, '#search') as HTMLInputElement).value).to.equal('online xyz');
  });
});
