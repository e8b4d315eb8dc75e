import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { plainText } from '../safety/plainText.js';
import type { PanelView } from './PanelView.js';

/** Nothing matches: says so, and offers each single filter whose removal would find something, with how much. */
export function emptyState(view: PanelView): TemplateResult {
  const { messages, formatter, vocabulary, answer, loosenings, actions } = view;
  return html`<div class="empty" part="empty">
    <slot name="empty">
      <p>
        ${answer.scopeTotal === 0 ? messages.nothingHere : loosenings.length > 0 ? messages.nothingHelp : messages.nothingAtAll}
      </p>
    </slot>
    ${
      answer.scopeTotal === 0
        ? nothing
        : html`<div class="loosen">
            ${loosenings.slice(0, 4).map(({ facet, id, total }) => {
              const label = facet ? vocabulary.label(facet, id).text : fill(messages.quoted, { text: plainText(id) });
              return html`<button type="button" class="button" @click=${() => actions.loosen(facet, id)}>
                <span>${fill(messages.without, { label })}</span
                ><span class="number">${formatter.plural(messages.resources, total)}</span>
              </button>`;
            })}
            <button type="button" class="button" @click=${actions.clear}>
              <span>${messages.clear}</span
              ><span class="number">${formatter.plural(messages.resources, answer.scopeTotal)}</span>
            </button>
          </div>`
    }
  </div>`;
}
