import type { SafeguardingResources } from '@safeguarding/widget';

/** Everything in the panel's shadow root that matches a selector. */
export function inside(panel: SafeguardingResources, selector: string): HTMLElement[] {
  return [...panel.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** Whether something takes room and is not invisible; what is folded away keeps its size in some engines. */
export function isSeen(element: Element): boolean {
  const folded = element.closest('details:not([open])');
  if (folded && folded !== element && !element.closest('summary')) return false;
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
}

/** Whether something is there for a screen reader alone: clipped to nothing. */
export function isForListeners(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { clipPath, overflow, width } = getComputedStyle(node);
    if (clipPath.startsWith('inset(50%') || (overflow === 'hidden' && width === '1px')) return true;
  }
  return false;
}

/** What a visitor can operate, in the order of the tree. */
export function controls(panel: SafeguardingResources): HTMLElement[] {
  return inside(panel, 'a[href], button, input, select, summary').filter(isSeen);
}

/** A few words that say which element is meant. */
export function which(element: Element): string {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName}${element.id && `#${element.id}`}${element.className && `.${String(element.className)}`}> ${text}`;
}

/** All text nodes that hold more than white space, with the element around each. */
export function texts(panel: SafeguardingResources): { readonly node: Text; readonly element: HTMLElement }[] {
  const walker = document.createTreeWalker(panel.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: { node: Text; element: HTMLElement }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (element && node.data.trim() && !element.closest('style, script') && isSeen(element))
      found.push({ node, element });
  }
  return found;
}
