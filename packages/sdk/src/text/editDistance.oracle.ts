/** Optimal string alignment by the definition. */
export function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}

/** The terms at most so many edits from a word, with their distance; when unfinished that of their nearest beginning. */
export function similarTerms(terms: readonly string[], word: string, edits: number, unfinished: boolean) {
  const similar: Record<string, number> = {};
  for (const term of terms) {
    const beginnings = unfinished ? Array.from({ length: term.length + 1 }, (_, i) => term.slice(0, i)) : [term];
    const away = Math.min(...beginnings.map((beginning) => editDistance(word, beginning)));
    if (away <= edits) similar[term] = away;
  }
  return similar;
}
