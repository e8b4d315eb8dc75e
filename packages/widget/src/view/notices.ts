import { html, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import type { PanelView } from './PanelView.js';

/** After this many days a list is called old: links have died by then. */
const oldAfter = 400;

/** What one should know of the list on screen: a newer one did not come, it is old, or it only nearly fits. No alarm. */
export function notices({ failed, messages, formatter, catalogue, answer, text }: PanelView): TemplateResult[] {
  const days = (Date.now() - Date.parse(catalogue.released)) / 864e5;
  const { partial, total } = answer.result;
  const words = [
    (failed || days > oldAfter) &&
      fill(failed ? messages.notLoaded : messages.old, { date: formatter.date(catalogue.released) }),
    partial && text && total > 0 && messages.partial,
  ];
  return words.flatMap((sentence) => (sentence ? html`<p class="notice" part="notice">${sentence}</p>` : []));
}
