/**
 * The word of a list that is closest to a misspelt one, for warnings.
 *
 * @param farthest How many letters may differ. Default: a third of the word, at least two.
 */
export function nearestWord(
  word: string,
  words: Iterable<string>,
  farthest = Math.max(2, Math.ceil(word.length / 3)),
): string | undefined {
  let nearest: string | undefined;
  let least = farthest + 1;
  for (const candidate of words) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [least, nearest] = [distance, candidate];
  }
  return nearest;
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
