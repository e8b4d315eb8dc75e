import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import type { PanelView } from './PanelView.js';

/** A pinned dataset did not come: says which list is on screen instead, without alarm. */
export function notices({ failed, messages, formatter, catalogue }: PanelView): TemplateResult | typeof nothing {
  if (!failed) return nothing;
  return html`<p class="notice" part="notice">
    ${fill(messages.notLoaded, { date: formatter.date(catalogue.released) })}
  </p>`;
}
