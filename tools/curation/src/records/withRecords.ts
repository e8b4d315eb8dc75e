import type * as z from 'zod';
import { concept, publisher } from '../schema/concept.js';
import { answerSet, need, review } from '../schema/need.js';
import { resource } from '../schema/resource.js';
import type { RecordFile, Records } from './Records.js';
import { fileOf, type RecordKind, textOf } from './recordFile.js';
import { parseRecordFile } from './parseRecordFile.js';

/** The records with more of one kind, as if they had been read from files. One in the place of an old one replaces it. */
export function withRecords(records: Records, kind: RecordKind, added: readonly object[]): Records {
  const files = added.map((record) => ({ file: fileOf(kind, record), text: textOf(kind, record) }));
  const joined = <T>(old: readonly RecordFile<T>[], schema: z.ZodType<T>): RecordFile<T>[] => {
    const replaced = new Set(files.map(({ file }) => file));
    return [
      ...old.filter(({ file }) => !replaced.has(file)),
      ...files.map(({ file, text }) => parseRecordFile(file, text, schema).record),
    ];
  };
  switch (kind) {
    case 'resource':
      return { ...records, resources: joined(records.resources, resource) };
    case 'publisher':
      return { ...records, publishers: joined(records.publishers, publisher) };
    case 'concept':
      return { ...records, concepts: joined(records.concepts, concept) };
    case 'need':
      return { ...records, needs: joined(records.needs, need) };
    case 'answer-set':
      return { ...records, answerSets: joined(records.answerSets, answerSet) };
    case 'review':
      return { ...records, reviews: joined(records.reviews, review) };
  }
}
