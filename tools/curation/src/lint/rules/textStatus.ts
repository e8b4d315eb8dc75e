import { digestOf } from '../../records/digestOf.js';
import type { ConceptRecord, PersonRecord, RecordFile, ResourceRecord } from '../../records/Records.js';
import { defineRule, type Found } from '../Rule.js';

/** A text is as reliable as whoever read it; and only of the words that were read. */
export const textStatus = defineRule({
  name: 'text-status',
  description:
    'textStatus names languages that the record has texts in. A person who read or signed one has a record and the right to; the English that a text renders, and what was read of the text itself, are the present ones.',
  check: ({ resources, concepts, people }) => {
    const known = new Map(people.flatMap(({ value }) => (value === null ? [] : [[value.id, value] as const])));
    return [...resources, ...concepts].flatMap((record) => (record.value === null ? [] : faults(record, known)));
  },
});

function faults(
  { file, value }: RecordFile<ResourceRecord | ConceptRecord>,
  people: ReadonlyMap<string, PersonRecord>,
): Found[] {
  if (value?.textStatus === undefined) return [];
  const maps = 'summary' in value ? [value.summary, value.usageNote] : [value.definition];
  const languages = new Set(maps.flatMap((map) => Object.keys(map ?? {})));
  const digest = digestOf(value);
  return Object.entries(value.textStatus).flatMap(([language, text]) => {
    const path = `textStatus.${language}`;
    const found: Found[] = [];
    if (!languages.has(language))
      found.push({
        file,
        path,
        message: `There is no text in "${language}".`,
        expected: `some of ${[...languages].join(', ')}`,
        fix: 'Add the text, or remove its status.',
      });
    if (text.renders !== undefined && text.renders !== digest)
      found.push({
        level: 'warning',
        file,
        path: `${path}.renders`,
        message: 'The English text has changed since this one was written.',
        expected: digest,
        fix: 'Translate what changed, then write the new digest.',
      });
    return [
      ...found,
      ...changedSince(file, path, text, digestOf(value, language)),
      ...unfit(people, { file, path, language, ...text }),
    ];
  });
}

/** A reading holds for the words that were read. */
function changedSince(
  file: string,
  path: string,
  { status, text }: { readonly status: string; readonly text?: string | undefined },
  digest: string,
): Found[] {
  if (status === 'draft' || text === digest) return [];
  return [
    {
      file,
      path: `${path}.text`,
      message:
        text === undefined
          ? `The text is called "${status}", and nothing says which words that is about.`
          : `The text has changed since it was called "${status}".`,
      expected: digest,
      fix: 'Set the status back to "draft", without "by", "on" and "text". Who reads the words as they are now writes the new digest.',
    },
  ];
}

interface Reading {
  readonly file: string;
  readonly path: string;
  readonly language: string;
  readonly status: string;
  readonly by?: string | undefined;
  readonly on?: string | undefined;
}

/** Why somebody cannot have given a text its status. */
function unfit(people: ReadonlyMap<string, PersonRecord>, { file, path, language, status, by, on }: Reading): Found[] {
  const at = { file, path: `${path}.by` };
  const byPerson = status === 'read-by-person' || status === 'signed';
  if (byPerson !== (by !== undefined && on !== undefined))
    return [
      {
        ...at,
        message: byPerson ? 'Nobody is named who read it, or no day.' : `A "${status}" names nobody.`,
        expected: '"by" and "on" with "read-by-person" and "signed", and with nothing else',
        fix: 'Write "draft", without "by" and "on", unless a person read it.',
      },
    ];
  if (by === undefined) return [];
  const person = people.get(by);
  if (person === undefined)
    return [
      {
        ...at,
        message: `There is no person "${by}".`,
        expected: 'the id of a record in records/people',
        fix: 'Write "draft". A status that names a person needs that person\'s record, written with their word.',
      },
    ];
  if (!person.languages.some((known) => known === language || language.startsWith(`${known}-`)))
    return [
      {
        ...at,
        message: `"${by}" is not said to read "${language}".`,
        expected: `a person whose languages hold ${language}`,
        fix: 'Correct the person, or the status.',
      },
    ];
  if (status !== 'signed' || person.professional) return [];
  return [
    {
      ...at,
      message: `"${by}" is no professional, and only they sign.`,
      expected: 'a person with "professional": true',
      fix: 'Write "read-by-person".',
    },
  ];
}
