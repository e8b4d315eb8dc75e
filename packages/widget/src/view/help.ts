import type { Resource } from '@safeguarding/data';
import type { QueryNeed } from '@safeguarding/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import { pickLocalized } from '../state/pickLocalized.js';
import type { PanelViewModel } from '../state/viewModel.js';
import { primaryEdition } from './customCard.js';
import { headingOf, localized, resourceLink } from './parts.js';

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

/** As many answers as one takes in who is not well; the others are a press away. */
const FIRST_ANSWERS = 3;

/**
 * What helps with the need that the words typed come from, whatever the page has filtered, sorted or put on its cards. It
 * says "if", and never what was typed. Paper shows nothing of a private need: somebody else may find it in the printer.
 */
export function helpCard(view: PanelViewModel): TemplateResult | typeof nothing {
  const { messages, language, headingLevel, printing, moreHelp, actions } = view;
  const { need } = view.results.page;
  if (!need || (printing && need.private)) return nothing;
  const answers = need.help.flatMap((answer) => answerItem(answer, view) ?? []);
  const heading = localized(pickLocalized(need.heading, language), language);
  return html`<section class="help" part="help" aria-labelledby="help">
    ${headingOf(headingLevel + 1, 'title', 'help-heading', html`<span id="help">${heading}</span>`)}
    ${need.urgency === 'now' ? html`<p>${messages.helpDanger}</p>` : nothing}
    <ul role="list" id="answers">
      ${moreHelp ? answers : answers.slice(0, FIRST_ANSWERS)}
    </ul>
    ${
      answers.length > FIRST_ANSWERS
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

/** One answer; nothing where it leads nowhere, or is no record that can be shown. */
function answerItem(answer: Answer, view: PanelViewModel): TemplateResult | undefined {
  try {
    return answerOf(answer, view);
  } catch (error) {
    view.warn(`${answer.resource.id}: cannot be shown as help. ${String(error)}`);
    return undefined;
  }
}

function answerOf({ resource, role }: Answer, view: PanelViewModel): TemplateResult | undefined {
  const { messages, language } = view;
  const edition = primaryEdition(resource, language);
  if (!edition) return undefined;
  const title = pickLocalized(resource.title, language);
  const name = localized(title, language);
  const publishers = publishersOf(resource, title.text, view);
  return html`<li part="help-answer">
    <p class="role">${messages[roles[role] ?? 'helpLearn']}</p>
    <p class="answer">${resourceLink(resource.id, edition.address, name, view, { hreflang: edition.language })}</p>
    ${publishers.length > 0 ? html`<p class="meta">${publishers}</p>` : nothing}
    ${role === 'take-down' ? html`<p class="meta">${messages.helpTakeDownLimits}</p>` : nothing}
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
