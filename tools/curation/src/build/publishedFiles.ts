import type { Dataset } from './buildDataset.js';
import { gapsMarkdown, knownGaps, type Seen } from './knownGaps.js';
import { type AuxiliaryFiles, publishedJson } from './publishedJson.js';

export { schemaFiles } from './jsonSchemas.js';

/** Every file of `dist`, by name. The manifest comes last: whoever sees a new one finds the files it names. */
export function publishedFiles(
  dataset: Dataset,
  companions: AuxiliaryFiles = {},
  seen?: Seen,
): Readonly<Record<string, string>> {
  const { 'manifest.json': manifest = '', ...json } = publishedJson(dataset, companions);
  return {
    ...json,
    // For people, and outside the manifest: when links were seen changes between versions.
    'known-gaps.md': gapsMarkdown(knownGaps(dataset), seen),
    'index.js': `export const schemaVersion = ${dataset.schemaVersion};\n`,
    'manifest.json': manifest,
  };
}
