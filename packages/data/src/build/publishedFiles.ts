import type { Dataset } from './buildDataset.js';
import { declarations } from './declarations.js';
import { publishedJson, type Companions } from './publishedJson.js';

export { schemaFiles } from './schemaFiles.js';

/** Every file that a build writes, by name. The manifest comes last: whoever sees a new one finds the files it names. */
export async function publishedFiles(
  dataset: Dataset,
  companions: Companions = {},
): Promise<Readonly<Record<string, string>>> {
  const { 'manifest.json': manifest = '', ...json } = publishedJson(dataset, companions);
  return {
    ...json,
    ...(await declarations(dataset)),
    'index.js': `export const schemaVersion = ${dataset.schemaVersion};\n`,
    'manifest.json': manifest,
  };
}
