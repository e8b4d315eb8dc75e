import type { Resource } from '@safeguarding/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import { displayHost } from '../safety/displayHost.js';
import { directory } from '../state/helpStrip.js';
import type { CheckedLocalResource } from '../state/localResources.js';
import { pickLocalized } from '../state/pickLocalized.js';
import type { HelpViewModel } from '../state/viewModel.js';
import { primaryEdition } from './customCard.js';
import { filled, headingOf, opensNewTab, resourceLink, textBlock } from './parts.js';

/**
 * "Need help now?": above everything, in the same place in every state, so that nobody has to look for it twice. It is calm:
 * who is afraid needs a way, and no alarm.
 */
export function helpStrip(view: HelpViewModel): TemplateResult {
  const { messages, help, headingLevel } = view;
  if (help.noHelp) return html`<slot name="urgent"></slot>`;
  return html`<section class="strip" part="strip" aria-labelledby="strip">
    <div class="strip-head">
      ${headingOf(headingLevel, 'strip-name', 'strip-heading', html`<span id="strip">${messages.stripName}</span>`)}
      <p class="quiet-line">${messages.stripFor}</p>
    </div>
    <slot name="urgent"><p>${messages.helpDanger}</p></slot>
    ${helpActions(view)}
  </section>`;
}

/** The ways to get help, each with what it will do: the page's own contact, one outside of it, and help with a picture. */
export function helpActions(view: HelpViewModel): TemplateResult {
  const { messages, help } = view;
  const { contact, site, takeDown } = help;
  const outside = site ? filled(messages.outsideOf, { site: html`<bdi>${site}</bdi>` }) : messages.outside;
  return html`<ul role="list" class="ways">
    ${contact ? contactAction(contact, view) : nothing} ${helplineAction(view, messages.findHelpline, outside)}
    ${takeDown && serviceAction(takeDown, messages.helpTakeDown, view, { note: messages.helpTakeDownLimits, isNamed: true })}
  </ul>`;
}

function contactAction(contact: CheckedLocalResource, view: HelpViewModel): TemplateResult {
  const { id, title, summary, address, phone, hours } = contact;
  const { messages } = view;
  const number = phone && phone.address !== address ? phone : undefined;
  const call = number && filled(messages.call, { number: html`<bdi dir="ltr">${number.number}</bdi>` });
  return html`<li class="way own" part="help-action">
    ${resourceLink(id, address, html`<bdi dir="auto">${title}</bdi>`, view, { name: 'act' })}
    <p class="what">${whatHappens(contact, messages)}</p>
    ${summary ? html`<p class="what" dir="auto">${summary}</p>` : nothing}
    ${number ? html`<p class="what">${resourceLink(id, number.address, call, view)}</p>` : nothing}
    <p class="what" dir=${hours ? 'auto' : nothing}>${hours || messages.notAlways}</p>
  </li>`;
}

/** The line of the country, else the directory of the data, else that of every copy, unless it was withdrawn. */
export function helplineAction(view: HelpViewModel, name: string, note?: unknown): TemplateResult | undefined {
  const { helpline, isDirectoryGone } = view.help;
  const { id, address, language } = directory;
  return (
    (helpline && serviceAction(helpline, name, view, { note })) ??
    (isDirectoryGone
      ? undefined
      : actionItem(resourceLink(id, address, name, view, { name: 'act', hreflang: language }), [
          note,
          opens(address, view),
        ]))
  );
}

/** What is said of an action beside its name and where it opens. */
export interface ActionNotes {
  readonly note?: unknown;
  /** What its record says of it, such as "Free". */
  readonly facts?: readonly string[];
  /** Whether the name says already what it is called. */
  readonly isNamed?: boolean;
  readonly kind?: 'main';
}

/** A service as one action; undefined where it leads nowhere. */
export function serviceAction(
  resource: Resource,
  name: unknown,
  view: HelpViewModel,
  { note, facts = [], isNamed, kind }: ActionNotes = {},
): TemplateResult | undefined {
  const { language } = view;
  const edition = primaryEdition(resource, language);
  if (!edition) return undefined;
  const { address } = edition;
  return actionItem(
    resourceLink(resource.id, address, name, view, { name: 'act', hreflang: edition.language }),
    [note, ...facts, opens(address, view)],
    // A directory is known by what it does, a service by its name.
    isNamed || resource.type === 'directory'
      ? nothing
      : textBlock('what', pickLocalized(resource.title, language), language),
    kind,
  );
}

function actionItem(
  link: TemplateResult,
  lines: readonly unknown[],
  title: unknown = nothing,
  kind = '',
): TemplateResult {
  return html`<li class=${`way ${kind}`.trim()} part="help-action">
    ${link} ${title}
    <p class="what meta">${lines.map((line) => (line ? html` <span class="whole">${line}</span>` : nothing))}</p>
  </li>`;
}

const opens = (address: string, { messages }: Pick<HelpViewModel, 'messages'>): TemplateResult =>
  html`${filled(messages.opens, { host: html`<bdi dir="ltr">${displayHost(address)}</bdi>` })}${newTab(address, messages)}`;

/** That a link opens a new tab, where it must. */
const newTab = (address: string, messages: Messages): TemplateResult | typeof nothing =>
  opensNewTab(address) ? html` <span class="whole">${messages.newTab}</span>` : nothing;

/** What a press on a link of the page does. */
function whatHappens({ address, place }: CheckedLocalResource, messages: Messages): unknown {
  const where = html`<bdi dir="ltr">${place}</bdi>`;
  if (address.startsWith('tel:')) return filled(messages.calls, { number: where });
  if (address.startsWith('mailto:')) return filled(messages.mails, { address: where });
  return html`${place ? filled(messages.opens, { host: where }) : messages.opensHere}${newTab(address, messages)}`;
}
