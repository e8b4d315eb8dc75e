import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { byCodePoint } from '../json/byCodePoint.js';
import type { Finding } from '../lint/Finding.js';
import { concept, publisher } from '../schema/concept.js';
import { redirect } from '../schema/dataset.js';
import { day, plainText } from '../schema/primitives.js';
import { resource } from '../schema/resource.js';
import { readRecordFile } from './readRecordFile.js';
import type { Records } from './Records.js';

const datasetFile = z.strictObject({ released: day });
const sourceLabelsFile = z.record(plainText, z.array(z.string()).min(1));

/** Reads the folder `records`. Whatever is wrong with it comes back as findings; nothing is thrown for it. */
export function readRecords(folder: string): Records {
  const findings: Finding[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>) => {
    const { record, findings: more } = readRecordFile(join(folder, name), `records/${name}`, schema);
    findings.push(...more);
    return record;
  };
  const readAll = <T>(name: string, schema: z.ZodType<T>) => {
    return filesIn(join(folder, name)).map((file) => read(`${name}/${file}`, schema));
  };
  const conceptFolders = foldersIn(join(folder, 'concepts'));
  const records = {
    resources: readAll('resources', resource),
    concepts: conceptFolders.flatMap((scheme) => readAll(`concepts/${scheme}`, concept)),
    publishers: readAll('publishers', publisher),
    redirects: read('redirects.json', z.array(redirect)),
    dataset: read('dataset.json', datasetFile),
    sourceLabels: read('source-labels.json', sourceLabelsFile),
  };
  return { ...records, findings };
}

function filesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(nameOf)
    .sort(byCodePoint);
}

function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map(nameOf)
    .sort(byCodePoint);
}

function entriesOf(folder: string) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}

function nameOf(entry: { readonly name: string }): string {
  return entry.name;
}
