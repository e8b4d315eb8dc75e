import { html, nothing, type TemplateResult } from 'lit';
import type { OwnResource } from '../state/ownResources.js';
import { headingOf } from './headingOf.js';
import { outwardLink } from './outwardLink.js';
import type { CardView } from './PanelView.js';

/** A resource of the page itself, marked as such. Its language is not known: each text finds its own direction. */
export function ownCard({ id, title, summary, type, address, place }: OwnResource, view: CardView): TemplateResult {
  const { messages, headingLevel } = view;
  const text = (words: string): TemplateResult => html`<bdi dir="auto">${words}</bdi>`;
  return html`<li class="card own" part="card own-card">
    <p class="kind">${type && text(type)} <span class="badge">${messages.own}</span></p>
    ${headingOf(headingLevel + 2, 'title', 'card-title', outwardLink(id, address, text(title), view))}
    ${summary ? html`<p class="summary" part="card-summary">${text(summary)}</p>` : nothing}
    ${place ? html`<p class="address"><bdi dir="ltr">${place}</bdi></p>` : nothing}
  </li>`;
}
