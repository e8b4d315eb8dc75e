import { beforeAll, describe, expect, test } from 'vitest';
import { speed } from './measures/speed.mjs';
import { importPeer, peerNames } from './peers/index.mjs';
import { evaluate } from './tables/evaluate.mjs';
import { goals } from './tables/goals.mjs';
import { scaling } from './timing.mjs';
import { datasetOf } from './workload/datasetOf.mjs';
import { drawKnownItems, waysOfTyping } from './workload/knownItems.mjs';
import { rowsOf } from './workload/rowsOf.mjs';

const peers = await Promise.all(peerNames.map(importPeer));
const kinds = ['facets', 'path', 'text', 'mixed'];
let result;

beforeAll(async () => {
  const amounts = { facets: 12, path: 10, text: 3, mixed: 3 };
  result = await speed({ size: 200, peers: peerNames, kinds, amounts, rounds: 1, budget: 1_000, checks: 12 });
});

describe('the benchmark at 200 records', () => {
  test('every engine with facets counts as the naive loop does', () => {
    const able = peers.filter(({ facets }) => facets).map(({ file }) => file);
    expect(able.length).toBeGreaterThan(5);
    expect(result.disagreements).toEqual(Object.fromEntries(able.map((peer) => [peer, { asked: 22, wrong: 0 }])));
  });

  test.each(kinds)('times %s in every engine that can', (kind) => {
    const able = peers.filter((peer) => (kind === 'text' || kind === 'mixed' ? peer.text : peer.facets));
    expect(Object.keys(result.kinds[kind]).sort()).toEqual(able.map(({ file }) => file).sort());
    for (const { p50, p95 } of Object.values(result.kinds[kind])) {
      expect(p50).toBeGreaterThan(0);
      expect(p95).toBeGreaterThanOrEqual(p50);
    }
  });
});

describe('peers', () => {
  const dataset = datasetOf(60);
  const rows = rowsOf(dataset);

  test.each(peers.filter(({ text }) => text))('$name finds known titles as they are', async (peer) => {
    const engine = await peer.open({ dataset, rows });
    const queries = drawKnownItems(rows, 'exact', 10);
    const found = queries.filter(({ key, text }) => engine.text(text).page().includes(key));
    expect(found.length).toBeGreaterThanOrEqual(9);
  });

  test.each(peers.filter(({ load }) => load))('$name answers from its stored index as before', async (peer) => {
    const engine = await peer.open({ dataset, rows });
    const loaded = await peer.load(engine.serialise(), { dataset, rows });
    for (const { text } of drawKnownItems(rows, 'exact', 5)) {
      expect(loaded.text(text).page()).toEqual(engine.text(text).page());
    }
  });
});

describe('the workload', () => {
  test('is the same in every run', () => {
    expect(datasetOf(20)).toEqual(datasetOf(20));
    expect(datasetOf(30).resources.slice(0, 20)).toEqual(datasetOf(20).resources);
  });

  test.each(Object.keys(waysOfTyping))('types titles with %s', (way) => {
    const items = rowsOf(datasetOf(200));
    const queries = drawKnownItems(items, way, 20);
    const plain = drawKnownItems(items, 'exact', 20).map(({ text }) => text);
    expect(queries).toHaveLength(20);
    if (way !== 'exact') expect(queries.filter(({ text }) => plain.includes(text)).length).toBeLessThan(3);
  });
});

describe('goals', () => {
  const speedOf = (figures) => ({ speed: { 10_000: { kinds: { facets: figures } } }, lives: {}, relevance: {} });
  const [facets] = goals;

  test('are met or missed by the ratio to the best peer', () => {
    const verdict = (own) =>
      evaluate(facets, speedOf({ ours: { p50: own }, naive: { p50: 9 }, itemsjs: { p50: 3 } }), { itemsjs: 'itemsjs' });
    const most = 3 / facets.least;
    expect(verdict(most * 0.9)).toMatchObject({ met: true, best: '3.00 ms (itemsjs)' });
    expect(verdict(most * 1.1)).toMatchObject({ met: false });
  });

  test('are neither met nor missed where nothing was measured', () => {
    expect(evaluate(facets, speedOf({ naive: { p50: 9 } }), {})).toMatchObject({ met: undefined });
  });

  test('tell growth by the slope of logarithms', () => {
    expect(scaling([1_000, 10_000, 100_000].map((n) => [n, n ** 1.5]))).toBeCloseTo(1.5);
  });
});
