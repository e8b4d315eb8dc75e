import type { Resource } from '@safeguarding/data';
import type { FacetName, MatchExplanation } from '@safeguarding/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { plainText } from '../safety/plainText.js';
import { safeUrl } from '../safety/safeUrl.js';
import { pickLocalized } from '../state/pickLocalized.js';
import type { CardViewModel } from '../state/viewModel.js';
import { MAX_PLACES_SHOWN } from '../state/vocabulary.js';
import { isGlossed, originalTitle, primaryEdition } from './customCard.js';
import { icons, kindOf } from './icons.js';
import { localized, marksOf, resourceLink } from './parts.js';

type Line = TemplateResult | typeof nothing;

/** Kind · publisher · year, each where it is known: what one looks for first, in one line. */
export function factLine(resource: Resource, view: CardViewModel): TemplateResult {
  const { formatter, vocabulary, language } = view;
  const date = resource.published?.date;
  const year = date && formatter.date(/^\d{4}-/.test(date) ? date.slice(0, 4) : date);
  return html`<span class="whole">${localized(vocabulary.label('types', resource.type), language)}</span>
    ${publisherName(resource, view)} ${year ? html`<span class="whole">${year}</span>` : nothing}`;
}

/** The first publisher by its letters, if it is known by some, and how many there are beside it. */
function publisherName({ publishers }: Resource, { formatter, source, vocabulary, language }: CardViewModel): Line {
  const [first, ...others] = publishers;
  if (first === undefined) return nothing;
  const names = publishers.map((id) => vocabulary.label('publishers', id));
  const letters = source.publishers.get(first)?.acronym;
  const short = letters ? plainText(letters) : localized(names[0]!, language);
  const more = others.length > 0 ? ` +${formatter.number(others.length)}` : '';
  if (!letters && !more) return html`<span>${short}</span>`;
  return html`<span><abbr title=${formatter.list(names.map(({ text }) => text))}>${short}${more}</abbr></span>`;
}

/** Says that a title is no title of the work but the catalogue's translation, and which one the work has. */
export function glossLine(resource: Resource, { messages, language }: CardViewModel): Line {
  if (!isGlossed(resource, language)) return nothing;
  const original = originalTitle(resource, language);
  if (!original) return html`<p class="gloss" part="card-gloss">${messages.titleGloss}</p>`;
  // The title of the work says so to the eye.
  return html`<p class="gloss" part="card-gloss">
    <span class="away">${messages.titleGloss}</span> ${messages.originalTitle} ${localized(original, language)}
  </p>`;
}

/** Why a card answers what was typed, where that is a matter that nobody keeps to themselves. */
export function reasonLine(told: MatchExplanation | undefined, { messages, formatter, language }: CardViewModel): Line {
  const chips = new Set(told?.needs.map(({ chip }) => pickLocalized(chip, language).text));
  if (chips.size === 0) return nothing;
  return html`<p class="meta why">${fill(messages.helpsWith, { topics: formatter.list([...chips].slice(0, 2)) })}</p>`;
}

/** What must be known before use. It is no alarm: two cards in three have such a line. It is never cut. */
export function noteLine({ usageNote }: Resource, { messages, language, direction }: CardViewModel): Line {
  if (!usageNote) return nothing;
  const note = pickLocalized(usageNote, language);
  const { language: lang, direction: dir } = marksOf(note, language);
  return html`<p class="note" part="card-note" lang=${lang} dir=${dir}>
    ${icons.know()}<span class="away" lang=${language} dir=${direction}>${messages.before}</span> ${note.text}
  </p>`;
}

/** Names the work that has replaced this one, and leads to it. */
export function successorLine(resource: Resource, view: CardViewModel): Line {
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
  return html`<p class="note newer" part="card-note">
    <span class="badge old">${messages.replaced}</span> ${messages.replacedBy}
    ${address ? resourceLink('id' in successor ? successor.id : resource.id, address, name, view) : name}${date ? fill(messages.brackets, { text: formatter.date(date) }) : nothing}
  </p>`;
}

/** Where a law or a rule holds, for whom a resource is, which stage of school, and how long it is: as little as tells. */
export function pills(resource: Resource, view: CardViewModel): unknown[] {
  const { messages, formatter } = view;
  return [
    placeWords(resource, view),
    firstOf('audiences', resource.audiences, view),
    firstOf('stages', resource.stages ?? [], view),
    resource.pages && formatter.plural(messages.pages, resource.pages),
  ].flatMap((words) => (words ? html`<li class="pill">${words}</li>` : []));
}

/** Where it holds. Nothing where it holds everywhere: there is no limit to know of then. */
function placeWords(
  { places, type }: Resource,
  { messages, formatter, vocabulary }: CardViewModel,
): string | undefined {
  if (places.length === 0 || places.includes('global')) return undefined;
  const place =
    places.length > MAX_PLACES_SHOWN
      ? formatter.plural(messages.places, places.length)
      : formatter.list(places.map((code) => vocabulary.label('countries', code).text));
  const isLaw = kindOf(type, (id) => vocabulary.broader('types', id)) === 'law';
  return isLaw ? fill(messages.lawOf, { place }) : place;
}

/** The first of some values, and how many there are beside it. */
function firstOf(
  facet: FacetName,
  [first, ...others]: readonly string[],
  view: CardViewModel,
): TemplateResult | undefined {
  if (first === undefined) return undefined;
  const { formatter, vocabulary, language } = view;
  const more = others.length > 0 ? ` +${formatter.number(others.length)}` : '';
  return html`${localized(vocabulary.label(facet, first), language)}${more}`;
}
