/** Reads an attribute that lists words: separated by spaces or commas, each once. */
export function splitList(value: string | null | undefined): readonly string[] {
  return [...new Set((value ?? '').split(/[\s,]+/).filter(Boolean))];
}

/** Whether a text has every word typed, without regard to case and accents. */
export function matchesAllWords(text: string, typed: string): boolean {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The word of a list that is closest to a misspelt one, for warnings.
 *
 * @param farthest How many letters may differ.
 * @default farthest A third of the word, at least two.
 */
export function closestMatch(
  word: string,
  words: Iterable<string>,
  farthest = Math.max(2, Math.ceil(word.length / 3)),
): string | undefined {
  let closest: string | undefined;
  let least = farthest + 1;
  for (const candidate of words) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    closest = candidate;
  }
  return closest;
}

function editDistance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The sentence that tells a page's author about a word that means nothing here. */
export function unknownIdWarning(attribute: string, word: string, words: Iterable<string>): string {
  return `${attribute}: "${word}" is not known and is ignored.${didYouMean(word, words)}`;
}

/**
 * The sentence about an attribute that is probably misspelt (`topic` for `topics`); empty when it is fine.
 * Attributes that look like none of ours are left alone: frameworks and other scripts bring their own.
 */
export function checkAttributeName(name: string, known: readonly string[]): string {
  const isCommon = /^(?:id|class|style|slot|part|role|title|hidden|dir|inert|is|nonce|on.*|data-.*|aria-.*)$/.test(
    name,
  );
  if (isCommon || known.includes(name)) return '';
  const nearest = didYouMean(name, known, 2);
  return nearest && `The attribute "${name}" is not known and is ignored.${nearest}`;
}

/** A question that ends a warning, such as ` Did you mean "topics"?`; empty where nothing is near. */
export function didYouMean(word: string, words: Iterable<string>, farthest?: number): string {
  const closest = closestMatch(word, words, farthest);
  return closest ? ` Did you mean "${closest}"?` : '';
}
