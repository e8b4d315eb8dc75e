import { html, type TemplateResult } from 'lit';
import { headingOf } from './headingOf.js';

/** The shape of a list that is under way: it takes the room that the cards will need, so that nothing jumps. */
export function skeleton(heading: string, level: number, cards: number, loading: string): TemplateResult {
  return html`<div class="heading">
      <slot name="heading">${headingOf(level, 'name', 'heading', heading)}</slot>
    </div>
    <p class="away" role="status">${loading}</p>
    <div class="body bones" aria-hidden="true">
      <div class="card"></div>
      <div class="list">${Array.from({ length: cards }, () => html`<div class="card"></div>`)}</div>
    </div>`;
}
