import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { Dataset } from '../../build/buildDataset.js';
import { compareCodeUnits } from '../../json/compareCodeUnits.js';
import { about } from '../about.js';
import { identifiersBelow } from '../identifiersBelow.js';

/** Columns that hold something else than text, as Table Schema names it. */
const types: Readonly<Record<string, string>> = { pages: 'integer' };
const constraints: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  id: { required: true, unique: true },
  title_en: { required: true },
};

/** The schema of a table whose first row names its columns. https://datapackage.org/standard/table-schema/ */
function tableSchema(csv: string) {
  const [columns = []] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { preview: 1 }).data;
  // A table of texts has a row for each language of a record.
  const isByLanguage = columns.includes('language');
  return {
    fields: columns.map((name) => {
      const limits = name === 'id' && isByLanguage ? { required: true } : constraints[name];
      return { name, type: types[name] ?? 'string', ...(limits === undefined ? {} : { constraints: limits }) };
    }),
    primaryKey: isByLanguage ? ['id', 'language'] : ['id'],
    missingValues: [''],
  };
}

const mediaTypes: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json' };

/**
 * The descriptor `datapackage.json` of `files`, text by path, for the tools of the Frictionless project.
 * https://datapackage.org, version 2; `profile` and `encoding` are for tools that read version 1.
 */
export function dataPackage(dataset: Dataset, files: Readonly<Record<string, string>>, base: string): string {
  const { version, released } = dataset;
  const paths = Object.keys(files).sort(compareCodeUnits);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: about.name,
    id: identifiersBelow(base).dataset(version),
    title: about.title,
    description: about.description,
    version,
    created: `${released}T00:00:00Z`,
    licenses: [about.licence],
    resources: paths.map((path) => resourceOf(path, files[path] ?? '')),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourceOf(path: string, text: string) {
  const format = path.slice(path.lastIndexOf('.') + 1);
  const isTable = format === 'csv';
  return {
    name: path
      .toLowerCase()
      .replace(/\.[a-z]+$/, '')
      .replace(/[^a-z0-9._-]+/g, '-'),
    ...(isTable ? { type: 'table', profile: 'tabular-data-resource' } : { profile: 'data-resource' }),
    path,
    format,
    mediatype: mediaTypes[format] ?? 'text/plain',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    ...(isTable ? { schema: tableSchema(text) } : {}),
  };
}
