import { join } from 'node:path';
import { buildDataset } from '../build/buildDataset.js';
import { publishedFiles, schemaFiles } from '../build/publishedFiles.js';
import { writeFiles } from '../build/writeFiles.js';
import { readWorkingTree } from '../release/readWorkingTree.js';
import { countsOf } from './countsOf.js';
import type { Outcome } from './Outcome.js';
import { versionIn } from './versionIn.js';

/** Lints the records under `root` and, when nothing is wrong, writes `dist` and the schemas for editors. */
export async function build(root: string): Promise<Outcome> {
  const { records, findings, companions } = readWorkingTree(root);
  const counts = countsOf(records);
  if (findings.some(({ level }) => level === 'error')) return { findings, counts, written: [], verb: 'Not built:' };
  const files = await publishedFiles(buildDataset(records, { version: versionIn(root) }), companions);
  const inDist = Object.entries(files).map(([name, text]) => [join('dist', name), text]);
  writeFiles(root, { ...schemaFiles(), ...(Object.fromEntries(inDist) as typeof files) });
  return { findings, counts, written: Object.keys(files), countsWarnings: true, verb: 'Built' };
}
