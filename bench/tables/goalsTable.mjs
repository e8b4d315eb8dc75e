import { importPeer, peerNames } from '../peers/index.mjs';
import { none, print } from './format.mjs';
import { goals } from './goals.mjs';
import { judge } from './judge.mjs';

/**
 * Every goal beside what was measured.
 *
 * @param {boolean} part Whether only a part was asked for: then what was not measured is left out.
 * @returns the verdicts
 */
export async function goalsTable(results, part) {
  const peers = await Promise.all(peerNames.map(importPeer));
  const names = Object.fromEntries(peers.map(({ file, name }) => [file, name]));
  const verdicts = goals.map((goal) => judge(goal, results, names)).filter(({ met }) => !part || met !== undefined);
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
