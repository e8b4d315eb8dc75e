/** The texts of a cell: what `listCell` joined, and what people write, with or without spaces around the separator. */
export function splitCell(cell: string, separator: '|' | ';' = '|'): string[] {
  const texts = [''];
  for (let at = 0; at < cell.length; at++) {
    const character = cell.charAt(at);
    const next = cell.charAt(at + 1);
    const last = texts.length - 1;
    if (character === '\\' && (next === '\\' || next === separator)) {
      texts[last] += next;
      at += 1;
    } else if (character === separator) texts.push('');
    else texts[last] += character;
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
