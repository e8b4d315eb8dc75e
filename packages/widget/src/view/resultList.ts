import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { chips } from './chips.js';
import { emptyState } from './emptyState.js';
import { notices } from './notices.js';
import type { PanelView } from './PanelView.js';
import { resourceCard } from './resourceCard.js';
import { resultBar } from './resultBar.js';

/** The results: how many, by which filters, and the list with its "Show more". */
export function resultList(view: PanelView): TemplateResult {
  const { messages, formatter, answer, layout, actions } = view;
  const { total, resources } = answer.result;
  return html`<section class="results" aria-labelledby="results">
    ${notices(view)} ${resultBar(view)} ${chips(view)}
    ${
      total === 0
        ? emptyState(view)
        : html`<ul class=${`list ${layout}`} part="list">
            ${resources.map((resource) => resourceCard(resource, view))}
          </ul>`
    }
    ${
      resources.length < Math.min(total, 1000)
        ? html`<div class="more">
            <button type="button" class="button" part="show-more" @click=${actions.showMore}>${messages.more}</button>
            <p>
              ${fill(messages.shown, { shown: formatter.number(resources.length), total: formatter.number(total) })}
            </p>
          </div>`
        : nothing
    }
  </section>`;
}
