import { answerByLoop } from '../peers/answerByLoop.mjs';
import { facetNames } from '../workload/rowsOf.mjs';

/** Whether two answers have the same total and the same count for every value of every facet. */
function agrees(answer, reference) {
  if (answer.total !== reference.total) return false;
  return facetNames.every((name) => {
    const [mine, theirs] = [answer.counts(name), reference.counts(name)];
    for (const [id, count] of theirs) if ((mine.get(id) ?? 0) !== count) return false;
    for (const [id, count] of mine) if ((theirs.get(id) ?? 0) !== count) return false;
    return true;
  });
}

/**
 * Asks each engine with facets the same queries as the naive loop, and those of a click path.
 *
 * @returns per engine `{ asked, wrong }`
 */
export function countDisagreements(engines, rows, { facets, path }, most) {
  const queries = [...facets.slice(0, most), ...path.slice(0, most)];
  const tally = Object.fromEntries(
    engines.filter(({ peer }) => peer.facets).map(({ peer }) => [peer.file, { asked: 0, wrong: 0 }]),
  );
  for (const { filters } of queries) {
    const reference = answerByLoop(rows, filters);
    for (const { peer, engine } of engines) {
      if (!peer.facets) continue;
      tally[peer.file].asked += 1;
      if (!agrees(engine.facets(filters), reference)) tally[peer.file].wrong += 1;
    }
  }
  return tally;
}
