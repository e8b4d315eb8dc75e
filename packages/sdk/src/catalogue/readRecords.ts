import type { Concept, Dataset } from '@safeguarding/data';
import { type Fields, fits, misfit } from './misfit.js';
import { refuseData } from './refuseData.js';

/**
 * What the engine touches without asking, and nothing else: the full shape is checked where data is made or
 * downloaded. Fields that must be there, that may be left out, that may be null.
 */
const shapes = {
  resources: [
    {
      id: 'string',
      title: 'object',
      summary: 'object',
      type: 'string',
      topics: ['string'],
      audiences: ['string'],
      contexts: ['string'],
      places: ['string'],
      publishers: ['string'],
      editions: [{ language: 'string' }],
    },
    { alsoKnownAs: ['string'], parts: [{ title: 'object' }] },
    { published: { date: 'string' } },
  ],
  concepts: [
    { id: 'string', scheme: 'string', prefLabel: 'object' },
    { broader: ['string'], members: [] },
  ],
  publishers: [{ id: 'string', name: 'object' }],
  redirects: [{ id: 'string', status: 'string' }],
} as const satisfies Record<string, readonly Fields[]>;

const absent = [NaN, undefined, null];

/**
 * The records of a list by scheme, which only concepts have, and then by id.
 *
 * @throws {SafeguardingError} `invalid-data` with the path of the first record that cannot be indexed.
 */
export function readRecords<L extends keyof typeof shapes>(
  dataset: Dataset,
  list: L,
): Map<Concept['scheme'] | undefined, Map<string, Dataset[L][number]>> {
  const records = dataset[list];
  if (!fits(records, [{}])) refuseData(list);
  const schemes = new Map<Concept['scheme'] | undefined, Map<string, Dataset[L][number]>>();
  records.forEach((record, i) => {
    shapes[list].forEach((fields, s) => {
      const field = misfit(record, fields, absent[s]);
      if (field) refuseData(`${list}[${i}].${field}`);
    });
    const scheme = list === 'concepts' ? (record as Concept).scheme : undefined;
    let known = schemes.get(scheme);
    if (!known) schemes.set(scheme, (known = new Map<string, Dataset[L][number]>()));
    if (known.has(record.id)) refuseData(`${list}[${i}].id`);
    known.set(record.id, record);
  });
  return schemes;
}
