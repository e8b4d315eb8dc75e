import { closestMatch } from '@safeguarding/sdk';
import { textsIn } from '../../json/textsIn.js';
import type { RecordFile, Records } from '../../records/Records.js';
import { knownIds, type KnownIds } from '../../records/knownIds.js';
import { defineRule, type Found } from '../Rule.js';

const fieldsOfResource: Readonly<Record<string, string>> = {
  type: 'resource-type',
  topics: 'topic',
  audiences: 'audience',
  stages: 'stage',
  contexts: 'context',
  publishers: 'publisher',
  'contributors.publisher': 'publisher',
  'supersededBy.id': 'resource',
  'supersedes.id': 'resource',
};

/** Whatever a record names exists. */
export const danglingReference = defineRule({
  name: 'dangling-reference',
  description: 'Concepts, publishers and resources that a record names are in the catalogue.',
  check: (records) => {
    const known = knownIds(records);
    return [
      ...records.resources.flatMap((file) => references(file, fieldsOfResource, known)),
      ...records.concepts.flatMap((file) => references(file, fieldsOfConcept(file), known)),
      ...records.needs.flatMap((file) => references(file, { askers: 'audience', topics: 'topic' }, known)),
      ...references(records.redirects, { to: 'resource', alternatives: 'resource' }, known),
      ...targetsOfLabels(records, known),
    ];
  },
});

function fieldsOfConcept({ file }: RecordFile<unknown>): Readonly<Record<string, string>> {
  const scheme = file.split('/').at(-2) ?? '';
  return { broader: scheme, related: scheme, replacedBy: scheme };
}

function references(
  { file, raw }: RecordFile<unknown>,
  fields: Readonly<Record<string, string>>,
  known: KnownIds,
): Found[] {
  return textsIn(raw).flatMap(({ path, field, text }) => {
    const kind = fields[field];
    return kind === undefined ? [] : missing(file, path, kind, text, known);
  });
}

/** Targets of the origin listing's labels: `topic:csam`, `publisher:icmec`. Countries and languages need no record. */
function targetsOfLabels({ sourceLabels: { file, raw } }: Records, known: KnownIds): Found[] {
  return textsIn(raw).flatMap(({ path, text }) => {
    const [kind = '', id = ''] = text.split(':');
    if (Object.hasOwn(known, kind)) return missing(file, path, kind, id, known);
    if (isCode(kind, id)) return [];
    return [
      {
        file,
        path,
        message: `"${text}" is not a valid target.`,
        expected: `<kind>:<id>, the kind one of ${[...Object.keys(known), 'country', 'language'].join(', ')}`,
        fix: 'Write for instance topic:csam, publisher:icmec, country:BN or language:zh.',
      },
    ];
  });
}

function isCode(kind: string, code: string): boolean {
  return (
    (kind === 'country' && /^[A-Z]{2}$/.test(code)) ||
    (kind === 'language' && /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/.test(code))
  );
}

function missing(file: string, path: string, kind: string, id: string, known: KnownIds): Found[] {
  const ids = known[kind];
  if (ids === undefined || ids.has(id)) return [];
  const nearest = closestMatch(id, ids);
  return [
    {
      file,
      path,
      message: `There is no ${kind} "${id}".`,
      expected: `the id of a ${kind}`,
      fix:
        nearest === undefined
          ? `Add the ${kind}, or choose one that exists.`
          : `Did you mean "${nearest}"? If not, add the ${kind}.`,
    },
  ];
}
