import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { isFramed } from '../safety/nativeDocument.js';
import { plainText } from '../safety/plainText.js';
import type { Language } from '../state/settings.js';
import type { PanelViewModel } from '../state/viewModel.js';
import { editorNote } from './editorNote.js';
import { facetPanel } from './facets.js';
import { helpStrip } from './helpStrip.js';
import { externalLink, frame, headingOf } from './parts.js';
import { resultList } from './results.js';
import { searchBox } from './searchBox.js';

/** The whole panel. One shadow root holds it all, so that every label and id finds its partner. */
export function panel(view: PanelViewModel, exitNote: unknown): TemplateResult {
  const { messages, formatter, source, results, heading, headingLevel, noSearch, actions } = view;
  const skip = (event: Event): void => {
    event.preventDefault(); // The link must not write an address into the history.
    actions.skip();
  };
  const data = (): string =>
    fill(messages.dataOf, { date: formatter.date(source.released), version: plainText(source.version) });
  return frame(
    view,
    html`<a class="skip" href="#results" @click=${skip}>${messages.skip}</a>
      ${exitNote} ${helpStrip(view)}
      <div class="heading" id="heading">
        <slot name="heading">${headingOf(headingLevel, 'name', 'heading', heading)}</slot>
      </div>
      <slot name="intro"></slot>
      ${noSearch ? nothing : searchBox(view)}
      <div class="body">
        ${
          results.deferredFacets || results.facets.length > 0
            ? html`<div class="controls" role="group" aria-label=${messages.filters}>${facetPanel(view)}</div>`
            : nothing
        }
        ${resultList(view)}
      </div>
      ${
        results.deferredFacets
          ? nothing
          : html`<div class="footer">
              <slot name="footer"></slot>
              <p>${data()}</p>
              ${editorNote(view)}
            </div>`
      }
      <slot name="status"></slot>
      <div hidden>
        <slot name="local"></slot>
        <slot name="card"></slot>
      </div>`,
  );
}

/** The shape of what is under way: field, count and cards take the room that they will need, so that nothing jumps. */
export function skeleton(heading: string, level: number, hasSearch: boolean, loading: string): TemplateResult {
  return html`<div class="heading">
      <slot name="heading">${headingOf(level, 'name', 'heading', heading)}</slot>
    </div>
    <p class="away" role="status">${loading}</p>
    <div class="bones" aria-hidden="true">
      ${hasSearch ? html`<div class="search"><div class="field"></div></div>` : nothing}
      <div class="body">
        <div class="controls"></div>
        <div class="results">
          <div class="bar"><i></i></div>
          <div class="list">
            ${Array.from({ length: 3 }, () => html`<div class="card"><i></i><i></i><i></i><i></i><i></i></div>`)}
          </div>
        </div>
      </div>
    </div>`;
}

/** The way out: a real link, so that it works by itself. It stands outside the panel, which would catch what is fixed. */
export function exitBar(
  address: string,
  { messages, language, direction }: Language,
  leave: (event: Event) => void,
): TemplateResult {
  const link = externalLink(address, messages.exit, leave, { name: 'leave', part: 'exit-link', target: '_self' });
  return html`<div class="exit" part="exit" popover="manual" lang=${language} dir=${direction} @auxclick=${leave}>
    ${link}
  </div>`;
}

/** What the way out does not do, said beforehand. */
export function exitNote(hasShift: boolean, { messages }: Pick<Language, 'messages'>): TemplateResult {
  return html`<p class="note-exit">
    ${messages.exitNote} ${isFramed() ? messages.exitFrame : nothing} ${hasShift ? messages.exitShift : nothing}
  </p>`;
}
