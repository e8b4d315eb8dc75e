import { html, type TemplateResult } from 'lit';

/** What surrounds every view: its theme, its language, and a size that the styles can ask about. */
export function frame(
  { theme, language, direction }: { readonly theme: string; readonly language: string; readonly direction: string },
  content: unknown,
): TemplateResult {
  return html`<div class=${`panel ${theme}`} part="panel" lang=${language} dir=${direction}>
    <div class="frame">${content}</div>
  </div>`;
}
