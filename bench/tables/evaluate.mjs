import { importPeer, peerNames } from '../peers/index.mjs';
import { none, print } from './format.mjs';
import { goals } from './goals.mjs';

/** The best of the peers in a figure: the least, or for a share the most. */
function bestPeer(goal, results, names) {
  const figures = goal.peers
    .map((peer) => ({ peer, value: goal.read(results, peer) }))
    .filter(({ value }) => typeof value === 'number');
  figures.sort((a, b) => (goal.share === undefined ? a.value - b.value : b.value - a.value));
  const [best] = figures;
  return best && { name: names[best.peer] ?? best.peer, value: best.value };
}

/** What the goal says, in words. */
function wording(goal) {
  if (goal.least !== undefined) return goal.least === 1 ? 'faster' : `≥ ${goal.least}× faster`;
  if (goal.part !== undefined) return `≤ ${goal.part} of it`;
  if (goal.share !== undefined) return `≥ ${goal.format(goal.share)}`;
  return `≤ ${goal.format(goal.most)}`;
}

function isMet(goal, ours, best) {
  if (goal.share !== undefined) return ours >= goal.share;
  if (goal.most !== undefined) return ours <= goal.most;
  if (best === undefined) return undefined;
  return goal.least === undefined ? ours / best.value <= goal.part : best.value / ours >= goal.least;
}

/**
 * @param {object} goal One of `goals`.
 * @param {object} results What was gathered.
 * @param {Record<string, string>} names Names of the peers by file.
 * @returns figure, goal, ours, best peer and its name, ratio (best ÷ ours), and whether the goal is met; `met` is
 *   undefined where it was not measured
 */
export function evaluate(goal, results, names) {
  const ours = goal.read(results, 'ours');
  const best = bestPeer(goal, results, names);
  const measured = typeof ours === 'number';
  return {
    figure: goal.figure,
    goal: wording(goal),
    ours: measured ? goal.format(ours) : undefined,
    best: best && `${goal.format(best.value)} (${best.name})`,
    ratio: measured && best ? best.value / ours : undefined,
    met: measured ? isMet(goal, ours, best) : undefined,
  };
}

/**
 * Every goal beside what was measured.
 *
 * @param {boolean} part Whether only a part was asked for: then what was not measured is left out.
 * @returns the verdicts
 */
export async function goalsTable(results, part) {
  const peers = await Promise.all(peerNames.map(importPeer));
  const names = Object.fromEntries(peers.map(({ file, name }) => [file, name]));
  const verdicts = goals.map((goal) => evaluate(goal, results, names)).filter(({ met }) => !part || met !== undefined);
  if (verdicts.length === 0) return verdicts;
  const word = (met) => (met === undefined ? 'not measured' : met ? 'met' : 'MISSED');
  print('Goals (ratio: best peer ÷ ours)', [
    ['figure', 'goal', 'ours', 'best peer', 'ratio', ''],
    ...verdicts.map(({ figure, goal, ours = none, best = none, ratio, met }) => [
      figure,
      goal,
      ours,
      best,
      ratio === undefined ? none : `${ratio.toFixed(2)}×`,
      word(met),
    ]),
  ]);
  return verdicts;
}
