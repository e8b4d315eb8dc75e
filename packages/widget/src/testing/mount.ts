import { defineElement } from '../defineElement.js';
import { SafeguardingResources } from '../element/SafeguardingResources.js';
import { locales } from '../locales/locales.js';
import type { Messages } from '../locales/messages.js';
import { dataset } from './dataset.js';

/** Puts a panel with the test data on the page. */
export async function mount(
  attributes = '',
  content = '',
  languages: Readonly<Record<string, Messages>> = locales,
): Promise<SafeguardingResources> {
  SafeguardingResources.embeddedDataset = dataset;
  SafeguardingResources.locales = languages;
  defineElement(SafeguardingResources);
  const place = document.createElement('div');
  place.innerHTML = `<safeguarding-resources ${attributes}>${content}</safeguarding-resources>`;
  document.body.append(place);
  const element = place.firstElementChild as SafeguardingResources;
  await element.updateComplete;
  return element;
}

/** Takes everything off the page. */
export function clearPage(): void {
  document.body.replaceChildren();
}

/** Everything in the panel that matches a selector. */
export function all(element: SafeguardingResources, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** The first thing in the panel that matches a selector; fails when there is none. */
export function one(element: SafeguardingResources, selector: string): HTMLElement {
  const found = all(element, selector)[0];
  if (!found) throw new Error(`Nothing in the panel matches ${selector}.`);
  return found;
}

/** What is read of something: white space as one sees it. */
export function words(node: Element): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The titles of the cards that are shown. */
export function titles(element: SafeguardingResources): string[] {
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

/** Types into the search field, and waits until the list has answered. */
export async function search(element: SafeguardingResources, text: string): Promise<void> {
  const field = one(element, '#search') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await pause(200);
  await element.updateComplete;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
