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

const editsOf = (letters: number) => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/**
 * The terms that a word may be a misspelling of, with their distance: one edit where the longer of both has four
 * letters, two where it has eight. When unfinished, the distance of a term is that of its nearest beginning if that is
 * no more than the length of the word itself allows.
 */
export function similarTerms(terms: readonly string[], word: string, unfinished: boolean) {
  const similar: Record<string, number> = {};
  for (const term of terms) {
    const whole = editDistance(word, term);
    const begun = unfinished
      ? Math.min(...Array.from({ length: term.length + 1 }, (_, i) => editDistance(word, term.slice(0, i))))
      : whole;
    if (begun <= editsOf(word.length)) similar[term] = begun;
    else if (whole <= editsOf(Math.max(word.length, term.length))) similar[term] = whole;
  }
  return similar;
}

/** The distance of the nearest beginning of each term, or of the whole term, where it is at most `edits`. */
export function distances(terms: readonly string[], word: string, edits: number, unfinished: boolean) {
  const near: Record<string, number> = {};
  for (const term of terms) {
    const beginnings = unfinished ? Array.from({ length: term.length + 1 }, (_, i) => term.slice(0, i)) : [term];
    const away = Math.min(...beginnings.map((beginning) => editDistance(word, beginning)));
    if (away <= edits) near[term] = away;
  }
  return near;
}
