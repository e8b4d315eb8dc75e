/** A block of TypeScript that a reader may copy. */
export interface Example {
  /** Where it stands: a page and line, or an entry and export. */
  readonly name: string;
  readonly code: string;
  /** Whether it is run, or only type-checked because what it needs is not there: a page, a file of the reader's own. */
  readonly runs: boolean;
  /** Whether the reader sees the import beside it: then names need none. True for docstrings, whose export is known. */
  readonly importsKnown: boolean;
}

/** Finds the blocks fenced as `ts` in Markdown. `ts no-run` marks those that are only type-checked. */
export function examplesIn(markdown: string, page: string, importsKnown = false): Example[] {
  const examples: Example[] = [];
  for (const match of markdown.matchAll(/^( *)```ts\b([^\n]*)\n([^]*?)^\1```/gm)) {
    const [, indent = '', words = '', code = ''] = match;
    const line = markdown.slice(0, match.index).split('\n').length;
    examples.push({
      name: `${page}:${line}`,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      runs: !words.split(/\s+/).includes('no-run'),
      importsKnown,
    });
  }
  return examples;
}
