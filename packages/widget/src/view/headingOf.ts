import { html, type TemplateResult } from 'lit';

/** A heading of a level that is known only at run time. Lit has no dynamic tag names without its unsafe directives. */
export function headingOf(level: number, name: string, part: string, content: unknown): TemplateResult {
  if (level <= 2) return html`<h2 class=${name} part=${part}>${content}</h2>`;
  if (level === 3) return html`<h3 class=${name} part=${part}>${content}</h3>`;
  if (level === 4) return html`<h4 class=${name} part=${part}>${content}</h4>`;
  if (level === 5) return html`<h5 class=${name} part=${part}>${content}</h5>`;
  return html`<h6 class=${name} part=${part}>${content}</h6>`;
}
