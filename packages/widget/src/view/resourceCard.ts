import type { Resource } from '@safeguarding/data';
import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '../safety/safeAddress.js';
import { pickText } from '../state/pickText.js';
import { addressLine } from './addressLine.js';
import { customCard, warnOfCard } from './customCard.js';
import { drawOr } from './drawOr.js';
import { editionLinks } from './editionLinks.js';
import { fewPlaces } from './fewPlaces.js';
import { headingOf } from './headingOf.js';
import { outwardLink } from './outwardLink.js';
import type { CardView } from './PanelView.js';
import { partLinks } from './partLinks.js';
import { primaryEdition } from './primaryEdition.js';
import { reportLink } from './reportLink.js';
import { successorLine } from './successorLine.js';
import { textOf } from './textOf.js';

/** One resource: as the page draws it, or as we do. */
export function resourceCard(resource: Resource, view: CardView): unknown {
  const custom = customCard(resource, view);
  if (custom === undefined) return usualCard(resource, view);
  return drawOr(html`<li class="card" part="card">${custom}</li>`, (error) => {
    warnOfCard(error, view);
    return usualCard(resource, view);
  });
}

/** Our card; its title alone where a record holds what no card can show: one record must not end the list. */
function usualCard(resource: Resource, view: CardView): TemplateResult | typeof nothing {
  for (const card of [fullCard, bareCard])
    try {
      return card(resource, view);
    } catch (error) {
      view.warn(`${resource.id}: cannot be shown in full. ${String(error)}`);
    }
  return nothing;
}

/** A title and where it leads. */
function bareCard({ id, title, editions }: Resource, { language, headingLevel, ...view }: CardView): TemplateResult {
  const name = textOf(pickText(title, language), language);
  const address = safeAddress((editions as Partial<Resource['editions']> | undefined)?.[0]?.url);
  const link = address ? outwardLink(id, address, name, view) : name;
  return html`<li class="card" part="card">${headingOf(headingLevel + 2, 'title', 'card-title', link)}</li>`;
}

/** What it is, who made it, what it helps with, and where it is found. */
function fullCard(resource: Resource, view: CardView): TemplateResult {
  const { messages, vocabulary, language, headingLevel, layout } = view;
  const title = pickText(resource.title, language);
  const edition = primaryEdition(resource, language);
  const name = textOf(title, language);
  const note = resource.usageNote && pickText(resource.usageNote, language);
  return html`<li class="card" part="card">
    <p class="kind">
      ${textOf(vocabulary.label('types', resource.type), language)}
      ${resource.startHere ? html`<span class="badge">${messages.startHere}</span>` : nothing}
      ${resource.supersededBy ? html`<span class="badge old">${messages.replaced}</span>` : nothing}
    </p>
    ${headingOf(headingLevel + 2, 'title', 'card-title', edition ? outwardLink(resource.id, edition.address, name, view, { hreflang: edition.language }) : name)}
    <p class="meta" part="card-meta">${metadata(resource, view)}</p>
    ${layout === 'compact' ? nothing : html`<p class="summary" part="card-summary">${textOf(pickText(resource.summary, language), language)}</p>`}
    ${note ? html`<p class="note"><strong>${messages.before}</strong> ${textOf(note, language)}</p>` : nothing}
    ${successorLine(resource, view)} ${partLinks(resource, name, view)} ${editionLinks(resource, name, view)}
    <div class="foot">
      ${addressLine(resource, edition?.address, view)} ${edition ? reportLink(resource, name, view) : nothing}
    </div>
  </li>`;
}

/** Publisher · date · place · language · pages, each where it is known. */
function metadata(resource: Resource, { messages, formatter, vocabulary, language }: CardView): unknown {
  const { places } = resource;
  const publishers = resource.publishers.map(
    (id) => html`<span>${textOf(vocabulary.label('publishers', id), language)}</span>`,
  );
  const facts = [
    resource.published && formatter.date(resource.published.date),
    places.length > fewPlaces
      ? formatter.plural(messages.places, places.length)
      : formatter.list(places.map((code) => vocabulary.label('countries', code).text)),
    resource.editions.length === 1 && vocabulary.label('languages', resource.editions[0]!.language).text,
    resource.pages && formatter.plural(messages.pages, resource.pages),
  ];
  return [...publishers, ...facts.filter(Boolean).map((fact) => html`<span class="whole">${fact}</span>`)];
}
