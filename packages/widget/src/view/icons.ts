import { html, type TemplateResult } from 'lit';

/** Small drawings beside words; they say nothing that the words do not. */
export const icons = {
  search: (): TemplateResult =>
    html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.75" cy="8.75" r="5.25" />
      <path d="m12.75 12.75 4 4" />
    </svg>`,
  filters: (): TemplateResult =>
    html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 5.5h14M5.5 10h9M8 14.5h4" /></svg>`,
  chevron: (): TemplateResult =>
    html`<svg class="icon chevron" viewBox="0 0 20 20" aria-hidden="true"><path d="m5 7.5 5 5 5-5" /></svg>`,
  close: (): TemplateResult =>
    html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="m6 6 8 8m0-8-8 8" /></svg>`,
};
