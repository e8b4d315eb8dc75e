import { peerNames } from '../peers/index.mjs';
import { milliseconds, scaling } from '../timing.mjs';
import { beside, byteSize, none, print, sizeName } from './format.mjs';

const speedColumns = [
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
  const kinds = speedColumns.filter(([kind]) => speed.kinds[kind]);
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

const lifecycleColumns = [
  ['import'],
  ['open'],
  ['page', 'first page'],
  ['cold', 'import to page'],
  ['build', 'build with text'],
  ['heap', 'heap', byteSize],
  ['bytes', 'index', byteSize],
  ['brotli', 'brotli', byteSize],
  ['gzip', 'gzip', byteSize],
  ['load', 'load to first text'],
];

/** One table a size: fresh processes, what is held, what is stored. */
export function lifecycleTable(size, lives) {
  const present = Object.values(lives).filter((life) => !life.failed);
  const kept = lifecycleColumns.filter(([key]) => present.some((life) => life[key] !== undefined));
  const rows = present.map((life) => [
    life.name,
    ...kept.map(([key, , format]) => {
      const value = life[key];
      return value === undefined || value === null ? none : beside(value, lives.ours?.[key], format);
    }),
  ]);
  const heading = `Fresh processes, ${sizeName(size)} (×: times ours)`;
  print(heading, [['engine', ...kept.map(([key, title = key]) => title)], ...rows]);
  for (const [peer, life] of Object.entries(lives)) if (life.failed) console.log(`  ${peer}: ${life.failed}, not run`);
}

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
  return points.length < 2 ? undefined : { slope: scaling(points), to: points.at(-1)[0] };
}

/** How the figures grow: 1 in proportion, 2 with the square. */
export function growthTable(results) {
  const names = Object.keys(figures);
  const rows = peerNames
    .map((peer) => [peer, ...names.map((figure) => growth(results, figure, peer)?.slope.toFixed(2) ?? none)])
    .filter((row) => row.slice(1).some((value) => value !== none));
  if (rows.length > 0) print('Growth from 1,000 records up: log–log slope', [['engine', ...names], ...rows]);
}

const percent = (share) => (100 * share).toFixed(0);
const cell = (score) => {
  if (!score) return none;
  const part = score.asked < score.of ? ` [${score.asked} q]` : '';
  return `${percent(score.first)} / ${percent(score.ten)}${part}`;
};

/** hit@1 / hit@10 in per cent: by way of typing, over made and over real titles, and in other scripts. */
export function relevanceTables(relevance) {
  const peers = Object.values(relevance).filter((result) => !result.failed);
  if (peers.length === 0) return;
  const sets = [
    ['synthetic', 'Known titles among 10,000: found first / among ten, in per cent'],
    ['real', 'Known English titles of the real catalogue'],
    ['scripts', 'One slip in titles of other scripts: 1,000 made ones each, and the real ones'],
  ];
  for (const [set, heading] of sets) {
    const ways = Object.keys(peers[0][set]);
    print(heading, [
      ['engine', ...ways],
      ...peers.map((peer) => [peer.name, ...ways.map((way) => cell(peer[set][way]))]),
    ]);
  }
}

/** Bytes of bundles. */
export function sizeTable(sizes) {
  const rows = Object.entries(sizes).map(([name, { minified, gzip, brotli }]) => [name, minified, gzip, brotli]);
  print('Bytes of a bundle', [['bundle', 'minified', 'gzip', 'brotli'], ...rows]);
}
