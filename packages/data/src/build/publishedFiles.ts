import { sortKeys } from '../json/sortKeys.js';
import type { Dataset } from './buildDataset.js';
import { buildManifest } from './buildManifest.js';
import { declarations } from './declarations.js';
import { jsonSchemas } from './jsonSchemas.js';

/** Every file that a build writes, by name. The manifest comes last: whoever sees a new one finds the files it names. */
export async function publishedFiles(dataset: Dataset): Promise<Readonly<Record<string, string>>> {
  const { schemaVersion, version, released, licence, concepts, redirects } = dataset;
  const data = {
    'catalogue.json': dataset,
    'taxonomy.json': { schemaVersion, version, released, licence, concepts },
    'redirects.json': { schemaVersion, version, released, licence, redirects },
    'advisories.json': { schemaVersion, version, advisories: [] },
  };
  const json = {
    ...mapValues(data, (value) => `${JSON.stringify(sortKeys(value))}\n`),
    ...schemaFiles(),
  };
  return {
    ...json,
    ...(await declarations(dataset)),
    'index.js': `export const schemaVersion = ${schemaVersion};\n`,
    'manifest.json': `${JSON.stringify(sortKeys(buildManifest(dataset, json)))}\n`,
  };
}

/** The JSON Schemas as they are written, by path: `schema/resource.schema.json`. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const files = mapValues(jsonSchemas(), (schema) => `${JSON.stringify(schema, null, 2)}\n`);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`schema/${name}`, text]));
}

function mapValues<T>(object: Readonly<Record<string, T>>, change: (value: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
