/** Finds texts that differ by one letter added, removed or replaced, without comparing each with each. */
export class OneEditApart {
  // Two texts are one edit apart only if one of them, or both, become the same text by leaving out one letter.
  readonly #byRemainder = new Map<number, string[]>();

  /** The texts added so far that are exactly one edit from `text`. */
  find(text: string): string[] {
    const candidates = new Set<string>();
    for (const remainder of remaindersOf(text)) {
      for (const candidate of this.#byRemainder.get(remainder) ?? []) candidates.add(candidate);
    }
    return [...candidates].filter((candidate) => isOneEdit(candidate, text));
  }

  add(text: string): void {
    for (const remainder of remaindersOf(text)) {
      const texts = this.#byRemainder.get(remainder);
      if (texts === undefined) this.#byRemainder.set(remainder, [text]);
      else if (!texts.includes(text)) texts.push(text);
    }
  }
}

const factor = 0x01000193;

/**
 * A number for `text`, and one for it without each of its letters: polynomial hashes, of which each follows from the
 * one before. Ten thousand titles would otherwise mean more than half a million texts.
 */
function remaindersOf(text: string): number[] {
  const hashes: number[] = [];
  // What stands after the letter left out, hashed; it grows from the end of the text to its start.
  let after = 0;
  let power = 1;
  const before = [0];
  for (let at = 0; at < text.length; at++) before.push((Math.imul(before[at] ?? 0, factor) + text.charCodeAt(at)) | 0);
  hashes.push(before.at(-1) ?? 0);
  for (let at = text.length - 1; at >= 0; at--) {
    hashes.push((Math.imul(before[at] ?? 0, power) + after) | 0);
    after = (Math.imul(text.charCodeAt(at), power) + after) | 0;
    power = Math.imul(power, factor);
  }
  return hashes;
}

/** Equal numbers only suggest it. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}
