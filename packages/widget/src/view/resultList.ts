import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { chips } from './chips.js';
import { emptyState } from './emptyState.js';
import { notices } from './notices.js';
import { ownCard } from './ownCard.js';
import type { PanelView } from './PanelView.js';
import { resourceCard } from './resourceCard.js';
import { resultBar } from './resultBar.js';
import { shareLine } from './shareLine.js';

/** As many as a window shows of a list that is drawn before everything else. */
const firstCards = 5;

/** The results: how many, by which filters, and the list with its "Show more". */
export function resultList(view: PanelView): TemplateResult {
  const { messages, formatter, answer, layout, actions } = view;
  const { total, own, result } = answer;
  const pinned = view.own.filter((each) => each.pinned);
  const above: PanelView = { ...view, headingLevel: view.headingLevel - 1 }; // They stand before the heading of the list.
  return html`<section class="results" aria-labelledby="results">
    ${
      pinned.length > 0
        ? html`<ul class="list pinned" aria-label=${messages.own}>
            ${pinned.map((each) => ownCard(each, above))}
          </ul>`
        : nothing
    }
    ${notices(view)} ${resultBar(view)} ${chips(view)}
    ${
      total === 0
        ? emptyState(view)
        : html`<ul class=${`list ${layout}`} part="list">
            ${own.map((each) => ownCard(each, view))}
            ${(answer.later ? result.resources.slice(0, firstCards) : result.resources).map((resource) => resourceCard(resource, view))}
          </ul>`
    }
    ${
      !answer.later && result.resources.length < Math.min(result.total, 1000)
        ? html`<div class="more">
            <button type="button" class="button" part="show-more" @click=${actions.showMore}>${messages.more}</button>
            <p>${fill(messages.shown, { shown: formatter.number(answer.shown), total: formatter.number(total) })}</p>
          </div>`
        : nothing
    }
    ${shareLine(view)}
  </section>`;
}
