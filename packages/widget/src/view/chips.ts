import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { plainText } from '../safety/plainText.js';
import { chosenPairs } from '../state/Selection.js';
import { icons } from './icons.js';
import type { PanelView } from './PanelView.js';
import { textOf } from './textOf.js';

/** What is chosen, each with a way to take it away again. */
export function chips(view: PanelView): TemplateResult | typeof nothing {
  const { messages, vocabulary, chosen, text, language, actions } = view;
  const labels = chosenPairs(chosen).map(([facet, id]) => {
    const label = vocabulary.label(facet, id);
    return { name: label.text, content: textOf(label, language) };
  });
  if (text) {
    const quoted = fill(messages.quoted, { text: plainText(text) });
    labels.push({ name: quoted, content: html`<bdi>${quoted}</bdi>` });
  }
  if (labels.length === 0) return nothing;
  return html`<div class="chips" part="chips">
    <ul aria-label=${messages.chips}>
      ${labels.map(
        ({ name, content }, index) =>
          html`<li>
            <button
              type="button"
              class="chip"
              part="chip"
              aria-label=${fill(messages.remove, { label: name })}
              @click=${() => actions.removeChip(index)}
            >
              <span>${content}</span>${icons.close()}
            </button>
          </li>`,
      )}
    </ul>
    <button type="button" class="plain" part="clear" @click=${actions.clear}>${messages.clear}</button>
  </div>`;
}
