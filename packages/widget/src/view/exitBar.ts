import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import { anonymousLink } from './anonymousLink.js';
import type { ExitActions } from './PanelView.js';

/**
 * The way out, and the cover that hides the whole page until the other site is there. A real link, so that it works
 * by itself and carries no referrer; a dialog, because nothing else stands above whatever a page puts on top.
 */
export function exitBar(address: string, shift: boolean, messages: Messages, actions: ExitActions): TemplateResult {
  const link = (): TemplateResult =>
    anonymousLink(address, messages.exit, actions.leave, { name: 'leave', part: 'exit-link' });
  return html`<div class="exit" part="exit">${link()}</div>
    <p class="note-exit">${messages.exitNote} ${shift ? messages.exitShift : ''}</p>
    <dialog
      closedby="none"
      aria-label=${messages.exit}
      @cancel=${(event: Event) => event.preventDefault()}
      @close=${actions.leave}
    >
      ${link()}
      <button type="button" class="plain" @click=${actions.stay}>${messages.exitBack}</button>
    </dialog>`;
}
