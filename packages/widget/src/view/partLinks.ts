import type { Resource } from '@safeguarding/data';
import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../state/pickText.js';
import { safeAddress } from '../safety/safeAddress.js';
import { icons } from './icons.js';
import { outwardLink } from './outwardLink.js';
import type { CardView } from './PanelView.js';
import { textOf } from './textOf.js';

/** The documents of a collection, folded away until asked for. */
export function partLinks(
  resource: Resource,
  title: TemplateResult | string,
  view: CardView,
): TemplateResult | typeof nothing {
  const { messages, formatter, language, printing } = view;
  if (!resource.parts?.length) return nothing;
  return html`<details class="parts" ?open=${printing}>
    <summary>
      ${icons.chevron()}${formatter.plural(messages.documents, resource.parts.length)}<span class="away"
        >: ${title}</span
      >
    </summary>
    <ul>
      ${resource.parts.map((part) => {
        const address = safeAddress(part.url);
        const name = textOf(pickText(part.title, language), language);
        return html`<li>${address ? outwardLink(resource.id, address, name, view) : name}</li>`;
      })}
    </ul>
  </details>`;
}
