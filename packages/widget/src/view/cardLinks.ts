import type { Resource } from '@safeguarding/data';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../locales/directionOf.js';
import { fill } from '../locales/fill.js';
import { authorUrl } from '../safety/authorUrl.js';
import { displayHost } from '../safety/displayHost.js';
import { plainText } from '../safety/plainText.js';
import { safeUrl } from '../safety/safeUrl.js';
import { pickLocalized } from '../state/pickLocalized.js';
import type { CardViewModel } from '../state/viewModel.js';
import { primaryEdition } from './customCard.js';
import { icons } from './icons.js';
import { externalLink, filled, localized, opensNewTab, resourceLink } from './parts.js';

type Line = TemplateResult | typeof nothing;
type Name = unknown;

/** More links than these are folded away. */
const MAX_LANGUAGE_LINKS = 3;

/**
 * Whether an address opens the resource itself, so that its title may be the link. One that is not known to lead elsewhere
 * is taken for its own: that of a record of the page, for example.
 */
export function isOwnPage({ provenance }: Resource): boolean {
  const kind = (provenance as Partial<Resource['provenance']> | undefined)?.urlKind;
  return !['listing', 'announcement', 'third-party', 'publisher'].includes(kind ?? '');
}

/** The languages of a resource: those with a link of their own, and those without one. */
function languagesOf(resource: Resource, language: string) {
  const primary = primaryEdition(resource, language);
  const links = new Map<string, Resource['editions'][number]>();
  for (const edition of resource.editions) {
    const address = safeUrl(edition.url);
    // Where two languages share a page, it is that of the language which the title leads to.
    if (address && (!links.has(address) || edition.language === primary?.language)) links.set(address, edition);
  }
  const linked = [...links].map(([address, edition]) => ({ address, edition }));
  const choices = linked.length > 1 ? linked : [];
  const shown = new Set(choices.length > 0 ? choices.map(({ edition }) => edition.language) : [primary?.language]);
  const others = resource.editions.map((edition) => edition.language).filter((each) => !shown.has(each));
  return { primary, choices, others };
}

/**
 * The language of what opens, where it is not the panel's; a link a language, where there are a few; and that there are
 * others without a link, the reader's own by name.
 */
export function languagePills(resource: Resource, title: Name, view: CardViewModel): unknown[] {
  const { messages, formatter, vocabulary, language } = view;
  const { primary, choices, others } = languagesOf(resource, language);
  const name = (tag: string): string => vocabulary.label('languages', tag).text;
  const only = choices.length === 0 && (primary?.language ?? others.shift());
  const isForeign = only && only.split('-', 1)[0] !== language;
  const own = others.find((tag) => tag.split('-', 1)[0] === language);
  const count = others.length - Number(own !== undefined);
  const unnamed = own ? `+${formatter.number(count)}` : `+${formatter.plural(messages.languagesCount, count)}`;
  const named = own ? fill(messages.alsoIn, { languages: name(own) }) : '';
  const also = [named, count > 0 ? unnamed : ''].filter(Boolean).join(' ');
  return [
    isForeign ? html`<li class="pill tongue">${name(only)}</li>` : nothing,
    ...(choices.length > MAX_LANGUAGE_LINKS ? [] : choices).map(
      (choice) => html`<li>${languageLink(choice, resource, title, view, 'pill tongue')}</li>`,
    ),
    also ? html`<li class="pill"><abbr title=${formatter.list(others.map(name))}>${also}</abbr></li>` : nothing,
  ].filter((each) => each !== nothing);
}

/** Many languages, folded away until asked for. */
export function languageList(resource: Resource, title: Name, view: CardViewModel): Line {
  const { messages, formatter, language } = view;
  const { choices } = languagesOf(resource, language);
  if (choices.length <= MAX_LANGUAGE_LINKS) return nothing;
  const links = choices.map((choice) => html`<li>${languageLink(choice, resource, title, view)}</li>`);
  return foldedList(formatter.plural(messages.languagesCount, choices.length), links, title, view);
}

/** A link that says its language in the panel's. The title tells one "Español" from the next in a list of links. */
function languageLink(
  { address, edition }: { readonly address: string; readonly edition: Resource['editions'][number] },
  { id }: Resource,
  title: Name,
  view: CardViewModel,
  name?: string,
): TemplateResult {
  const about = edition.title
    ? html`<bdi lang=${edition.language} dir=${directionOf(edition.language)}>${plainText(edition.title)}</bdi>`
    : title;
  const words = html`${view.vocabulary.label('languages', edition.language).text}<span class="away"
      >${view.messages.colon}${about}</span
    >`;
  return resourceLink(id, address, words, view, { hreflang: edition.language, ...(name && { name }) });
}

/** The documents of a collection, folded away until asked for. */
export function partLinks(resource: Resource, title: Name, view: CardViewModel): Line {
  const { messages, formatter, language } = view;
  if (!resource.parts?.length) return nothing;
  const links = resource.parts.map((part) => {
    const address = safeUrl(part.url);
    const name = localized(pickLocalized(part.title, language), language);
    return html`<li>${address ? resourceLink(resource.id, address, name, view) : name}</li>`;
  });
  return foldedList(formatter.plural(messages.documents, resource.parts.length), links, title, view);
}

function foldedList(name: string, links: readonly unknown[], title: Name, { messages }: CardViewModel): TemplateResult {
  return html`<details class="parts">
    <summary>${icons.chevron()}${name}<span class="away">${messages.colon}${title}</span></summary>
    <ul role="list">
      ${links}
    </ul>
  </details>`;
}

/** Says where a card leads before it is followed; where that is not the resource's own page, this is the link. */
export function whereLine(resource: Resource, title: Name, view: CardViewModel): TemplateResult {
  const { messages, formatter, language } = view;
  const edition = primaryEdition(resource, language);
  if (!edition) return unknownLine(resource, view);
  const { urlKind, verifiedOn, checkedOn } = resource.provenance ?? {};
  const host = html`<bdi dir="ltr">${displayHost(edition.address)}</bdi>`;
  const kinds = new Map<unknown, string>([
    ['listing', messages.listing],
    ['announcement', messages.announcement],
    ['third-party', messages.thirdParty],
    ['publisher', messages.publisherSite],
  ]);
  const sentence = kinds.get(urlKind);
  const day = verifiedOn ?? checkedOn;
  const check = day ? fill(messages.checked, { date: formatter.date(day) }) : '';
  const notes = [check, opensNewTab(edition.address) ? messages.newTab : ''].filter(Boolean);
  const said = notes.map((words) => html`<span class="whole">${words}</span>`);
  if (sentence === undefined)
    return html`<p class="address"><span class="whole">${host}${icons.out()}</span> ${said}</p>`;
  const words = html`${filled(sentence, { host })}${icons.out()}<span class="away">${messages.colon}${title}</span>`;
  const options = { name: 'go', hreflang: edition.language, part: 'card-action' };
  return html`${resourceLink(resource.id, edition.address, words, view, options)}
  ${said.length > 0 ? html`<p class="address">${said}</p>` : nothing}`;
}

/** Nobody knows an address: who may. */
function unknownLine(resource: Resource, view: CardViewModel): TemplateResult {
  const { messages, source, language, vocabulary } = view;
  const publisher = resource.publishers[0];
  const name = publisher ? localized(vocabulary.label('publishers', publisher), language) : '';
  const homepage = publisher ? safeUrl(source.publishers.get(publisher)?.homepage) : undefined;
  return html`<p class="address unknown">
    ${messages.noAddress} ${homepage ? resourceLink(resource.id, homepage, name, view) : name}
  </p>`;
}

/** Tells the page's author of a broken link. It carries the id and the version of the data, and nothing else. */
export function reportLink({ id }: Resource, title: Name, view: CardViewModel): Line {
  const { report, messages, source, actions } = view;
  if (!report) return nothing;
  const values = { id: encodeURIComponent(id), version: encodeURIComponent(source.version) };
  const written = report.replace(/\{(id|version)\}/g, (_, name: keyof typeof values) => values[name]);
  const isBareMail = /^mailto:[^?]*$/i.test(written);
  const address = authorUrl(isBareMail ? `${written}?subject=${values.id}%20${values.version}` : written);
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
