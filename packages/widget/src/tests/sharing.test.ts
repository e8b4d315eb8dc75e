import { expect } from '@esm-bundle/chai';
import { turn, until } from '../testing/clock.js';
import { all, clearPage, mount, one, option, search, tick, titles, words } from '../testing/mount.js';
import type { SafeguardingResources } from '../panelElement.js';

const address = location.href;

/** Presses the button with a clipboard that takes the link, or refuses it. */
async function copyWith(element: SafeguardingResources, takes: boolean): Promise<string[]> {
  const copied: string[] = [];
  const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  const clipboard = {
    writeText: (text: string) => (takes ? (copied.push(text), Promise.resolve()) : Promise.reject(new Error('no'))),
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  one(element, '.share button').click();
  await turn();
  await element.updateComplete;
  Reflect.deleteProperty(navigator, 'clipboard');
  expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(original);
  return copied;
}

/** Follows a link within the page. */
async function follow(fragment: string): Promise<void> {
  const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await followed;
}

describe('a link to a view', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', address);
  });

  it('is offered only where the page asks for it', async () => {
    expect(all(await mount(), '.share')).to.have.length(0);
  });

  it('is copied on request, says what it holds, and changes no address', async () => {
    const element = await mount('share');
    await tick(element, 'Grooming');
    await search(element, 'report & form');
    const before = [location.href, history.length];
    const [link] = await copyWith(element, true);
    expect([location.href, history.length]).to.deep.equal(before);
    expect(link).to.equal(`${address.split('#')[0]}#safeguarding?topics=grooming&text=report+%26+form&sort=relevance`);
    expect(words(one(element, '.share p'))).to.equal(
      'The link is copied. The link shows the filters you chose and the words you typed. Anyone who has it can see them.',
    );
    await until('the words', () => element.querySelector('[role=status]')?.textContent === 'The link is copied.');
    await tick(element, 'Bullying');
    expect(all(element, '.share p')).to.have.length(0);
  });

  it('stands in a field with the focus where nothing can be copied', async () => {
    const element = await mount('share');
    expect(await copyWith(element, false)).to.deep.equal([]);
    const field = one(element, '#link') as HTMLInputElement;
    expect(field.value).to.contain('#safeguarding?');
    expect(field.readOnly).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect(field.selectionEnd).to.equal(field.value.length);
  });

  it('is read back, and followed within the page', async () => {
    history.replaceState(null, '', '#safeguarding?topics=grooming&audiences=nonsense&text=report&sort=title');
    const element = await mount('share filters="topics=bullying"');
    expect(titles(element)).to.deep.equal(['Grooming report form']);
    expect((one(element, '#search') as HTMLInputElement).value).to.equal('report');
    expect((one(element, 'select') as HTMLSelectElement).value).to.equal('title');
    await follow('#safeguarding?topics=bullying');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Bullying and what stops it']);
    expect(option(element, 'Bullying').querySelector('input')!.checked).to.equal(true);
  });

  it('means one panel by its id, and leaves every other fragment alone', async () => {
    history.replaceState(null, '', '#safeguarding-two?topics=grooming');
    const [one_, two] = [await mount('share id="one"'), await mount('share id="two"')];
    expect(words(one(one_, '.count'))).to.equal('14 resources');
    expect(words(one(two, '.count'))).to.equal('3 resources');
    await follow('#section');
    expect(words(one(two, '.count'))).to.equal('3 resources');
    expect(location.hash).to.equal('#section');
  });

  it('is not read where the page does not ask for it', async () => {
    history.replaceState(null, '', '#safeguarding?topics=grooming');
    const element = await mount();
    expect(words(one(element, '.count'))).to.equal('14 resources');
    let answers = 0;
    element.addEventListener('safeguarding-result', () => (answers += 1));
    await follow('#safeguarding?topics=bullying');
    expect([words(one(element, '.count')), answers]).to.deep.equal(['14 resources', 0]);
  });
});
