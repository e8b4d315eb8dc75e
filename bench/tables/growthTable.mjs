import { slope } from '../measures/slope.mjs';
import { peerNames } from '../peers/index.mjs';
import { none, print } from './format.mjs';

const figures = {
  'facets p50': (results, size, peer) => results.speed[size]?.kinds?.facets?.[peer]?.p50,
  'facets p95': (results, size, peer) => results.speed[size]?.kinds?.facets?.[peer]?.p95,
  'text p50': (results, size, peer) => results.speed[size]?.kinds?.text?.[peer]?.p50,
  'mixed p50': (results, size, peer) => results.speed[size]?.kinds?.mixed?.[peer]?.p50,
  build: (results, size, peer) => results.lives[size]?.[peer]?.build,
  heap: (results, size, peer) => results.lives[size]?.[peer]?.heap,
};

/** The log–log slope of a figure of a peer from 1,000 records up. @returns slope and the largest size; or nothing */
export function growth(results, figure, peer) {
  const sizes = [...new Set([...Object.keys(results.speed), ...Object.keys(results.lives)])].filter(
    (size) => size >= 1_000,
  );
  const points = sizes.map((size) => [Number(size), figures[figure](results, size, peer)]).filter(([, y]) => y > 0);
  return points.length < 2 ? undefined : { slope: slope(points), to: points.at(-1)[0] };
}

/** How the figures grow: 1 in proportion, 2 with the square. */
export function growthTable(results) {
  const names = Object.keys(figures);
  const rows = peerNames
    .map((peer) => [peer, ...names.map((figure) => growth(results, figure, peer)?.slope.toFixed(2) ?? none)])
    .filter((row) => row.slice(1).some((value) => value !== none));
  if (rows.length > 0) print('Growth from 1,000 records up: log–log slope', [['engine', ...names], ...rows]);
}
