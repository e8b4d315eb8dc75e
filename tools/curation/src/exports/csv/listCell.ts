/** Several texts in one cell: `listCell(['a', 'b'])` is `a | b`. `splitCell` takes it apart again, whatever the texts hold. */
export function listCell(texts: readonly string[], separator: '|' | ';' = '|'): string {
  const escaped = texts.map((text) => text.replaceAll('\\', '\\\\').replaceAll(separator, `\\${separator}`));
  return escaped.join(separator === '|' ? ' | ' : '; ');
}
