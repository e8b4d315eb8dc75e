import type { LitElement } from 'lit';
import { cardTagName, defineElement } from '../defineElement.js';
import { SafeguardingResource } from '../cardElement.js';
import { SafeguardingResources } from '../panelElement.js';
import { locales } from '../locales/all.js';
import type { Messages } from '../locales/messages.js';
import { pass, setToday, startClock, stopClock } from './clock.js';
import { dataset } from './dataset.js';

/** Puts a panel with the test data on the page. */
export function mount(
  attributes = '',
  content = '',
  languages: Readonly<Record<string, Messages>> = locales,
): Promise<SafeguardingResources> {
  defineAll(languages);
  return put(`<safeguarding-resources ${attributes}>${content}</safeguarding-resources>`);
}

/** Puts a single card with the test data on the page. */
export function mountCard(attributes = '', content = ''): Promise<SafeguardingResource> {
  defineAll();
  return put(`<safeguarding-resource ${attributes}>${content}</safeguarding-resource>`);
}

/** Gives both elements their names and the test data. */
export function defineAll(languages: Readonly<Record<string, Messages>> = locales): void {
  SafeguardingResources.embeddedDataset = dataset;
  SafeguardingResources.locales = languages;
  defineElement(SafeguardingResources);
  defineElement(SafeguardingResource, cardTagName);
}

async function put<Kind extends LitElement>(markup: string): Promise<Kind> {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  const element = place.firstElementChild as Kind;
  await element.updateComplete;
  return element;
}

/** Has the screen show what paper would: the styles for paper are put to work. Returns what ends that. */
export function showAsOnPaper({ renderRoot }: LitElement): () => void {
  const root = renderRoot as ShadowRoot;
  const before = [...root.adoptedStyleSheets];
  const rules = before
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules].map((each) => each.cssText));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  root.adoptedStyleSheets = [...before, sheet];
  return () => (root.adoptedStyleSheets = before);
}

/** Makes the place of a panel this wide, and waits until the panel has followed: it does so once a frame. */
export async function setWidth(element: HTMLElement, width: number | ''): Promise<void> {
  element.parentElement!.style.width = width === '' ? '' : `${width}px`;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Collects what the console is warned of while something is done. */
export async function warningsOf(doing: () => unknown): Promise<string[]> {
  const warned: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => warned.push(message);
  try {
    await doing();
  } finally {
    console.warn = warn;
  }
  return warned;
}

/** Takes everything off the page, and lets its clock go on. */
export function clearPage(): void {
  startClock();
  setToday();
  document.body.replaceChildren();
}

/** Everything in the panel that matches a selector. */
export function all(element: LitElement, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** The first thing in the panel that matches a selector; fails when there is none. */
export function one(element: LitElement, selector: string): HTMLElement {
  const found = all(element, selector)[0];
  if (!found) throw new Error(`Nothing in the panel matches ${selector}.`);
  return found;
}

/** What is read of something: white space as one sees it. */
export function words(node: Element): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The titles of the cards that are shown. */
export function titles(element: LitElement): string[] {
  return all(element, '.card > .title').map(words);
}

/** The row of a facet's value, by its words. */
export function option(element: SafeguardingResources, label: string): HTMLElement {
  const found = all(element, '.option').find(
    (each) => words(each).startsWith(`${label} ,`) || words(each).startsWith(`${label},`),
  );
  if (!found) throw new Error(`No option "${label}" among ${all(element, '.option').map(words).join(' | ')}.`);
  return found;
}

/** Ticks or unticks a value, as a visitor does. */
export async function tick(element: SafeguardingResources, label: string): Promise<void> {
  option(element, label).querySelector('input')!.click();
  await element.updateComplete;
}

/** Types into the search field, and lets pass the time after which the list answers. */
export async function search(element: SafeguardingResources, text: string): Promise<void> {
  const goesOn = stopClock();
  const field = one(element, '#search') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await pass(200);
  if (goesOn) startClock();
  await element.updateComplete;
}
