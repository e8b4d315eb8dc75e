/** The name that assistive technology takes for a control: `aria-label`, then its labels, then its content. */
export function nameOf(element: HTMLElement): string {
  const root = element.getRootNode() as ShadowRoot;
  const pointed = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).flatMap((id) => {
    const target = id ? root.getElementById(id) : null;
    return target ? [spoken(target)] : [];
  });
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(spoken);
  const isField = element.matches('input, select, textarea');
  const candidates = [
    pointed.join(' '),
    element.getAttribute('aria-label') ?? '',
    labels.join(' '),
    isField ? '' : spoken(element),
  ];
  return candidates.map(tidy).find(Boolean) ?? '';
}

/** The text of something without what is hidden from assistive technology. */
function spoken(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
      text += node.assignedNodes().map((each) => each.textContent ?? '').join(' '); // prettier-ignore
    else if (node instanceof Element && node.getAttribute('aria-hidden') !== 'true' && !(node as HTMLElement).hidden)
      text += node.matches('select, input') ? '' : spoken(node);
  }
  return text;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,:.])/g, '')
    .trim();
}
