import { milliseconds } from '../timing.mjs';
import { peerNames } from '../peers/index.mjs';
import { beside, none, print, sizeName } from './format.mjs';

const columns = [
  ['facets', 'p50'],
  ['facets', 'p95'],
  ['path', 'p50'],
  ['path', 'p95'],
  ['text', 'p50'],
  ['text', 'p95'],
  ['mixed', 'p50'],
  ['mixed', 'p95'],
];

/** One table a size: every engine's queries, with the ratio to ours at p50. */
export function speedTable(size, speed) {
  if (speed.failed && !speed.kinds) return console.log(`\nQueries at ${size}: ${speed.failed}`);
  const kinds = columns.filter(([kind]) => speed.kinds[kind]);
  const cell = (peer, kind, share) => {
    const figures = speed.kinds[kind][peer];
    if (!figures) return none;
    const part = share === 'p50' && figures.asked < figures.of ? ` [${figures.asked} q]` : '';
    const ours = speed.kinds[kind].ours?.[share];
    return share === 'p50' ? beside(figures.p50, ours) + part : milliseconds(figures[share]);
  };
  const rows = peerNames
    .filter((peer) => speed.names[peer])
    .map((peer) => {
      const checked = speed.disagreements[peer];
      return [
        speed.names[peer].name,
        ...kinds.map(([kind, share]) => cell(peer, kind, share)),
        checked ? `${checked.wrong} of ${checked.asked}` : none,
      ];
    });
  print(`Queries, ${sizeName(size, speed.records)} (×: times ours)`, [
    ['engine', ...kinds.map(([kind, share]) => `${kind} ${share}`), 'differs from loop'],
    ...rows,
  ]);
  for (const [peer, reason] of Object.entries(speed.failed ?? {})) console.log(`  ${peer}: ${reason}, not run`);
}
