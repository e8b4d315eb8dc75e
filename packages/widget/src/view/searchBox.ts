import { html, type TemplateResult } from 'lit';
import { isUnfinished, MOST_CHARACTERS } from '../state/typing.js';
import type { PanelViewModel } from '../state/viewModel.js';
import { icons } from './icons.js';
import { filled } from './parts.js';

/**
 * The search field, and a button that empties it, which styles show where it holds something. No `name` and no form:
 * what is typed must not reach an address or a browser's store of entries.
 */
export function searchBox(view: PanelViewModel): TemplateResult {
  const { messages, language, typed, actions } = view;
  const type = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const { languages = [], userAgent = '' } = navigator;
    actions.type(field.value, isUnfinished(event as InputEvent, field.value, [...languages, language], userAgent));
  };
  const press = ({ key, isComposing, keyCode }: KeyboardEvent): void => {
    if (key === 'Enter' && !isComposing && keyCode !== 229) actions.apply(); // In Safari 229 alone tells that a word is composed.
  };
  return html`<div class="search" part="search" role="search" aria-labelledby="heading">
    <label for="search">${messages.search}</label>
    <div class="field">
      ${icons.search()}
      <input
        id="search"
        type="search"
        maxlength=${MOST_CHARACTERS}
        placeholder=${messages.searchFor}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${typed}
        @input=${type}
        @compositionend=${type}
        @keydown=${press}
        aria-describedby="typing"
      />
      <button
        type="button"
        class="wipe"
        part="search-clear"
        aria-label=${messages.clearText}
        @click=${actions.clearText}
      >
        ${icons.close()}
      </button>
    </div>
    <p class="quiet-line" id="typing">${whoReads(view)}</p>
  </div>`;
}

/** Who can read what is typed: nobody but whoever shares the device, or the host that an engine of the page sends it to. */
function whoReads({ messages, source: { sendsTo, keepsPrivate } }: PanelViewModel): unknown {
  if (sendsTo === null) return `${messages.typing} ${messages.typingShared}`;
  const host = sendsTo ? html`<bdi dir="ltr">${sendsTo}</bdi>` : messages.aServer;
  const sent = filled(keepsPrivate ? messages.typingSent : messages.typingAllSent, { host });
  return html`${sent} ${messages.typingShared}`;
}
