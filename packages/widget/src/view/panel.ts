import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { plainText } from '../safety/plainText.js';
import { facetPanel } from './facetPanel.js';
import { frame } from './frame.js';
import { headingOf } from './headingOf.js';
import type { PanelView } from './PanelView.js';
import { resultList } from './resultList.js';
import { searchBox } from './searchBox.js';

/** The whole panel. One shadow root holds it all, so that every label and id finds its partner. */
export function panel(view: PanelView, exit: unknown): TemplateResult {
  const { messages, formatter, catalogue, answer, heading, headingLevel, hasSearch, actions } = view;
  const skip = (event: Event): void => {
    event.preventDefault(); // The link must not write an address into the history.
    actions.skip();
  };
  const data = (): string =>
    fill(messages.dataOf, { date: formatter.date(catalogue.released), version: plainText(catalogue.version) });
  return frame(
    view,
    html`<a class="skip" href="#results" @click=${skip}>${messages.skip}</a>
      ${exit}
      <slot name="urgent"></slot>
      <div class="heading" id="heading">
        <slot name="heading">${headingOf(headingLevel, 'name', 'heading', heading)}</slot>
      </div>
      <slot name="intro"></slot>
      <div class="body">
        ${
          hasSearch || answer.later || answer.facets.length > 0
            ? html`<div class="controls" role="search" aria-labelledby="heading">
                ${hasSearch ? searchBox(view) : nothing} ${facetPanel(view)}
              </div>`
            : nothing
        }
        ${resultList(view)}
      </div>
      ${
        answer.later
          ? nothing
          : html`<div class="footer">
              <slot name="footer"></slot>
              <p>${data()}</p>
            </div>`
      }
      <slot name="status"></slot>
      <div hidden @slotchange=${actions.reread}>
        <slot name="local"></slot>
        <slot name="card"></slot>
      </div>`,
  );
}
