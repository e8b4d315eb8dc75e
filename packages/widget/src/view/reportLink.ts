import type { Resource } from '@safeguarding/data';
import { html, nothing, type TemplateResult } from 'lit';
import { ownAddress } from '../safety/ownAddress.js';
import { anonymousLink } from './anonymousLink.js';
import type { CardView } from './PanelView.js';

/** Tells the page's author of a broken link. It carries the id and the version of the data, and nothing else. */
export function reportLink(
  { id }: Resource,
  title: TemplateResult | string,
  view: CardView,
): TemplateResult | typeof nothing {
  const { report, messages, catalogue, actions } = view;
  if (!report) return nothing;
  const values = { id: encodeURIComponent(id), version: encodeURIComponent(catalogue.version) };
  const filled = report.replace(/\{(id|version)\}/g, (_, name: keyof typeof values) => values[name]);
  const isBareMail = /^mailto:[^?]*$/i.test(filled);
  const address = ownAddress(isBareMail ? `${filled}?subject=${values.id}%20${values.version}` : filled);
  const follow = (event: Event): void => {
    if (!actions.report(id)) event.preventDefault();
  };
  const name = html`${messages.report}<span class="away">: ${title}</span>`;
  return address ? anonymousLink(address, name, follow, { name: 'report', part: 'report' }) : nothing;
}
