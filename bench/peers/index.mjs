/** The engines side by side, ours last. Names of the files here; each exports `peer`. */
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
  'sqlite',
  'jsSearch',
  'ufuzzy',
  'ours',
];

/** @returns one engine; only then is its code loaded, so that a fresh process pays for this one alone. */
export async function importPeer(name) {
  return { file: name, ...(await import(`./${name}.mjs`)).peer };
}
