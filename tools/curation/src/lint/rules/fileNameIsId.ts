import { getField, getId } from '../../json/getField.js';
import type { RecordFile } from '../../records/Records.js';
import { defineRule } from '../Rule.js';

/** Records are found by the name of their file. */
export const fileNameIsId = defineRule({
  name: 'file-name-is-id',
  description: 'A record is in <id>.json; a concept in the folder of its scheme.',
  check: ({ resources, concepts, publishers, needs, answerSets }) => [
    ...[resources, concepts, publishers, needs, answerSets].flat().flatMap(nameOfFile),
    ...concepts.flatMap(nameOfFolder),
  ],
});

function nameOfFile({ file, raw }: RecordFile<unknown>) {
  const id = getId(raw);
  const name =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, '') ?? '';
  if (id === undefined || id === name) return [];
  return [
    {
      file,
      path: 'id',
      message: `The id is "${id}", the file is ${name}.json.`,
      expected: `"${name}", or a file named ${id}.json`,
      fix: 'Rename the one that is not yet published: an id that has been released never changes.',
    },
  ];
}

function nameOfFolder({ file, raw }: RecordFile<unknown>) {
  const scheme = getField(raw, 'scheme');
  const folder = file.split('/').at(-2) ?? '';
  if (typeof scheme !== 'string' || scheme === folder) return [];
  return [
    {
      file,
      path: 'scheme',
      message: `The scheme is "${scheme}", the folder is concepts/${folder}.`,
      expected: `"${folder}", or the folder concepts/${scheme}`,
      fix: 'Move the file or correct the scheme.',
    },
  ];
}
