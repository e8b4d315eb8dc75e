import { html, type TemplateResult } from 'lit';
import type { Text } from '../state/pickText.js';

/** A text of the data, marked with its language and direction where they are not the panel's. */
export function textOf(text: Text, panelLanguage: string): TemplateResult | string {
  return text.language.split('-', 1)[0] === panelLanguage
    ? text.text
    : html`<bdi lang=${text.language} dir=${text.direction}>${text.text}</bdi>`;
}
