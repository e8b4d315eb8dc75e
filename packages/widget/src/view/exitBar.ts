import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import type { ExitActions } from './PanelView.js';

/**
 * The way out, and the cover that hides the whole page until the other site is there. A real link, so that it works
 * by itself and carries no referrer; a dialog, because nothing else stands above whatever a page puts on top.
 */
export function exitBar(address: string, shift: boolean, messages: Messages, actions: ExitActions): TemplateResult {
  const link = (name: string): TemplateResult =>
    html`<a
      class=${name}
      part="exit-link"
      href=${address}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      @click=${actions.leave}
      >${messages.exit}</a
    >`;
  return html`<div class="exit" part="exit">${link('leave')}</div>
    <p class="note-exit">${messages.exitNote} ${shift ? messages.exitShift : ''}</p>
    <dialog aria-label=${messages.exit} @cancel=${(event: Event) => event.preventDefault()} @close=${actions.leave}>
      ${link('leave')}
      <button type="button" class="plain" @click=${actions.stay}>${messages.exitBack}</button>
    </dialog>`;
}
