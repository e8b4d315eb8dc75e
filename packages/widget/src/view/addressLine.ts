import type { Resource } from '@safeguarding/data';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { hostOf } from '../safety/hostOf.js';
import { safeAddress } from '../safety/safeAddress.js';
import { outwardLink } from './outwardLink.js';
import type { CardView } from './PanelView.js';
import { textOf } from './textOf.js';

/** Says where a link leads before it is followed, and honestly when nobody knows. */
export function addressLine(resource: Resource, address: string | undefined, view: CardView): TemplateResult {
  const { messages, catalogue, language } = view;
  if (!address) {
    const publisher = resource.publishers[0];
    const name = publisher ? textOf(view.vocabulary.label('publishers', publisher), language) : '';
    const homepage = publisher ? safeAddress(catalogue.publishers.get(publisher)?.homepage) : undefined;
    return html`<p class="address unknown">
      ${messages.noAddress} ${homepage ? outwardLink(resource.id, homepage, name, view) : name}
    </p>`;
  }
  const host = hostOf(address);
  const { urlKind, urlEvidence, checkedOn } = resource.provenance ?? {};
  const sentences = new Map<unknown, string>([
    ['listing', messages.listing],
    ['announcement', messages.announcement],
    ['third-party', messages.thirdParty],
    ['publisher', messages.publisherSite],
  ]);
  const check = checkedOn
    ? fill(messages.checked, { date: view.formatter.date(checkedOn) })
    : urlEvidence === 'recalled' && messages.unchecked;
  return html`<p class="address">
    <bdi>${fill(sentences.get(urlKind) ?? '{host}', { host })}</bdi
    >${check ? html`<span class="dot">·</span>${check}` : nothing}
  </p>`;
}
