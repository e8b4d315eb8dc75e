import { expect } from '@esm-bundle/chai';
import { defineElement, tagName } from '../defineElement.js';
import { pass, stopClock } from '../testing/clock.js';
import { all, clearPage, mount, one, search, showAsOnPaper, tick, titles, words } from '../testing/mount.js';
import { SafeguardingResources } from '../panelElement.js';

describe('the life of a panel', () => {
  afterEach(clearPage);

  it('tells the page when it is ready, what was asked and what was found, but never the words typed', async () => {
    const told: [string, unknown][] = [];
    const names = ['safeguarding-ready', 'safeguarding-query', 'safeguarding-result'] as const;
    const note = (event: Event) => told.push([event.type, (event as CustomEvent).detail]);
    for (const name of names) document.addEventListener(name, note);
    const element = await mount();
    await tick(element, 'Grooming');
    await search(element, 'secretword');
    for (const name of names) document.removeEventListener(name, note);
    expect(told).to.deep.equal([
      ['safeguarding-ready', { version: '1.2.3', total: 14 }],
      ['safeguarding-result', { total: 14 }],
      ['safeguarding-query', { filters: { topics: ['grooming'] }, sort: 'relevance' }],
      ['safeguarding-result', { total: 3 }],
      ['safeguarding-query', { filters: { topics: ['grooming'] }, sort: 'relevance' }],
      ['safeguarding-result', { total: 0 }],
    ]);
  });

  it('shows what stands inside where the page broke what reading the options needs', async () => {
    const element = document.createElement(tagName);
    element.innerHTML = '<a href="https://example.org/">Help</a>';
    element.getAttribute = () => {
      throw new TypeError('of a page that changed what is built in');
    };
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements()).to.have.length(
      1,
    );
    expect(element.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
  });

  it('keeps its state while it is moved, and one status region', async () => {
    const element = await mount();
    await tick(element, 'Grooming');
    await search(element, 'report');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Grooming report form']);
    expect((one(element, '#search') as HTMLInputElement).value).to.equal('report');
    await tick(element, 'Grooming');
    expect(element.querySelectorAll('[role=status]')).to.have.length(1);
  });

  it('leaves nothing behind when it is taken away', async () => {
    const element = await mount('', '<p>Fallback</p>');
    const added = new Map<string, number>();
    const [add, remove] = [window.addEventListener.bind(window), window.removeEventListener.bind(window)];
    window.addEventListener = ((name: string) => added.set(name, (added.get(name) ?? 0) + 1)) as never;
    window.removeEventListener = ((name: string) => added.set(name, (added.get(name) ?? 0) - 1)) as never;
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    window.addEventListener = add;
    window.removeEventListener = remove;
    expect(added.size).to.be.greaterThan(2);
    expect([...added.values()].every((count) => count === 0)).to.equal(true);
    element.remove();
    expect(element.children).to.have.length(1);
    stopClock();
    await tick(element, 'Grooming');
    await pass(500); // An announcement that was under way finds no region, and does not throw.
  });

  it('writes nothing into address, history, title, storage or the page', async () => {
    const before = [
      location.href,
      history.length,
      document.title,
      document.cookie,
      Object.keys(window).length,
      document.styleSheets.length,
    ];
    const stored = () => [localStorage.length, sessionStorage.length];
    const storedBefore = stored();
    const element = await mount();
    await tick(element, 'Grooming');
    await search(element, 'secretword');
    element.clear();
    await element.updateComplete;
    expect([
      location.href,
      history.length,
      document.title,
      document.cookie,
      Object.keys(window).length,
      document.styleSheets.length,
    ]).to.deep.equal(before);
    expect(stored()).to.deep.equal(storedBefore);
    const field = one(element, '#search') as HTMLInputElement;
    expect([field.autocomplete, field.name, field.maxLength, field.form]).to.deep.equal(['off', '', 512, null]);
    expect(document.documentElement.outerHTML).not.to.contain('secretword');
  });

  it('prints what is on screen, and no more', async () => {
    const element = await mount();
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    showAsOnPaper(element);
    expect(titles(element)).to.have.length(10);
    expect(all(element, 'details[open]')).to.have.length(0);
  });

  it('prints a handout: title, addresses, date and version, and nothing to press', async () => {
    const element = await mount('share exit-url="https://weather.example.org/" report="/broken/{id}" apply');
    showAsOnPaper(element);
    const shown = (selector: string) =>
      all(element, selector).filter((each) => each.getClientRects().length > 0).length;
    expect(shown('button, input, select, .exit, .report, .share')).to.equal(0);
    expect([shown('.name'), shown('.card'), shown('.footer p')]).to.deep.equal([1, 10, 1]);
    expect(words(one(element, '.footer p'))).to.equal('Data from 23 November 2026, version 1.2.3');
    const link = one(element, '.card .title a');
    // Firefox tells the rule, the others what comes of it.
    expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|https:\/\/www\.example\.org\/start/);
  });

  it('prints dark letters on light paper, whatever the theme', async () => {
    const element = await mount('theme="dark" filters="topics=policies"');
    showAsOnPaper(element);
    const light = ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];
    const printed = all(element, '*').filter((each) => each.getClientRects().length > 0);
    expect(printed.length).to.be.greaterThan(20);
    for (const each of printed) expect(light, each.className).to.include(getComputedStyle(each).backgroundColor);
    for (const each of printed)
      expect(['rgb(0, 0, 0)', 'rgb(51, 51, 51)'], each.className).to.include(getComputedStyle(each).color);
  });

  it('shows all values of a long facet on request, and folds facets', async () => {
    const element = await mount('facets="countries topics"');
    const fold = one(element, '.fold');
    fold.click();
    await element.updateComplete;
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    expect(one(element, '#values-countries').hidden).to.equal(true);
  });

  it('has no inline style and no id that leaves its shadow root', async () => {
    const element = await mount('filters="topics=grooming"');
    expect(all(element, '[style]')).to.have.length(0);
    for (const labelled of all(element, '[aria-controls], [aria-labelledby], [for]')) {
      for (const name of ['aria-controls', 'aria-labelledby', 'for']) {
        const id = labelled.getAttribute(name);
        if (id) expect(element.shadowRoot!.getElementById(id), `${name}=${id}`).not.to.equal(null);
      }
    }
  });

  it('stands back when the name is taken, without an error', () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (message: string) => said.push(message);
    class Second extends SafeguardingResources {
      static override readonly version = '9.9.9';
    }
    defineElement(Second);
    defineElement(SafeguardingResources);
    console.warn = warn;
    expect(customElements.get(tagName)).to.equal(SafeguardingResources);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('9.9.9').and.to.contain(SafeguardingResources.version);
  });

  it('resists the styles of a hostile page', async () => {
    const element = await mount();
    const height = element.getBoundingClientRect().height;
    const sheet = document.createElement('style');
    sheet.textContent =
      'html{font-size:62.5%} *{letter-spacing:.4em!important;text-transform:uppercase!important;font-style:italic!important;color:red!important;text-align:center!important} :not(safeguarding-resources){float:left!important} safeguarding-resources{font-size:4px!important}';
    document.head.append(sheet);
    const style = getComputedStyle(one(element, '.summary'));
    const seen = [
      style.textTransform,
      style.fontStyle,
      style.letterSpacing,
      style.fontSize,
      getComputedStyle(element).display,
      getComputedStyle(element).float,
    ];
    sheet.remove();
    expect(seen).to.deep.equal(['none', 'normal', 'normal', '15px', 'block', 'none']);
    expect(element.getBoundingClientRect().height).to.equal(height);
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    expect(words(one(element, '.count'))).to.equal('14 resources');
  });
});
