/**
 * The language that an element stands in: its own `lang`, the nearest ancestor's (through shadow roots), or English.
 * It asks no node for its class, for a server has none.
 */
export function languageOf(element: Element): string {
  for (let node: Node | undefined = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host) {
    const language = (node as Partial<Element>).getAttribute?.('lang')?.trim();
    if (language) return language;
  }
  return 'en';
}
