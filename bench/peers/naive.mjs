import { facetRows } from './facetRows.mjs';

/** The loop that everyone writes first; also what the others are checked against. */
export const naive = {
  name: 'hand-written loop',
  open(dataset) {
    const { rows, facets } = facetRows(dataset);
    return (query) => {
      const chosen = facets.filter((facet) => query[facet]?.length > 0).map((facet) => [facet, new Set(query[facet])]);
      const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()]));
      let total = 0;
      for (const row of rows) {
        const missed = chosen.filter(([facet, values]) => !row[facet].some((id) => values.has(id)));
        if (missed.length === 0) total += 1;
        if (missed.length > 1) continue;
        // A facet's own choice does not empty its siblings: a row that misses one facet still counts there.
        for (const facet of missed.length === 1 ? [missed[0][0]] : facets) {
          for (const id of row[facet]) counts[facet].set(id, (counts[facet].get(id) ?? 0) + 1);
        }
      }
      return { total, count: (facet, id) => counts[facet].get(id) ?? 0 };
    };
  },
};
