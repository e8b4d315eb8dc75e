import type { Concept, Dataset } from '@safeguarding/data';
import { type Fields, fits, misfit } from './misfit.js';
import { refuseData } from './refuseData.js';

const strings = { each: 'string' } as const;

/**
 * What the engine touches without asking, and nothing else: the full shape is checked where data is made or
 * downloaded. Fields that must be there, and that may be left out.
 */
const shapes = {
  resources: [], // See `misfitOfResource`.
  concepts: [
    [
      ['id', 'string'],
      ['scheme', 'string'],
      ['prefLabel', 'object'],
    ],
    [
      ['broader', strings],
      ['members', {}],
    ],
  ],
  publishers: [
    [
      ['id', 'string'],
      ['name', 'object'],
    ],
  ],
  redirects: [
    [
      ['id', 'string'],
      ['status', 'string'],
    ],
  ],
} as const satisfies Record<string, readonly Fields[]>;

const absent = [NaN, undefined];

/**
 * The records of a list by scheme, which only concepts have, and then by id.
 *
 * @param known Whether these very records were checked before.
 * @throws {SafeguardingError} `invalid-data` with the path of the first record that cannot be indexed.
 */
export function readRecords<L extends keyof typeof shapes>(
  dataset: Dataset,
  list: L,
  known = false,
): Map<Concept['scheme'] | undefined, Map<string, Dataset[L][number]>> {
  const records: readonly Dataset[L][number][] = dataset[list];
  if (!fits(records, { each: 'object' })) refuseData(list);
  const schemes = new Map<Concept['scheme'] | undefined, Map<string, Dataset[L][number]>>();
  const rules: readonly Fields[] = shapes[list];
  for (let i = 0; i < records.length; i++) {
    const record = records[i]!;
    for (let s = 0; s < rules.length && !known; s++) {
      const field = misfit(record, rules[s]!, absent[s]);
      if (field !== undefined) refuseData(`${list}[${i}].${field}`);
    }
    const scheme = list === 'concepts' ? (record as Concept).scheme : undefined;
    let ofScheme = schemes.get(scheme);
    if (!ofScheme) schemes.set(scheme, (ofScheme = new Map<string, Dataset[L][number]>()));
    const before = ofScheme.size;
    if (ofScheme.set(record.id, record).size === before) refuseData(`${list}[${i}].id`); // Another has this id.
  }
  return schemes;
}
