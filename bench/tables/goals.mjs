import { milliseconds } from '../timing.mjs';
import { byteSize } from './format.mjs';
import { growth } from './tables.mjs';

/** Engines that find a misspelt word, and those among them that keep an index of words. */
const typos = ['minisearch', 'minisearchOr', 'itemsjsMinisearch', 'orama', 'fuse', 'lunr', 'ufuzzy'];
const indexed = typos.filter((peer) => peer !== 'ufuzzy' && peer !== 'fuse');
const others = ['naive', 'itemsjs', 'flexsearch', 'jsSearch'];
const every = ['naive', 'itemsjs', 'itemsjsFacets', 'itemsjsMinisearch', 'orama', 'crossfilter'];

const opening = [...typos, 'itemsjs', 'itemsjsFacets', 'flexsearch', 'crossfilter', 'jsSearch'];

const percent = (share) => `${(share * 100).toFixed(0)} %`;
const kilobytes = (bytes) => `${(bytes / 1e3).toFixed(2)} kB`;

const query = (size, kind, share) => (results, peer) => results.speed[size]?.kinds?.[kind]?.[peer]?.[share];
const life = (size, key) => (results, peer) => results.lives[size]?.[peer]?.[key];
const hit = (set, way, share) => (results, peer) => results.relevance[peer]?.[set]?.[way]?.[share];
const bundle = (name) => (results, peer) => results.sizes?.[peer === 'ours' ? name : peer]?.gzip;

/** The best among peers is `least`: at least so many times ours; or ours is at most so much. */
const timesFaster = (figure, read, peers, least) => ({ figure, read, peers, least, format: milliseconds });
const atMost = (figure, read, peers, most, format = milliseconds) => ({ figure, read, peers, most, format });
const shareOf = (figure, read, peers, part, format) => ({ figure, read, peers, part, format });
const found = (figure, read, most, peers = typos.concat(others)) => ({
  figure,
  read,
  peers,
  share: most,
  format: percent,
});

const growing = (figure, most) => ({
  figure: `growth to the largest size, ${figure}`,
  read: (results, peer) => growth(results, figure, peer)?.slope,
  peers: [...new Set([...typos, ...others, ...every])],
  most,
  format: (slope) => slope.toFixed(2),
});

/** The goals of this project, as ratios to the best peer in that figure. */
export const goals = [
  timesFaster('facets with all counts, p50, 10,000, itemsjs', query(10_000, 'facets', 'p50'), ['itemsjs'], 20),
  timesFaster('facets with all counts, p50, 100,000, itemsjs', query(100_000, 'facets', 'p50'), ['itemsjs'], 30),
  atMost('facets with all counts, p95, 1,000,000', query(1_000_000, 'facets', 'p95'), every, 10),
  timesFaster('text, p50, 10,000, MiniSearch', query(10_000, 'text', 'p50'), ['minisearch'], 10),
  timesFaster('text, p50, 10,000, peers that find typos', query(10_000, 'text', 'p50'), typos, 10),
  timesFaster('text, p50, 10,000, other peers', query(10_000, 'text', 'p50'), others, 1),
  timesFaster('mixed, p50, 10,000, peers that find typos', query(10_000, 'mixed', 'p50'), typos, 15),
  timesFaster('mixed, p50, 10,000, other peers', query(10_000, 'mixed', 'p50'), others, 1),
  timesFaster('mixed, p50, 100,000, peers that find typos', query(100_000, 'mixed', 'p50'), typos, 15),
  timesFaster('mixed, p50, 100,000, other peers', query(100_000, 'mixed', 'p50'), others, 1),
  atMost('fresh process to first page, 1,000', life(1_000, 'cold'), opening, 16),
  atMost('fresh process to first page, 10,000', life(10_000, 'cold'), opening, 60),
  timesFaster('build with text, 10,000, MiniSearch', life(10_000, 'build'), ['minisearch'], 1),
  timesFaster('open from the stored index, 10,000, typo peers', life(10_000, 'load'), typos, 3),
  shareOf('stored index, 10,000, brotli, MiniSearch', life(10_000, 'brotli'), ['minisearch'], 0.6, byteSize),
  atMost('open the real catalogue', life('real', 'open'), [], 5),
  shareOf('heap, 100,000, peers that index text and find typos', life(100_000, 'heap'), indexed, 0.5, byteSize),
  found('known titles: exact, hit@1', hit('synthetic', 'exact', 'first'), 0.99),
  found('known titles: one typo, hit@10', hit('synthetic', 'one typo', 'ten'), 0.99),
  found('known titles: typo, last word cut, hit@10', hit('synthetic', 'typo, last word cut', 'ten'), 0.99),
  found('known titles: typos in two words, hit@10', hit('synthetic', 'typos in two words', 'ten'), 0.98),
  found('known titles: two edits in a long word, hit@10', hit('synthetic', 'two edits in a long word', 'ten'), 0.98),
  found('known titles: a word that is nowhere, hit@10', hit('synthetic', 'a word that is nowhere', 'ten'), 0.98),
  ...['Arabic', 'Chinese', 'Russian', 'Hindi'].map((script) =>
    found(`one edit, ${script} titles, hit@10`, hit('scripts', script, 'ten'), 0.95),
  ),
  growing('facets p50', 1),
  growing('text p50', 0.7),
  atMost(
    'core with text, min+gzip',
    bundle('SDK: openCatalogue + queryCatalogue'),
    ['MiniSearch', 'FlexSearch', 'itemsjs + MiniSearch', 'Orama'],
    11_000,
    kilobytes,
  ),
  atMost(
    'core without text, min+gzip',
    bundle('SDK: openCatalogue + filterCatalogue, no text'),
    ['crossfilter2', 'itemsjs'],
    6_500,
    kilobytes,
  ),
  atMost('remote, min+gzip', bundle('SDK: remote (ky and zod/mini inside)'), [], 18_000, kilobytes),
];
