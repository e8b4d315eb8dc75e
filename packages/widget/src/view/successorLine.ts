import type { Resource } from '@safeguarding/data';
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../safety/plainText.js';
import { safeAddress } from '../safety/safeAddress.js';
import { pickText } from '../state/pickText.js';
import { outwardLink } from './outwardLink.js';
import type { CardView } from './PanelView.js';
import { primaryEdition } from './primaryEdition.js';
import { textOf } from './textOf.js';

/** Names the work that has replaced this one, and leads to it. */
export function successorLine(resource: Resource, view: CardView): TemplateResult | typeof nothing {
  const { messages, formatter, catalogue, language } = view;
  const successor = resource.supersededBy;
  if (!successor) return nothing;
  const known = 'id' in successor ? catalogue.resources.get(successor.id) : undefined;
  const title =
    'id' in successor
      ? pickText(known?.title ?? { en: successor.id }, language)
      : pickText({ en: plainText(successor.title) }, language);
  const address = 'id' in successor ? known && primaryEdition(known, language)?.address : safeAddress(successor.url);
  const date = 'id' in successor ? known?.published?.date : successor.published;
  const name = textOf(title, language);
  return html`<p class="note">
    <strong>${messages.replacedBy}</strong>
    ${address ? outwardLink('id' in successor ? successor.id : resource.id, address, name, view) : name}${date ? ` (${formatter.date(date)})` : nothing}
  </p>`;
}
