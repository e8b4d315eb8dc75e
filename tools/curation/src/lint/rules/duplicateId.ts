import { getField, getId } from '../../json/getField.js';
import type { RecordFile } from '../../records/Records.js';
import { defineRule } from '../Rule.js';

/** An id names one record. */
export const duplicateId = defineRule({
  name: 'duplicate-id',
  description: 'No two records of one kind have the same id.',
  check: ({ resources, concepts, publishers, needs, answerSets, redirects }) => [
    ...repeated(resources, idOf),
    ...repeated(concepts, ({ raw }) => qualified(raw)),
    ...repeated(publishers, idOf),
    ...repeated(needs, idOf),
    ...repeated(answerSets, idOf),
    ...repeatedRedirects(redirects),
  ],
});

function idOf({ raw }: RecordFile<unknown>): string | undefined {
  return getId(raw);
}

/** Two schemes may use one word: a topic and a context, for instance. */
function qualified(raw: unknown): string | undefined {
  const id = getId(raw);
  return id === undefined ? undefined : `${String(getField(raw, 'scheme'))}:${id}`;
}

function repeated(files: readonly RecordFile<unknown>[], keyOf: (file: RecordFile<unknown>) => string | undefined) {
  const first = new Map<string, string>();
  return files.flatMap((record) => {
    const key = keyOf(record);
    if (key === undefined) return [];
    const earlier = first.get(key);
    if (earlier !== undefined) return [finding(record.file, 'id', key, earlier)];
    first.set(key, record.file);
    return [];
  });
}

function repeatedRedirects({ file, raw }: RecordFile<unknown>) {
  const ids = Array.isArray(raw) ? raw.map(getId) : [];
  return ids.flatMap((id, index) => {
    if (id === undefined || ids.indexOf(id) === index) return [];
    return [finding(file, `[${index}].id`, id, `entry ${ids.indexOf(id) + 1} of the same file`)];
  });
}

function finding(file: string, path: string, id: string, earlier: string) {
  return {
    file,
    path,
    message: `The id "${id}" is a duplicate: it is already used in ${earlier}.`,
    expected: 'an id of its own',
    fix: 'Choose another id for the newer record, or merge the two.',
  };
}
