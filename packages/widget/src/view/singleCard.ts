import type { ResolvedResource } from '@safeguarding/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from './PanelView.js';
import { resourceCard } from './resourceCard.js';

/** One resource by its id, or what has become of it. */
export function singleCard(resolved: Exclude<ResolvedResource, { status: 'unknown' }>, view: CardView): TemplateResult {
  const { status } = resolved;
  const resources =
    status === 'withdrawn' ? resolved.alternatives : status === 'split' ? resolved.resources : [resolved.resource];
  const note = status !== 'found' && view.messages[status];
  const more = status === 'withdrawn' && resources.length > 0 && view.messages.instead;
  return html`${note ? html`<p class="notice" part="notice">${note} ${more || nothing}</p>` : nothing}
    <ul class="list" part="list">
      ${resources.map((resource) => resourceCard(resource, view))}
    </ul>
    <slot name="status"></slot>
    <div hidden><slot name="card"></slot></div>`;
}
