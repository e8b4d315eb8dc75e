import type { Resource } from '@safeguarding/data';
import type { ResolvedResource } from '@safeguarding/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../safety/safeUrl.js';
import type { CheckedLocalResource } from '../state/localResources.js';
import { pickLocalized } from '../state/pickLocalized.js';
import type { CardViewModel } from '../state/viewModel.js';
import { factLine, glossLine, noteLine, pills, reasonLine, successorLine } from './cardFacts.js';
import { isOwnPage, languageList, languagePills, partLinks, reportLink, whereLine } from './cardLinks.js';
import { customCard, primaryEdition, reportCardError } from './customCard.js';
import { icons, kindIcon } from './icons.js';
import { marked } from './marked.js';
import { headingOf, localized, marksOf, opensNewTab, renderWithFallback, resourceLink } from './parts.js';

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
  return html`${note ? html`<p class=${status === 'withdrawn' ? 'notice' : 'notice quiet'} part="notice">${note} ${more || nothing}</p>` : nothing}
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

/** What it is, who made it, what it helps with, what to know first, and where it is found. */
function fullCard(resource: Resource, view: CardViewModel): TemplateResult {
  const { language, headingLevel, vocabulary } = view;
  const isCompact = view.layout === 'compact';
  const title = pickLocalized(resource.title, language);
  const edition = primaryEdition(resource, language);
  const name = localized(title, language);
  const words = marked(title.text, view.explained?.get(resource.id)?.title);
  const link =
    edition && isOwnPage(resource)
      ? resourceLink(resource.id, edition.address, words, view, { hreflang: edition.language })
      : words;
  const heading = headingOf(headingLevel + 2, 'title', 'card-title', link, marksOf(title, language));
  const icon = kindIcon(resource.type, (id) => vocabulary.broader('types', id));
  const facts = factLine(resource, view);
  const gloss = glossLine(resource, view);
  const newer = successorLine(resource, view);
  if (isCompact)
    return html`<li class="card" part="card">
      ${icon} ${heading} ${gloss}
      <p class="meta row" part="card-meta">${facts}</p>
      ${newer}
      <details class="rest">
        <summary>
          ${resource.usageNote ? icons.know() : nothing}${icons.chevron()}<span class="away"
            >${view.messages.readMore}${view.messages.colon}${name}</span
          >
        </summary>
        <p class="meta narrow" part="card-meta">${facts}</p>
        ${noteLine(resource, view)} ${rest(resource, name, view)}
      </details>
    </li>`;
  return html`<li class="card" part="card">
    ${heading} ${gloss}
    <p class="meta" part="card-meta">${icon}${facts}</p>
    ${newer} ${summaryLines(resource, view)} ${reasonLine(view.explained?.get(resource.id), view)}
    ${noteLine(resource, view)} ${rest(resource, name, view)}
  </li>`;
}

/** What somebody reads who has found what they came for. */
function rest(resource: Resource, name: TemplateResult | string, view: CardViewModel): TemplateResult {
  const tags = [...pills(resource, view), ...languagePills(resource, name, view)];
  const hasMore = view.summaries && view.layout !== 'compact';
  return html`${languageList(resource, name, view)} ${partLinks(resource, name, view)}
    <div class="ends">
      ${
        tags.length > 0
          ? html`<ul role="list" class="pills" part="card-pills">
              ${tags}
            </ul>`
          : nothing
      }
      <div class="foot">
        ${whereLine(resource, name, view)} ${hasMore ? moreButton(resource, name, view) : nothing}
        ${primaryEdition(resource, view.language) ? reportLink(resource, name, view) : nothing}
      </div>
    </div>`;
}

/** Its first lines for the eye, where a list is long; all of it for screen readers and paper. */
function summaryLines(resource: Resource, { explained, summaries, language }: CardViewModel): TemplateResult {
  const summary = pickLocalized(resource.summary, language);
  const { language: lang, direction: dir } = marksOf(summary, language);
  const isCut = summaries && !summaries.unfolded.has(resource.id);
  return html`<p
    class=${isCut ? 'summary cut' : 'summary'}
    part="card-summary"
    id=${`summary-${resource.id}`}
    lang=${lang}
    dir=${dir}
  >
    ${marked(summary.text, explained?.get(resource.id)?.summary)}
  </p>`;
}

/** It is hidden until it turns out that lines are missing: see `controllers/cutSummaries`. */
function moreButton({ id }: Resource, name: TemplateResult | string, view: CardViewModel): TemplateResult {
  const { messages, summaries } = view;
  const isOpen = summaries!.unfolded.has(id);
  return html`<button
    type="button"
    class="plain unfold-summary"
    part="card-more"
    aria-expanded=${isOpen}
    aria-controls=${`summary-${id}`}
    hidden
    @click=${() => summaries!.toggle(id)}
  >
    ${isOpen ? messages.readLess : messages.readMore}<span class="away">${messages.colon}${name}</span>
  </button>`;
}
