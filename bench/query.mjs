// Facet queries with all counts: this engine beside its peers, in one process, in turn, checked against each other.
import { facetRows } from './peers/facetRows.mjs';
import { itemsJs } from './peers/itemsjs.mjs';
import { naive } from './peers/naive.mjs';
import { ours } from './peers/ours.mjs';
import { seededRandom } from './synthetic.mjs';
import { milliseconds, quantile, table } from './timing.mjs';

const peers = [naive, itemsJs, ours];

/** Queries of one to four facets with one to three values each, drawn as often as they occur. */
function drawQueries(dataset, amount) {
  const { rows, facets } = facetRows(dataset);
  const random = seededRandom(20_260_101);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: amount }, () => {
    const query = {};
    for (let facet = 0, wanted = 1 + Math.floor(random() * 4); facet < wanted; facet += 1) {
      const name = pick(facets);
      const values = new Set();
      for (let value = 0, most = 1 + Math.floor(random() * 3); value < most; value += 1) {
        const id = pick(pick(rows)[name]);
        if (id !== undefined) values.add(id);
      }
      if (values.size > 0) query[name] = [...values];
    }
    return query;
  });
}

/** Times every query in every engine in turn and prints medians, ratios and disagreements. */
export function compareQueries(title, dataset, { rounds, amount }) {
  const queries = drawQueries(dataset, amount);
  const engines = peers.map((peer) => {
    const started = performance.now();
    const run = peer.open(dataset);
    run({});
    return { peer, run, opening: performance.now() - started, times: queries.map(() => []), wrong: 0 };
  });
  const { rows, facets } = facetRows(dataset);
  const values = facets.flatMap((facet) =>
    [...new Set(rows.slice(0, 200).flatMap((row) => row[facet]))].slice(0, 12).map((id) => [facet, id]),
  );

  queries.forEach((query, index) => {
    const [reference, ...others] = engines.map((engine) => engine.run(query));
    others.forEach((result, position) => {
      const agrees =
        result.total === reference.total &&
        values.every(([facet, id]) => result.count(facet, id) === reference.count(facet, id));
      if (!agrees) engines[position + 1].wrong += 1;
    });
    for (let round = 0; round < rounds; round += 1) {
      for (const engine of engines) {
        const started = performance.now();
        engine.run(query);
        engine.times[index].push(performance.now() - started);
      }
    }
  });

  const medians = engines.map((engine) => engine.times.map((times) => quantile(times, 0.5)));
  const own = medians.at(-1);
  console.log(`\n${title}: ${amount} facet queries with all counts, ${rounds} rounds in turn`);
  console.log(
    table([
      ['engine', 'open', 'p50', 'p95', 'ours is faster (p50)', 'answers that differ from the loop'],
      ...engines.map((engine, position) => [
        engine.peer.name,
        milliseconds(engine.opening),
        milliseconds(quantile(medians[position], 0.5)),
        milliseconds(quantile(medians[position], 0.95)),
        `${(quantile(medians[position], 0.5) / quantile(own, 0.5)).toFixed(1)}×`,
        String(engine.wrong),
      ]),
    ]),
  );
  return engines.every((engine) => engine.wrong === 0);
}
