/** A text that Markdown shows as it is: what is data never becomes a link, a heading or a cell of a table. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');
}
