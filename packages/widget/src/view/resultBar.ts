import type { SortOrder } from '@safeguarding/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from './icons.js';
import { headingOf } from './headingOf.js';
import type { PanelView } from './PanelView.js';

const orders: readonly SortOrder[] = ['relevance', 'newest', 'title', 'publisher'];

/** How many resources there are, and in which order. The count is a heading that focus can be sent to. */
export function resultBar({
  messages,
  formatter,
  answer,
  headingLevel,
  hasSort,
  sort,
  actions,
}: PanelView): TemplateResult {
  const { total } = answer;
  const count = total === 0 && answer.scopeTotal > 0 ? messages.nothing : formatter.plural(messages.resources, total);
  return html`<div class="bar">
    ${headingOf(headingLevel + 1, 'count', 'count', html`<span id="results" tabindex="-1">${count}</span>`)}
    ${
      hasSort && answer.scopeTotal > 1
        ? html`<label class="sort" part="sort">
            <span>${messages.sort}</span>
            <span class="select">
              <select @change=${(event: Event) => actions.sort((event.target as HTMLSelectElement).value as SortOrder)}>
                ${orders.map((order) => html`<option value=${order} .selected=${order === sort}>${messages[order]}</option>`)}
              </select>
              ${icons.chevron()}
            </span>
          </label>`
        : nothing
    }
  </div>`;
}
