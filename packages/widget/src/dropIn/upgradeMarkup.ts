import { cardTagName, tagName } from '../defineElement.js';
import { checkAttributeName, tell } from '../state/words.js';
import { SafeguardingResource } from '../cardElement.js';
import { SafeguardingResources } from '../panelElement.js';
import { createElement, queryAll } from '../safety/nativeDocument.js';

const tagNames = [tagName, cardTagName] as const;
const selector = tagNames.map((name) => `[data-${name}]`).join();
let watcher: MutationObserver | undefined;

/**
 * Puts the element into every `<div data-safeguarding-resources data-topics="…">` and
 * `<div data-safeguarding-resource data-resource-id="…">`: editors strip tags that they do not know, and leave `data-`
 * attributes. The children become the fallback.
 *
 * Only the element's own options are passed on: sanitisers let every `data-` attribute through, so that
 * `data-onfocus` may be a visitor's, and must not become an attribute that runs.
 *
 * @example upgradeMarkup(newPartOfThePage);
 */
export function upgradeMarkup(root: ParentNode = document): void {
  for (const place of queryAll<HTMLElement>(root, selector)) {
    const name = tagNames.find((each) => place.hasAttribute(`data-${each}`))!;
    if (place.querySelector(`:scope > ${name}`)) continue;
    const element = createElement(name);
    const { observedAttributes: options } = name === tagName ? SafeguardingResources : SafeguardingResource;
    for (const attribute of place.getAttributeNames()) {
      if (!attribute.startsWith('data-') || attribute === `data-${name}`) continue;
      const option = attribute.slice('data-'.length);
      const mistake = checkAttributeName(option, options);
      if (options.includes(option)) element.setAttribute(option, place.getAttribute(attribute)!);
      else if (mistake) tell((message) => console.warn(`<${name}> ${message}`), mistake);
    }
    element.append(...place.childNodes);
    place.append(element);
  }
}

/**
 * Upgrades now and once the page is there. A page that has such a place by then is watched for more of them; on any
 * other page nothing runs.
 */
export function upgradePage(): void {
  if (typeof document === 'undefined') return;
  const upgrade = (): void => upgradeMarkup();
  const watch = (): void => {
    upgrade();
    if (watcher || queryAll(document, selector).length === 0) return;
    watcher = new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element))) upgrade();
    });
    watcher.observe(document.documentElement, { childList: true, subtree: true });
  };
  upgrade();
  if (document.readyState === 'complete') watch();
  else addEventListener('load', watch, { once: true });
}
