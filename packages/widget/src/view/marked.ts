import type { MarkedText } from '@safeguarding/sdk';
import { html } from 'lit';

/** A text with the parts marked that answer what was typed, where they are parts of just this text. */
export function marked(text: string, told: MarkedText | undefined): unknown {
  if (!told || told.text !== text || told.ranges.length === 0) return text;
  const ends = told.ranges.map(([, end]) => end);
  const parts = told.ranges.map(
    ([start, end], i) => html`${text.slice(ends[i - 1] ?? 0, start)}<mark>${text.slice(start, end)}</mark>`,
  );
  return html`${parts}${text.slice(ends[ends.length - 1])}`;
}
