import { expect } from '@esm-bundle/chai';
import { clearPage, mount, one, tick } from '../testing/mount.js';

const names = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'compositionupdate'];
const options = { bubbles: true, composed: true };

/** A panel, and the events that a page hears of it. */
async function heardOf() {
  const element = await mount();
  const heard: string[] = [];
  for (const name of names)
    element.parentElement!.addEventListener(name, (event) => heard.push(`${name} ${(event as KeyboardEvent).key}`));
  const field = one(element, '#search');
  const press = (key: string, more: KeyboardEventInit = {}): void => {
    for (const type of ['keydown', 'keyup']) field.dispatchEvent(new KeyboardEvent(type, { key, ...options, ...more }));
  };
  return { element, heard, field, press };
}

describe('what somebody writes in a panel', () => {
  afterEach(clearPage);

  it('stays in it', async () => {
    const { element, heard, field, press } = await heardOf();
    for (const key of ['a', 'ش', ' ', '/', 'Process', 'Dead', 'Backspace']) press(key);
    for (const name of ['beforeinput', 'input']) field.dispatchEvent(new InputEvent(name, { data: 'a', ...options }));
    field.dispatchEvent(new CompositionEvent('compositionupdate', { data: 'a', ...options }));
    await tick(element, 'Teachers');
    expect(heard).to.deep.equal([]);
  });

  it('but keys that write nothing reach the page', async () => {
    const { heard, press } = await heardOf();
    for (const key of ['Escape', 'Tab', 'Shift', 'Enter', 'F1']) press(key);
    press('k', { ctrlKey: true });
    press('k', { metaKey: true });
    expect(heard.filter((each) => each.startsWith('keydown'))).to.deep.equal(
      ['Escape', 'Tab', 'Shift', 'Enter', 'F1', 'k', 'k'].map((key) => `keydown ${key}`),
    );
  });
});
