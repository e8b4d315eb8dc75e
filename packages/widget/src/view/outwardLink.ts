import type { TemplateResult } from 'lit';
import { anonymousLink, type LinkOptions } from './anonymousLink.js';
import type { CardView } from './PanelView.js';

/** A link to a resource, which the page can stop. */
export function outwardLink(
  id: string,
  address: string,
  content: unknown,
  { actions }: Pick<CardView, 'actions'>,
  options: LinkOptions = {},
): TemplateResult {
  const follow = (event: Event): void => {
    if (!actions.open(id, address)) event.preventDefault();
  };
  return anonymousLink(address, content, follow, options);
}
