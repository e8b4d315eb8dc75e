import type { Resource } from '@safeguarding/data';
import type { MatchExplanation, ResolvedResource } from '@safeguarding/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../locales/directionOf.js';
import { fill } from '../locales/fill.js';
import { displayHost } from '../safety/displayHost.js';
import { authorUrl } from '../safety/authorUrl.js';
import { plainText } from '../safety/plainText.js';
import { safeUrl } from '../safety/safeUrl.js';
import type { CheckedLocalResource } from '../state/localResources.js';
import { pickLocalized } from '../state/pickLocalized.js';
import type { CardViewModel } from '../state/viewModel.js';
import { MAX_PLACES_SHOWN } from '../state/vocabulary.js';
import { customCard, isGlossed, originalTitle, primaryEdition, reportCardError } from './customCard.js';
import { marked } from './marked.js';
import {
  externalLink,
  headingOf,
  icons,
  localized,
  marksOf,
  opensNewTab,
  renderWithFallback,
  resourceLink,
  textBlock,
} from './parts.js';

/** One resource by its id, or what has become of it. */
export function singleCard(
  resolved: Exclude<ResolvedResource, { status: 'unknown' }>,
  view: CardViewModel,
): TemplateResult {
  const { status } = resolved;
  const resources =
    status === 'withdrawn' ? resolved.alternatives : status === 'split' ? resolved.resources : [resolved.resource];
  const note = status !== 'found' && view.messages[status];
  const more = status === 'withdrawn' && resources.length > 0 && view.messages.instead;
  return html`${note ? html`<p class="notice" part="notice">${note} ${more || nothing}</p>` : nothing}
    <ul role="list" class="list" part="list">
      ${resources.map((resource) => resourceCard(resource, view))}
    </ul>
    <slot name="status"></slot>
    <div hidden><slot name="card"></slot></div>`;
}

/** A resource of the page itself, marked as such. Its language is not known: each text finds its own direction. */
export function localCard(
  { id, title, summary, type, address, place, phone, hours }: CheckedLocalResource,
  view: Pick<CardViewModel, 'messages' | 'headingLevel' | 'actions'>,
): TemplateResult {
  const { messages, headingLevel } = view;
  const text = (words: string): TemplateResult => html`<bdi dir="auto">${words}</bdi>`;
  const number = phone && phone.address !== address ? phone : undefined;
  return html`<li class="card own" part="card own-card">
    <p class="kind">${type && text(type)} <span class="badge">${messages.own}</span></p>
    ${headingOf(headingLevel + 2, 'title', 'card-title', resourceLink(id, address, text(title), view))}
    ${summary ? html`<p class="summary" part="card-summary">${text(summary)}</p>` : nothing}
    ${place ? html`<p class="address"><bdi dir="ltr">${place}</bdi></p>` : nothing}
    ${number ? html`<p class="address">${resourceLink(id, number.address, html`<bdi dir="ltr">${number.number}</bdi>`, view)}</p>` : nothing}
    ${hours ? html`<p class="address" dir="auto">${hours}</p>` : nothing}
    ${opensNewTab(address) ? html`<p class="address">${messages.newTab}</p>` : nothing}
  </li>`;
}

/** One resource: as the page draws it, or as we do. */
export function resourceCard(resource: Resource, view: CardViewModel): unknown {
  const custom = customCard(resource, view);
  if (custom === undefined) return usualCard(resource, view);
  return renderWithFallback(html`<li class="card" part="card">${custom}</li>`, (error) => {
    reportCardError(error, view);
    return usualCard(resource, view);
  });
}

/** Our card; its title alone where a record holds what no card can show: one record must not end the list. */
function usualCard(resource: Resource, view: CardViewModel): TemplateResult | typeof nothing {
  for (const card of [fullCard, bareCard])
    try {
      return card(resource, view);
    } catch (error) {
      view.warn(`${resource.id}: cannot be shown in full. ${String(error)}`);
    }
  return nothing;
}

/** A title and where it leads. */
function bareCard(
  { id, title, editions }: Resource,
  { language, headingLevel, actions }: CardViewModel,
): TemplateResult {
  const name = localized(pickLocalized(title, language), language);
  const address = safeUrl((editions as Partial<Resource['editions']> | undefined)?.[0]?.url);
  const link = address ? resourceLink(id, address, name, { actions }) : name;
  return html`<li class="card" part="card">${headingOf(headingLevel + 2, 'title', 'card-title', link)}</li>`;
}

/** What it is, who made it, what it helps with, and where it is found. */
function fullCard(resource: Resource, view: CardViewModel): TemplateResult {
  const { messages, vocabulary, language, headingLevel, layout } = view;
  const title = pickLocalized(resource.title, language);
  const summary = pickLocalized(resource.summary, language);
  const edition = primaryEdition(resource, language);
  const name = localized(title, language);
  const told = view.explained?.get(resource.id);
  const shownTitle = marked(title.text, told?.title);
  const note = resource.usageNote && pickLocalized(resource.usageNote, language);
  return html`<li class="card" part="card">
    <p class="kind">
      ${localized(vocabulary.label('types', resource.type), language)}
      ${resource.startHere ? html`<span class="badge">${messages.startHere}</span>` : nothing}
      ${resource.supersededBy ? html`<span class="badge old">${messages.replaced}</span>` : nothing}
    </p>
    ${headingOf(headingLevel + 2, 'title', 'card-title', edition ? resourceLink(resource.id, edition.address, shownTitle, view, { hreflang: edition.language }) : shownTitle, marksOf(title, language))}
    ${glossLine(resource, view)}
    <p class="meta" part="card-meta">${metadata(resource, view)}</p>
    ${layout === 'compact' ? nothing : textBlock('summary', summary, language, { part: 'card-summary', content: marked(summary.text, told?.summary) })}
    ${reasonLine(told, view)}
    ${note ? html`<p class="note"><strong>${messages.before}</strong> ${localized(note, language)}</p>` : nothing}
    ${successorLine(resource, view)} ${partLinks(resource, name, view)} ${editionLinks(resource, name, view)}
    <div class="foot">
      ${addressLine(resource, edition?.address, view)} ${edition ? reportLink(resource, name, view) : nothing}
    </div>
  </li>`;
}

/** Why a card answers what was typed, where that is a matter that nobody keeps to themselves. */
function reasonLine(
  told: MatchExplanation | undefined,
  { messages, formatter, language }: CardViewModel,
): TemplateResult | typeof nothing {
  const chips = new Set(told?.needs.map(({ chip }) => pickLocalized(chip, language).text));
  if (chips.size === 0) return nothing;
  return html`<p class="meta why">${fill(messages.helpsWith, { topics: formatter.list([...chips].slice(0, 2)) })}</p>`;
}

/** Says that a title is no title of the work but the catalogue's translation, and which one the work has. */
function glossLine(resource: Resource, { messages, language }: CardViewModel): TemplateResult | typeof nothing {
  if (!isGlossed(resource, language)) return nothing;
  const original = originalTitle(resource, language);
  return html`<p class="gloss" part="card-gloss">
    ${messages.titleGloss} ${original ? html`${messages.originalTitle} ${localized(original, language)}` : nothing}
  </p>`;
}

/** Publisher · date · place · language · pages, each where it is known. */
function metadata(resource: Resource, { messages, formatter, vocabulary, language }: CardViewModel): unknown {
  const { places } = resource;
  const publishers = resource.publishers.map(
    (id) => html`<span>${localized(vocabulary.label('publishers', id), language)}</span>`,
  );
  const facts = [
    resource.published && formatter.date(resource.published.date),
    places.length > MAX_PLACES_SHOWN
      ? formatter.plural(messages.places, places.length)
      : formatter.list(places.map((code) => vocabulary.label('countries', code).text)),
    resource.editions.length === 1 && vocabulary.label('languages', resource.editions[0]!.language).text,
    resource.pages && formatter.plural(messages.pages, resource.pages),
  ];
  return [...publishers, ...facts.filter(Boolean).map((fact) => html`<span class="whole">${fact}</span>`)];
}

/** Names the work that has replaced this one, and leads to it. */
function successorLine(resource: Resource, view: CardViewModel): TemplateResult | typeof nothing {
  const { messages, formatter, source, language } = view;
  const successor = resource.supersededBy;
  if (!successor) return nothing;
  const known = 'id' in successor ? source.resources?.get(successor.id) : undefined;
  const title =
    'id' in successor
      ? pickLocalized(known?.title ?? { en: successor.id }, language)
      : pickLocalized({ en: plainText(successor.title) }, language);
  const address = 'id' in successor ? known && primaryEdition(known, language)?.address : safeUrl(successor.url);
  const date = 'id' in successor ? known?.published?.date : successor.published;
  const name = localized(title, language);
  return html`<p class="note">
    <strong>${messages.replacedBy}</strong>
    ${address ? resourceLink('id' in successor ? successor.id : resource.id, address, name, view) : name}${date ? fill(messages.brackets, { text: formatter.date(date) }) : nothing}
  </p>`;
}

/** The documents of a collection, folded away until asked for. */
function partLinks(
  resource: Resource,
  title: TemplateResult | string,
  view: CardViewModel,
): TemplateResult | typeof nothing {
  const { messages, formatter, language } = view;
  if (!resource.parts?.length) return nothing;
  return html`<details class="parts">
    <summary>
      ${icons.chevron()}${formatter.plural(messages.documents, resource.parts.length)}<span class="away"
        >${messages.colon}${title}</span
      >
    </summary>
    <ul role="list">
      ${resource.parts.map((part) => {
        const address = safeUrl(part.url);
        const name = localized(pickLocalized(part.title, language), language);
        return html`<li>${address ? resourceLink(resource.id, address, name, view) : name}</li>`;
      })}
    </ul>
  </details>`;
}

/** One link per language, where there is more than one; each says its language in the panel's. */
function editionLinks(
  resource: Resource,
  title: TemplateResult | string,
  view: CardViewModel,
): TemplateResult | typeof nothing {
  const { messages, vocabulary } = view;
  if (resource.editions.length < 2) return nothing;
  return html`<div class="links">
    <span>${messages.editions}</span>
    <ul role="list">
      ${resource.editions.map((edition) => {
        const address = safeUrl(edition.url);
        const name = vocabulary.label('languages', edition.language).text;
        // The title tells one "Español" from the next one in a list of links.
        const about = edition.title
          ? html`<bdi lang=${edition.language} dir=${directionOf(edition.language)}>${plainText(edition.title)}</bdi>`
          : title;
        return html`<li>
          ${address ? resourceLink(resource.id, address, html`${name}<span class="away">${messages.colon}${about}</span>`, view, { hreflang: edition.language }) : name}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Says where a link leads before it is followed, or that no address is known. */
function addressLine(resource: Resource, address: string | undefined, view: CardViewModel): TemplateResult {
  const { messages, source, language } = view;
  if (!address) {
    const publisher = resource.publishers[0];
    const name = publisher ? localized(view.vocabulary.label('publishers', publisher), language) : '';
    const homepage = publisher ? safeUrl(source.publishers.get(publisher)?.homepage) : undefined;
    return html`<p class="address unknown">
      ${messages.noAddress} ${homepage ? resourceLink(resource.id, homepage, name, view) : name}
    </p>`;
  }
  const host = displayHost(address);
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
    >${[check, opensNewTab(address) && messages.newTab].map((words) => (words ? html`<span class="dot">·</span>${words}` : nothing))}
  </p>`;
}

/** Tells the page's author of a broken link. It carries the id and the version of the data, and nothing else. */
function reportLink(
  { id }: Resource,
  title: TemplateResult | string,
  view: CardViewModel,
): TemplateResult | typeof nothing {
  const { report, messages, source, actions } = view;
  if (!report) return nothing;
  const values = { id: encodeURIComponent(id), version: encodeURIComponent(source.version) };
  const filled = report.replace(/\{(id|version)\}/g, (_, name: keyof typeof values) => values[name]);
  const isBareMail = /^mailto:[^?]*$/i.test(filled);
  const address = authorUrl(isBareMail ? `${filled}?subject=${values.id}%20${values.version}` : filled);
  const follow = (event: Event): void => {
    if (!actions.report(id)) event.preventDefault();
  };
  if (!address) return nothing;
  const isMail = address.startsWith('mailto:');
  const opens = isMail
    ? messages.mails
    : address.startsWith(`${globalThis.location?.origin}/`)
      ? messages.opensHere
      : messages.opens;
  const where = {
    host: isMail ? '' : displayHost(address),
    address: isMail ? address.slice(7).replace(/\?.*$/s, '') : '',
  };
  // A step of its own: "report" means abuse to a child, who would write to whoever looks after the site.
  return html`<details class="broken">
    <summary class="report-it">${messages.report}<span class="away">${messages.colon}${title}</span></summary>
    <p>${messages.reportOnly}</p>
    <p>
      ${externalLink(address, html`${messages.reportGo}<span class="away">${messages.colon}${title}</span>`, follow, { name: 'report', part: 'report' })}
      <bdi>${fill(opens, where)}</bdi> ${opensNewTab(address) ? messages.newTab : nothing}
    </p>
  </details>`;
}
