import { html, nothing, type TemplateResult } from 'lit';
import type { PanelView } from './PanelView.js';

/** Makes a link to this view, and says what it holds; where nothing can be copied, the link stands there to be taken. */
export function shareLine({ canShare, sharedLink, messages, actions }: PanelView): TemplateResult | typeof nothing {
  if (!canShare) return nothing;
  const select = (event: Event): void => (event.target as HTMLInputElement).select();
  return html`<div class="share" part="share">
    <button type="button" class="plain" @click=${actions.share}>${messages.share}</button>
    ${
      sharedLink?.copied === false
        ? html`<label class="find"
            ><span>${messages.copy}</span><input id="link" readonly .value=${sharedLink.link} @focus=${select}
          /></label>`
        : nothing
    }
    ${sharedLink ? html`<p>${sharedLink.copied ? messages.copied : ''} ${messages.copyHolds}</p>` : nothing}
  </div>`;
}
