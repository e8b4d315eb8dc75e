import { join } from 'node:path';
import { buildDataset } from '../build/buildDataset.js';
import { declarations } from '../build/declarations.js';
import { publishedFiles, schemaFiles } from '../build/publishedFiles.js';
import { writeFiles } from '../files/writeFiles.js';
import { readWorkingTree } from '../release/readWorkingTree.js';
import { countsOf } from './countsOf.js';
import type { Outcome } from './Outcome.js';
import { versionIn } from './versionIn.js';

/** Lints the records under `root` and, when nothing is wrong, writes `dist`, the types and the schemas for editors. */
export async function build(root: string): Promise<Outcome> {
  const { records, findings, companions } = readWorkingTree(root);
  const counts = countsOf(records);
  if (findings.some(({ level }) => level === 'error')) return { findings, counts, written: [], verb: 'Not built:' };
  const dataset = buildDataset(records, { version: versionIn(root) });
  const files = publishedFiles(dataset, companions);
  const below = (folder: string, named: typeof files) =>
    Object.fromEntries(Object.entries(named).map(([name, text]) => [join(folder, name), text]));
  writeFiles(root, { ...schemaFiles(), ...below('types', await declarations(dataset)), ...below('dist', files) });
  return { findings, counts, written: Object.keys(files), countsWarnings: true, verb: 'Built' };
}
