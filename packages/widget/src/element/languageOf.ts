/** The language that an element stands in: its own `lang`, the nearest ancestor's (through shadow roots), or English. */
export function languageOf(element: Element): string {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    const language = node instanceof Element ? node.getAttribute('lang')?.trim() : '';
    if (language) return language;
  }
  return 'en';
}
