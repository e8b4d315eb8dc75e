import { answerByLoop } from '../peers/answerByLoop.mjs';
import { importPeer } from '../peers/index.mjs';
import { quantile, startTimer } from '../timing.mjs';
import { datasetOf } from '../workload/datasetOf.mjs';
import { drawQueries } from '../workload/drawQueries.mjs';
import { facetNames, rowsOf } from '../workload/rowsOf.mjs';

const ask = {
  facets: (engine, { filters }) => engine.facets(filters),
  path: (engine, { filters }) => engine.facets(filters),
  text: (engine, { text }) => engine.text(text),
  mixed: (engine, { text, filters }) => engine.mixed(text, filters),
};
/** Whether a peer does this itself; a text search without facets has its mixed queries completed by a loop. */
const does = { facets: 'facets', path: 'facets', text: 'text', mixed: 'text' };

/** So many queries are asked even where the time is up, unless it is long up. */
const least = 8;

/** One round of one engine: every query once, in turn, until its time is up. @returns how many were asked */
function round(kind, engine, queries, times, budget) {
  globalThis.gc?.({ type: 'minor' });
  let spent = 0;
  for (let q = 0; q < queries.length; q += 1) {
    const passed = startTimer();
    ask[kind](engine, queries[q]);
    const time = passed();
    (times[q] ??= []).push(time);
    spent += time;
    if (spent > (q + 1 >= least ? budget : 10 * budget)) return q + 1;
  }
  return queries.length;
}

/** Rounds of all engines in turn. @returns per engine the quantiles of the medians, and how many queries it finished */
function timeKind(kind, engines, queries, rounds, budget) {
  const able = engines.filter(({ peer }) => peer[does[kind]]);
  const times = able.map(() => []);
  // What is only made when it is first asked for, such as an index of words, is nobody's query.
  for (const { engine } of able) ask[kind](engine, queries[0]);
  // The first round warms up, and shows how many queries fit into the time.
  const finished = able.map(({ engine }) => round(kind, engine, queries, [], budget));
  for (let turn = 0; turn < rounds; turn += 1) {
    able.forEach((_engine, place) => {
      const e = (place + turn) % able.length; // Nobody always comes after the same neighbour.
      // One warm round of a slow engine is enough.
      if (turn > 0 && finished[e] < queries.length) return;
      round(kind, able[e].engine, queries.slice(0, finished[e]), times[e], Infinity);
    });
  }
  return Object.fromEntries(
    able.map(({ peer }, e) => {
      const medians = times[e].map((list) => quantile(list, 0.5));
      const figures = { p50: quantile(medians, 0.5), p95: quantile(medians, 0.95) };
      return [peer.file, { ...figures, asked: finished[e], of: queries.length }];
    }),
  );
}

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
function countDisagreements(engines, rows, { facets, path }, most) {
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

/**
 * Times queries in several engines in one process, and checks their answers against the naive loop.
 *
 * @param {{ size: number | 'real', peers: string[], kinds: string[], amounts: object, rounds: number, budget: number,
 *   checks: number }} options `budget`: milliseconds for a round of one
 *   engine and kind
 */
export async function speed({ size, peers, kinds, amounts, rounds, budget, checks }) {
  let dataset = datasetOf(size);
  const queries = drawQueries(dataset, amounts);
  const imported = await Promise.all(peers.map(importPeer));
  const rows = checks > 0 || imported.some((peer) => !peer.takesDataset) ? rowsOf(dataset) : undefined;
  // A million records fit once, not twice.
  if (!imported.some((peer) => peer.takesDataset)) dataset = undefined;
  const engines = [];
  for (const peer of imported) {
    const passed = startTimer();
    const engine = await peer.open({ dataset, rows });
    engines.push({ peer, engine, opening: passed() });
  }
  const result = {
    records: (dataset?.resources ?? rows).length,
    names: Object.fromEntries(imported.map(({ file, name, typos }) => [file, { name, typos: typos ?? false }])),
    opening: Object.fromEntries(engines.map(({ peer, opening }) => [peer.file, opening])),
    disagreements: checks > 0 ? countDisagreements(engines, rows, queries, checks) : {},
    kinds: {},
  };
  for (const kind of kinds) result.kinds[kind] = timeKind(kind, engines, queries[kind], rounds, budget);
  return result;
}
