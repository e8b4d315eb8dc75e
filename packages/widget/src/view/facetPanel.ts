import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { chosenPairs } from '../state/Selection.js';
import { facetGroup } from './facetGroup.js';
import { icons } from './icons.js';
import type { PanelView } from './PanelView.js';

/** All facets; behind one button where the panel is narrow (the stylesheet decides which of the two is seen). */
export function facetPanel(view: PanelView): TemplateResult | typeof nothing {
  const { answer, messages, formatter, ticked, filtersOpen, applies, actions } = view;
  if (answer.facets.length === 0 && !answer.later) return nothing;
  const count = chosenPairs(ticked).length;
  return html`<div class="filters">
    <button
      type="button"
      class="button unfold"
      aria-expanded=${filtersOpen}
      aria-controls="facets"
      @click=${actions.toggleFilters}
    >
      ${icons.filters()}${count > 0 ? fill(messages.filtersChosen, { n: formatter.number(count) }) : messages.filters}${icons.chevron()}
    </button>
    <div id="facets" class=${filtersOpen ? 'facets' : 'facets folded'} part="facets">
      <p class="hint">${applies ? fill(messages.hintApply, { apply: messages.apply }) : messages.hint}</p>
      ${answer.facets.map((facet) => facetGroup(facet, view))}
      ${
        applies && !answer.later
          ? html`<div class="apply">
              <button type="button" class="button strong" part="apply" @click=${actions.apply}>
                ${messages.apply}
              </button>
            </div>`
          : nothing
      }
    </div>
  </div>`;
}
