import type { Resource } from '@safeguarding/data';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../locales/directionOf.js';
import { plainText } from '../safety/plainText.js';
import { safeAddress } from '../safety/safeAddress.js';
import { outwardLink } from './outwardLink.js';
import type { CardView } from './PanelView.js';

/** One link per language, where there is more than one; each says its language in the panel's. */
export function editionLinks(
  resource: Resource,
  title: TemplateResult | string,
  view: CardView,
): TemplateResult | typeof nothing {
  const { messages, vocabulary } = view;
  if (resource.editions.length < 2) return nothing;
  return html`<div class="links">
    <span>${messages.editions}</span>
    <ul>
      ${resource.editions.map((edition) => {
        const address = safeAddress(edition.url);
        const name = vocabulary.label('languages', edition.language).text;
        // The title tells one "Español" from the next one in a list of links.
        const about = edition.title
          ? html`<bdi lang=${edition.language} dir=${directionOf(edition.language)}>${plainText(edition.title)}</bdi>`
          : title;
        return html`<li>
          ${address ? outwardLink(resource.id, address, html`${name}<span class="away">: ${about}</span>`, view, { hreflang: edition.language }) : name}
        </li>`;
      })}
    </ul>
  </div>`;
}
