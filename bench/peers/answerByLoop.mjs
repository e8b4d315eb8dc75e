import { facetNames } from '../workload/rowsOf.mjs';

/**
 * The loop that everyone writes first: filters rows, takes the first page and counts the values of every facet.
 * A facet's own choice does not empty its siblings: a row that misses one facet still counts there.
 */
export function answerByLoop(rows, filters) {
  const chosen = facetNames.map((name) => (filters[name]?.length > 0 ? new Set(filters[name]) : undefined));
  const counts = facetNames.map(() => new Map());
  const page = [];
  let total = 0;
  for (const row of rows) {
    let missed = -1;
    let misses = 0;
    for (let f = 0; f < chosen.length && misses < 2; f += 1) {
      if (chosen[f] === undefined || row[facetNames[f]].some((id) => chosen[f].has(id))) continue;
      missed = f;
      misses += 1;
    }
    if (misses > 1) continue;
    if (misses === 0) {
      total += 1;
      if (page.length < 20) page.push(row);
    }
    const from = misses === 0 ? 0 : missed;
    const to = misses === 0 ? facetNames.length : missed + 1;
    for (let f = from; f < to; f += 1) {
      const count = counts[f];
      for (const id of row[facetNames[f]]) count.set(id, (count.get(id) ?? 0) + 1);
    }
  }
  return { total, page: () => page.map(({ key }) => key), counts: (name) => counts[facetNames.indexOf(name)] };
}

/** What a text search without facets is completed with: the loop over the rows that it found, best first. */
export const withLoop = (search) => ({
  text(text) {
    const found = search(text);
    return { total: found.length, page: () => found.slice(0, 20).map(({ key }) => key) };
  },
  mixed: (text, filters) => answerByLoop(search(text), filters),
});
