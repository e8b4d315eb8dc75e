import { concept, publisher } from '../schema/concept.js';
import { resource } from '../schema/resource.js';
import type { RecordFile, Records } from './Records.js';
import { fileOf, type RecordKind, textOf } from './recordFile.js';
import { parseRecordFile } from './parseRecordFile.js';

/** The records with more of one kind, as if they had been read from files. One in the place of an old one replaces it. */
export function withRecords(records: Records, kind: RecordKind, added: readonly object[]): Records {
  const files = added.map((record) => ({ file: fileOf(kind, record), text: textOf(kind, record) }));
  switch (kind) {
    case 'resource':
      return {
        ...records,
        resources: join(
          records.resources,
          files.map(({ file, text }) => parseRecordFile(file, text, resource).record),
        ),
      };
    case 'publisher':
      return {
        ...records,
        publishers: join(
          records.publishers,
          files.map(({ file, text }) => parseRecordFile(file, text, publisher).record),
        ),
      };
    case 'concept':
      return {
        ...records,
        concepts: join(
          records.concepts,
          files.map(({ file, text }) => parseRecordFile(file, text, concept).record),
        ),
      };
  }
}

function join<T>(old: readonly RecordFile<T>[], added: readonly RecordFile<T>[]): RecordFile<T>[] {
  const replaced = new Set(added.map(({ file }) => file));
  return [...old.filter(({ file }) => !replaced.has(file)), ...added];
}
