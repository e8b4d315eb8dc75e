import { createScanner } from 'jsonc-parser';

/** Where a JSON text goes deeper than `maxDepth` levels; undefined when it does not. A loop: no text exhausts it. */
export function tooDeepAt(text: string, maxDepth: number): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    if (offset >= text.length) return undefined;
    // A bracket within a text is no token of its own: that token begins with a quote.
    const first = text.charAt(offset);
    if (first === '{' || first === '[') depth += 1;
    if (first === '}' || first === ']') depth -= 1;
    if (depth > maxDepth) return offset;
  }
}
