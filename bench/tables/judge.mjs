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
export function judge(goal, results, names) {
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
