/** The engines side by side, ours last. Names of the files here, each of which exports `peer`, or of `variants`. */
export const peerNames = [
  'naive',
  'itemsjs',
  'itemsjsFacets',
  'minisearch',
  'minisearchOr',
  'itemsjsMinisearch',
  'orama',
  'flexsearch',
  'fuse',
  'lunr',
  'crossfilter',
  'jsSearch',
  'ufuzzy',
  'ours',
];

/** Engines that another one's file exports by their own names. */
const variants = { itemsjsFacets: 'itemsjs', minisearchOr: 'minisearch' };

/** @returns one engine; only then is its code loaded, so that a fresh process pays for this one alone. */
export async function importPeer(name) {
  const file = variants[name] ?? name;
  const { peer, [name]: variant } = await import(/* @vite-ignore */ `./${file}.mjs`);
  return { file: name, ...(variant ?? peer) };
}
