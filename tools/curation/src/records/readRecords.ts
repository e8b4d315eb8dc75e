import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { compareCodeUnits } from '../json/compareCodeUnits.js';
import { kindOfPath } from '../files/readRegularFile.js';
import type { Finding } from './Finding.js';
import { concept, publisher } from '../schema/concept.js';
import { redirect } from '../schema/dataset.js';
import { answerSet, need, review } from '../schema/need.js';
import { day, plainText } from '../schema/primitives.js';
import { knownService } from '../schema/knownService.js';
import { person } from '../schema/person.js';
import { resource } from '../schema/resource.js';
import { notRegular, readRecordFile } from './readRecordFile.js';
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
  /** A file that a catalogue may do without. */
  const readOptional = <T>(name: string, schema: z.ZodType<T>, absent: T) => {
    if (kindOfPath(join(folder, name)).kind !== 'missing') return read(name, schema);
    return { file: `records/${name}`, text: '', raw: undefined, value: absent, issues: [] };
  };
  const readAll = <T>(name: string, schema: z.ZodType<T>) => {
    return entriesOf(name)
      .filter((entry) => entry.name.endsWith('.json'))
      .map((entry) => read(`${name}/${entry.name}`, schema));
  };
  /** What is in a folder; a link in the place of the folder is named and not followed. */
  const entriesOf = (name: string): Dirent[] => {
    const { kind } = kindOfPath(join(folder, name));
    if (kind === 'folder') return readdirSync(join(folder, name), { withFileTypes: true }).sort(byName);
    if (kind !== 'missing') findings.push(notRegular(join('records', name), 'a folder'));
    return [];
  };
  const conceptFolders = entriesOf('concepts').filter((entry) => {
    if (entry.isSymbolicLink()) findings.push(notRegular(`records/concepts/${entry.name}`, 'a folder'));
    return entry.isDirectory();
  });
  const records = {
    resources: readAll('resources', resource),
    concepts: conceptFolders.flatMap(({ name }) => readAll(`concepts/${name}`, concept)),
    publishers: readAll('publishers', publisher),
    needs: readAll('needs', need),
    answerSets: readAll('answer-sets', answerSet),
    reviews: readAll('reviews', review),
    people: readAll('people', person),
    knownServices: readOptional('known-services.json', z.array(knownService), []),
    redirects: read('redirects.json', z.array(redirect)),
    dataset: read('dataset.json', datasetFile),
    sourceLabels: read('source-labels.json', sourceLabelsFile),
  };
  return { ...records, findings };
}

function byName(a: Dirent, b: Dirent): number {
  return compareCodeUnits(a.name, b.name);
}
