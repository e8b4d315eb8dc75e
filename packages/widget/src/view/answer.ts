import type { Resource } from '@safeguarding/data';
import { orderHelp, type QueryNeed } from '@safeguarding/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import { dayFor, isUncheckedLine } from '../state/helpStrip.js';
import { pickLocalized } from '../state/pickLocalized.js';
import type { PanelViewModel } from '../state/viewModel.js';
import { primaryEdition } from './customCard.js';
import { helplineAction, serviceAction } from './helpStrip.js';
import { headingOf, localized, marksOf, opensNewTab, resourceLink } from './parts.js';

type Answer = QueryNeed['help'][number];

/** What an answer does for whoever asks, in the words of the panel. */
const roles: Readonly<Record<Answer['role'], keyof Messages>> = {
  talk: 'helpTalk',
  tell: 'helpTell',
  'take-down': 'helpTakeDown',
  report: 'helpReport',
  authority: 'helpAuthority',
  learn: 'helpLearn',
};

/** As many other answers as one takes in who is not well; the rest is a press away. */
const FIRST_OTHERS = 2;

/**
 * What helps with the need that the words typed come from, whatever the page has filtered, sorted or put on its cards: one
 * thing to do, and somebody to talk to where time counts. It says "if", and never what was typed. Paper shows nothing of a
 * private need: somebody else may find it in the printer.
 */
export function answerCard(view: PanelViewModel): TemplateResult | typeof nothing {
  const { messages, language, headingLevel, moreHelp, actions } = view;
  const { need } = view.results.page;
  if (!need) return nothing;
  const shown = need.help.filter((answer) => canBeShown(answer, view));
  const usable = orderHelp({ about: need.about, help: shown }, dayFor(view.source.released, Date.now()));
  const checked = usable.filter(({ resource }) => !isUnchecked(resource, view));
  const [main] = checked;
  const talk = need.urgency && main?.role !== 'talk' ? checked.find(({ role }) => role === 'talk') : undefined;
  const needsHelpline = !main || (need.urgency && main.role !== 'talk' && !talk);
  const others = usable
    .filter((answer) => answer !== main && answer !== talk)
    .map((answer) => otherAnswer(answer, view));
  const heading = pickLocalized(need.heading, language);
  return html`<section class=${need.private ? 'help unprinted' : 'help'} part="help" aria-labelledby="help">
    ${headingOf(headingLevel + 1, 'title', 'help-heading', html`<span id="help">${heading.text}</span>`, marksOf(heading, language))}
    ${need.urgency === 'now' ? html`<p>${messages.helpDanger}</p>` : nothing}
    <ul role="list" class="ways">
      ${main && mainAction(main, view)} ${talk && talkAction(talk, view)}
      ${needsHelpline ? helplineAction(view, messages.helpTalk) : nothing}
    </ul>
    ${
      others.length > 0
        ? html`<ul role="list" class="others" id="answers" aria-label=${messages.helpMore}>
            ${moreHelp ? others : others.slice(0, FIRST_OTHERS)}
          </ul>`
        : nothing
    }
    ${
      others.length > FIRST_OTHERS
        ? html`<button
            type="button"
            class="plain"
            part="help-more"
            aria-expanded=${moreHelp}
            aria-controls="answers"
            @click=${actions.toggleHelp}
          >
            ${moreHelp ? messages.showFewer : messages.helpMore}
          </button>`
        : nothing
    }
  </section>`;
}

/** Whether an answer leads somewhere and is a record that can be shown. */
function canBeShown({ resource }: Answer, { language, warn }: PanelViewModel): boolean {
  try {
    return Boolean(
      primaryEdition(resource, language) && pickLocalized(resource.title, language) && resource.publishers.length,
    );
  } catch (error) {
    warn(`${resource.id}: cannot be shown as help. ${String(error)}`);
    return false;
  }
}

const isUnchecked = (resource: Resource, { source }: PanelViewModel): boolean =>
  isUncheckedLine(resource, source.released, Date.now());

/** The first thing to do. What is only to be read is known by its title. */
function mainAction({ resource, role }: Answer, view: PanelViewModel): TemplateResult | undefined {
  const { messages, language } = view;
  const isText = role === 'learn' || role === 'tell';
  const title = pickLocalized(resource.title, language);
  const name = isText ? localized(title, language) : nameOfRole(role, view);
  return serviceAction(resource, name, view, {
    note: role === 'take-down' ? messages.helpTakeDownLimits : isText && nameOfRole(role, view),
    facts: factsOf(resource, view),
    isNamed: isText,
    kind: 'main',
  });
}

const talkAction = ({ resource }: Answer, view: PanelViewModel): TemplateResult | undefined =>
  serviceAction(resource, view.messages.helpTalk, view, { facts: factsOf(resource, view) });

const nameOfRole = (role: Answer['role'], { messages }: PanelViewModel): string =>
  messages[roles[role] ?? 'helpLearn'] as string;

/** What the record says that a service asks and costs, and no more: nothing is promised for it. */
const factsOf = ({ service }: Resource, { messages }: PanelViewModel): string[] => [
  ...(service?.free === 'yes' ? [messages.free] : []),
  ...(service?.nameNeeded === 'no' ? [messages.noName] : []),
];

/** Another answer: a line of a quiet list. */
function otherAnswer({ resource, role }: Answer, view: PanelViewModel): TemplateResult {
  const { messages, language } = view;
  const edition = primaryEdition(resource, language)!;
  const title = pickLocalized(resource.title, language);
  const publishers = publishersOf(resource, title.text, view);
  return html`<li part="help-answer">
    <p class="role">${nameOfRole(role, view)}</p>
    <p class="answer">
      ${resourceLink(resource.id, edition.address, localized(title, language), view, { hreflang: edition.language })}
    </p>
    ${publishers.length > 0 ? html`<p class="meta">${publishers}</p>` : nothing}
    ${opensNewTab(edition.address) ? html`<p class="meta">${messages.newTab}</p>` : nothing}
    ${role === 'take-down' ? html`<p class="meta">${messages.helpTakeDownLimits}</p>` : nothing}
    ${isUnchecked(resource, view) ? html`<p class="meta">${messages.notCheckedLately}</p>` : nothing}
  </li>`;
}

/** The publishers, but for one that has the name of what it publishes. */
const publishersOf = (
  { publishers }: Resource,
  title: string,
  { vocabulary, language }: PanelViewModel,
): TemplateResult[] =>
  publishers
    .map((id) => vocabulary.label('publishers', id))
    .filter(({ text }) => text !== title)
    .map((name) => html`<span>${localized(name, language)}</span>`);
