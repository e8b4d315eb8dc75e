import { html, type TemplateResult } from 'lit';
import { icons } from './icons.js';
import type { PanelView } from './PanelView.js';

/** The search field. No `name` and no form: what is typed must not reach an address or a browser's store of entries. */
export function searchBox({ messages, typed, actions }: PanelView): TemplateResult {
  return html`<div class="search" part="search">
    <label for="search">${messages.search}</label>
    <div class="field">
      ${icons.search()}
      <input
        id="search"
        part="search-input"
        type="search"
        maxlength="128"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${typed}
        @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && actions.apply()}
      />
    </div>
  </div>`;
}
