import { expect } from '@esm-bundle/chai';
import { openCatalogue } from '@safeguarding/sdk';
import { dataset } from '../../../packages/widget/src/testing/dataset.js';
import { pass, stopClock, turn, until } from '../../../packages/widget/src/testing/clock.js';
import {
  all,
  clearPage,
  mount,
  one,
  search,
  setWidth,
  tick,
  titles,
} from '../../../packages/widget/src/testing/mount.js';
import { checks } from '../accessibility/checks.js';

type Record = (typeof dataset.resources)[number];

/** A catalogue of the first test record with something else in it, a number of times. */
function catalogueOf(count: number, facts: (index: number) => Partial<Record>) {
  const [first] = dataset.resources as [Record];
  const resources = Array.from({ length: count }, (_, index) => ({ ...first, id: `r${index}`, ...facts(index) }));
  return openCatalogue({ ...dataset, resources });
}

async function show(count: number, facts: (index: number) => Partial<Record>, attributes = '') {
  const panel = await mount(attributes);
  panel.catalogue = catalogueOf(count, facts);
  await panel.updateComplete;
  return panel;
}

const long = (letter: string) => letter.repeat(5000);

describe('what is in the data does not break the panel', () => {
  afterEach(clearPage);

  for (const [kind, title] of [
    ['5,000 letters without a space', long('W')],
    ['5,000 letters in words', long('sure ')],
    ['5,000 Arabic letters', long('س')],
    ['5,000 Chinese signs', long('网')],
    ['5,000 combining marks', `a${'\u0301'.repeat(4999)}`],
    ['one without any letter', ' '],
    ['both directions', 'Guide (دليل المعلم) v2.0 — «כל הילדים» https://x.example/?a=ب'],
    ['controls of direction', 'abc\u202Egnp.exe\u2066\u2069 \u200Fend'],
    ['markup', '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>'],
    ['half a surrogate pair', 'lone \uD83D half'],
  ] as const)
    it(`a title of ${kind}`, async () => {
      for (const lang of ['en', 'ar']) {
        const panel = await show(3, () => ({ title: { en: title }, summary: { en: title } }), `lang="${lang}"`);
        await setWidth(panel, 320);
        await panel.updateComplete;
        expect(titles(panel)).to.have.length(3);
        expect(await checks.reflow(panel)).to.deep.equal([]);
        expect(all(panel, 'img, script')).to.have.length(0);
        clearPage();
      }
      expect((window as { pwned?: number }).pwned).to.equal(undefined);
    });

  it('a title of both directions stays within itself, whichever way the panel runs', async () => {
    const panel = await show(1, () => ({ title: { en: 'دليل English' } }), 'lang="ar"');
    const bdi = one(panel, '.title[dir], .title [dir]');
    expect([bdi.lang, bdi.dir, getComputedStyle(bdi).unicodeBidi]).to.deep.equal(['en', 'ltr', 'isolate']);
  });

  it('no result, one result', async () => {
    const none = await show(0, () => ({}));
    expect(all(none, '[part~=empty]')).to.have.length(1);
    expect(all(none, '[part~=card], [part~=show-more]')).to.have.length(0);
    const single = await show(1, () => ({}));
    expect(titles(single)).to.have.length(1);
    expect(all(single, '[part~=show-more]')).to.have.length(0);
  });

  it('10,000 results: the first page, the search, and a thousand cards at most', async () => {
    const facts = (index: number) => ({ title: { en: `Work ${index} on ${index % 2 ? 'grooming' : 'bullying'}` } });
    const panel = await show(10_000, facts, 'page-size="1000"');
    expect(all(panel, '[part~=card]')).to.have.length(1000);
    await search(panel, 'grooming');
    await until('the answer', () => one(panel, '.count').textContent?.includes('5,000'));
    panel.showMore();
    await panel.updateComplete;
    expect(all(panel, '[part~=card]')).to.have.length(1000);
  });
});

describe('what a page does to a panel does not break it', () => {
  const warn = console.warn;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));
  afterEach(clearPage);

  it('attributes that change while data is loading: the last word counts', async () => {
    const panel = await mount(
      `dataset="9.0.0" src="/faults/hanging/" integrity="sha384-${'A'.repeat(64)}" page-size="2"`,
    );
    for (const [name, value] of [
      ['src', '/faults/missing/'],
      ['dataset', '9.0.1'],
      ['lang', 'ar'],
      ['page-size', '3'],
      ['layout', 'cards'],
      ['theme', 'dark'],
      ['src', '/faults/html/'],
      ['page-size', 'many'],
      ['page-size', '4'],
      ['lang', 'en'],
    ] as const) {
      panel.setAttribute(name, value);
      if (name === 'lang') await panel.updateComplete;
    }
    for (const name of ['dataset', 'src', 'integrity']) panel.removeAttribute(name);
    await panel.updateComplete;
    await panel.ready;
    await turn();
    expect([titles(panel).length, all(panel, '.list.cards').length, all(panel, '.notice').length]).to.deep.equal([
      4, 1, 0,
    ]);
  });

  it('a framework that takes it out and puts it in again, at once and later, keeps what was chosen', async () => {
    const panel = await mount('filters="topics=grooming"');
    const place = panel.parentElement!;
    for (let i = 0; i < 20; i += 1) {
      place.replaceChildren();
      if (i % 3 === 0) await turn();
      document.body.append(place);
      place.append(panel);
    }
    await panel.updateComplete;
    expect(titles(panel)).to.have.length(3);
    await tick(panel, 'Grooming');
    expect(panel.querySelectorAll('[role=status]')).to.have.length(1);
    expect(titles(panel)).to.have.length(10);
  });

  it('a clone, a morph of its children, and stray line breaks of an editor', async () => {
    const panel = await mount('', '<p></p><br>\n&nbsp;<p>Fallback</p>');
    const copy = panel.cloneNode(true) as typeof panel;
    panel.after(copy);
    await copy.updateComplete;
    expect(titles(copy)).to.have.length(10);
    panel.innerHTML = '<br>';
    stopClock();
    await tick(panel, 'Grooming');
    await pass(500);
    expect(titles(panel)).to.have.length(3);
  });

  it('another document takes it over', async () => {
    const panel = await mount();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(panel);
    await panel.updateComplete;
    document.body.append(panel);
    await panel.updateComplete;
    expect(titles(panel)).to.have.length(10);
    await tick(panel, 'Grooming');
    expect(titles(panel)).to.have.length(3);
  });

  /** The page's listeners that are left over after something was done, by the kind of event. */
  async function leftOver(work: () => Promise<void>): Promise<string[]> {
    const open = new Map<string, number>();
    const targets = [window, document, document.documentElement, document.body];
    for (const target of targets) {
      const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
      const count = (by: number, name: string) => open.set(name, (open.get(name) ?? 0) + by);
      target.addEventListener = (...[name, listener, options]: [string, never, AddEventListenerOptions]) => {
        if (!Object(options).once) count(1, name);
        add(name, listener, options);
      };
      target.removeEventListener = (...[name, listener, options]: [string, never, AddEventListenerOptions]) => {
        count(-1, name);
        remove(name, listener, options);
      };
    }
    await work();
    for (const target of targets)
      for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, name);
    return [...open].filter(([, number]) => number !== 0).map(([name, number]) => `${number} × ${name}`);
  }

  it('500 times on the page and off again: nothing listens or stands there any longer', async () => {
    const place = (await mount()).parentElement!;
    const left = await leftOver(async () => {
      for (let i = 0; i < 500; i += 1) {
        const another = document.createElement('safeguarding-resources');
        place.append(another);
        if (i % 10 === 0) await another.updateComplete;
        another.remove();
      }
      await turn();
    });
    expect(left).to.deep.equal([]);
    expect(place.children).to.have.length(1);
    const control = await leftOver(() => Promise.resolve(addEventListener('resize', () => undefined)));
    expect(control, 'a leak that was made on purpose').to.deep.equal(['1 × resize']);
  });
});
