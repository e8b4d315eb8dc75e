import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from './PanelView.js';

/**
 * A link out of the panel. It opens in the same tab and tells the other site nothing about this page, whose address
 * may say why somebody came. The address must have passed `safeAddress`.
 */
export function outwardLink(
  id: string,
  address: string,
  content: unknown,
  { actions }: CardView,
  options: { readonly hreflang?: string; readonly part?: string } = {},
): TemplateResult {
  const follow = (event: Event): void => {
    if (!actions.open(id, address)) event.preventDefault();
  };
  return html`<a
    href=${address}
    hreflang=${options.hreflang ?? nothing}
    part=${options.part ?? nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${follow}
    >${content}</a
  >`;
}
