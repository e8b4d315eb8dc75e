import { expect, test } from 'vitest';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleConcept, samplePublisher, sampleResource } from '../testing/samples.js';
import { sloppyRecords, type SloppyRecord } from '../testing/sloppyRecords.js';
import { lint } from './lint.js';

/** Every concept and record that the kinds are held against. */
const concepts = [
  sampleConcept(),
  sampleConcept({ id: 'grooming', prefLabel: { en: 'Grooming' }, broader: ['online-safety'] }),
  ...['guide', 'norm', 'directory', 'helpline'].map((id) =>
    sampleConcept({ id, scheme: 'resource-type', prefLabel: { en: id } }),
  ),
  sampleConcept({ id: 'law', scheme: 'resource-type', prefLabel: { en: 'Law' }, broader: ['norm'] }),
  sampleConcept({ id: 'teachers', scheme: 'audience', prefLabel: { en: 'Teachers' } }),
];
const known = sampleResource({
  id: 'known',
  title: { en: 'The known guide for schools' },
  alsoKnownAs: ['KGS handbook'],
  summary: { en: 'In six steps, what school leaders follow when staff report a worry about a colleague at work.' },
  editions: [{ language: 'en', url: 'https://www.unicef.org/known' }],
  isbn: '978-92-4-151554-2',
});
const redirects = [
  { id: 'withdrawn', status: 'withdrawn', reason: 'closed', since: '1.0.0' },
  { id: 'moved', status: 'moved', to: 'known', since: '1.0.0' },
];

/** Sets a field by its path: `editions[0].url`. */
function set(record: unknown, path: string, value: unknown): unknown {
  const [, first = '', rest] = /^([^.[\]]+|\[\d+\])\.?(.*)$/s.exec(path) ?? [];
  const name = first.replace(/[[\]]/g, '');
  const inner = rest === undefined || rest === '' ? value : set((record as Record<string, unknown>)[name], rest, value);
  if (Array.isArray(record)) return record.map((item: unknown, at) => (String(at) === name ? inner : item));
  return { ...(record as Record<string, unknown>), [name]: inner };
}

function findingsOf({ change }: Pick<SloppyRecord, 'change'>) {
  const changed = Object.entries(change).reduce<unknown>(
    (record, [path, value]) => set(record, path, value),
    sampleResource(),
  );
  const record = changed as Record<string, unknown>;
  const records = sampleRecords({ resources: [known, record], concepts, publishers: [samplePublisher()], redirects });
  const file = `records/resources/${String(record['id'])}.json`;
  // The order of the fields follows from the order in which the changes are made.
  return lint(records).filter((finding) => finding.file === file && finding.rule !== 'record-format');
}

test('the record that is changed has nothing against it', () => {
  expect(findingsOf({ change: {} })).toEqual([]);
});

test.each(sloppyRecords.filter(({ rule }) => rule === null))('$kind passes: it is true', ({ change }) => {
  expect(findingsOf({ change })).toEqual([]);
});

test.each(sloppyRecords.filter(({ rule }) => rule !== null))(
  '$kind is caught by $rule',
  ({ change, rule, level, fix }) => {
    const found = findingsOf({ change }).filter((finding) => finding.rule === rule);
    expect(found).not.toEqual([]);
    if (level !== undefined) expect(found.map((finding) => finding.level)).toContain(level);
    if (fix !== undefined) expect(found.map((finding) => finding.fix).join()).toContain(fix);
  },
);

test('there are more kinds than the survey tried, each named once', () => {
  const kinds = sloppyRecords.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds.length).toBeGreaterThan(126);
});
