import { expect, test } from 'vitest';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../testing/samples.js';
import { importFile } from './importFile.js';

const records = sampleRecords({
  resources: [sampleResource({ alsoKnownAs: ['Safe on line'] })],
  concepts: [
    sampleConcept({ altLabel: { fr: ['Sécurité en ligne'] }, hiddenLabel: { en: ['Cyber safety'] } }),
    sampleConcept({ id: 'guide', scheme: 'resource-type', prefLabel: { en: 'Guide' } }),
    sampleConcept({ id: 'teachers', scheme: 'audience', prefLabel: { en: 'Teachers' } }),
    sampleConcept({ id: 'asean', scheme: 'region', prefLabel: { en: 'ASEAN' }, members: ['PH', 'VN'] }),
  ],
});
const read = (text: string, file = 'listing.txt') => {
  return importFile(new TextEncoder().encode(text), file, records, { version: '1.4.0' });
};

test('a listing becomes drafts: labels in their fields, nothing of the description in the record', () => {
  const { drafts, unmapped, newLabels, findings } = read(
    'Child Protection, Cyber safety, Teachers, Viet Nam, UNICEF, Guide, Tecahers\n\nNew One\n\nTheir own sentence.Read More\n',
  );
  const [draft] = drafts;
  expect(findings).toEqual([]);
  expect(draft?.record).toMatchObject({
    id: 'new-one',
    title: { en: 'New One' },
    summary: { en: '' },
    type: 'guide',
    topics: ['online-safety'],
    audiences: ['teachers'],
    publishers: ['unicef'],
    editions: [{ language: 'en', url: null }],
    sourceLabels: expect.arrayContaining(['Child Protection', 'Tecahers']),
    provenance: { addedIn: '1.4.0', note: expect.stringContaining('Tecahers') },
  });
  expect(JSON.stringify(draft?.record)).not.toContain('Their own sentence');
  expect(draft?.description).toBe('Their own sentence.');
  expect(draft?.toWrite).toContain('summary');
  expect(newLabels['Cyber safety']).toEqual(['topic:online-safety']);
  expect(unmapped).toMatchObject([{ label: 'Tecahers', nearest: ['Teachers'], sources: ['line 1'] }]);
});

test('countries have many names, and regions are their countries', () => {
  const places = (label: string) => read(`${label}\n\nNew\n\nText.Read More`).drafts[0]?.record['places'];
  expect(places('Philippines')).toEqual(['PH']);
  expect(places('Filipinas')).toEqual(['PH']);
  expect(places('菲律宾')).toEqual(['PH']);
  expect(places('ASEAN')).toEqual(['PH', 'VN']);
});

test('what the catalogue has is found by any title, with what differs', () => {
  const { existing, drafts } = read('Child Protection, New Label\n\nSAFE ON LINE\n\nText.Read More');
  expect(drafts).toEqual([]);
  expect(existing).toMatchObject([
    {
      source: 'line 1',
      id: 'safe-online',
      changes: [{ field: 'title.en' }, { field: 'sourceLabels', is: ['Child Protection', 'New Label'] }],
    },
  ]);
});

test('a table has its columns in any order, under its own names, between any separators', () => {
  for (const separator of [',', ';', '\t']) {
    const table = [
      ['Country', 'URL', 'Title', 'Colour', 'Topics', 'Year', 'Description'],
      ['Vietnam', 'https://example.org/x', 'New One', 'red', 'Online safety', '2020', 'Theirs'],
    ];
    const { drafts, findings } = read(table.map((row) => row.join(separator)).join('\n'), 'table.csv');
    expect(drafts[0]?.record).toMatchObject({
      title: { en: 'New One' },
      summary: { en: '' },
      topics: ['online-safety'],
      places: ['VN'],
      published: { date: '2020', evidence: 'recalled' },
      editions: [{ language: 'en', url: 'https://example.org/x' }],
      provenance: { note: 'Colour: red' },
    });
    expect(drafts[0]).toMatchObject({ description: 'Theirs', leftOver: { Colour: 'red' } });
    expect(findings.filter(({ rule }) => rule === 'import-table').map(({ message }) => message)).toEqual([
      'Unknown columns: Colour.',
      expect.stringMatching(/^Missing columns: id, /),
    ]);
  }
});

test('only what a table speaks of is compared with a resource that exists', () => {
  expect(read('title,places\nSafe Online,PH', 'a.csv').existing).toMatchObject([{ id: 'safe-online', changes: [] }]);
  expect(read('id,title_en,places\nsafe-online,Safe Online,VN', 'a.csv').existing[0]?.changes).toEqual([
    { field: 'places', was: ['PH'], is: ['VN'] },
  ]);
});

test('every fault of a table is found, each at its row and column', () => {
  const { findings, drafts } = read(
    'title,topics,published_date,editions\nOne,online-safty,Feb-23,en\nTwo,"online ""safety,2020,en; none',
    'a.csv',
  );
  const places = findings.filter(({ level }) => level === 'error').map(({ path, rule }) => `${path} (${rule})`);
  expect(places).toEqual(
    expect.arrayContaining([
      'row 3 (import-table)',
      'row 2 → topics (dangling-reference)',
      'row 2 → published_date (record-shape)',
      'row 2 → editions (record-shape)',
    ]),
  );
  expect(drafts).toHaveLength(2);
});

test.each([
  ['an empty file', '', 'a.csv', 'The file is empty.'],
  ['nothing but a mark', '\uFEFF', 'a.csv', 'The file is empty.'],
  ['a table without titles', 'name,colour\na,b', 'a.csv', 'No column holds the title.'],
  ['a column that stands twice', 'title,topics,topics\na,,', 'a.csv', 'Duplicate columns: topics.'],
  ['a cell too many', 'title,topics\na,b,c', 'a.csv', 'The row has 3 cells, the first row 2.'],
  ['a row without a title', 'title,topics\n,online-safety', 'a.csv', 'There is no title.'],
  ['an id that leads out of the folder', 'id,title\n../../x,New', 'a.csv', 'The id is "../../x".'],
  ['a binary file', '\u0000\u0001\u0002', 'a.csv', 'This is a binary file.'],
])('%s is said in words', (_what, text, file, message) => {
  const { findings } = read(text, file);
  expect(findings.filter(({ level }) => level === 'error').map((finding) => finding.message)).toContain(message);
  expect(findings.every(({ expected, fix }) => expected !== '' && fix !== '')).toBe(true);
});

test('two drafts never get the same id', () => {
  const { drafts } = read('title\nForm\nForm!\n表格', 'a.csv');
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(3);
});

test('progress is told row by row', () => {
  const seen: number[] = [];
  const progress = (done: number, all: number) => seen.push(done / all);
  importFile(new TextEncoder().encode('title\na\nb'), 'a.csv', records, { version: '1.4.0', progress });
  expect(seen).toEqual([0.5, 1]);
});

const row = 'Safe Online,online-safety\n';
test.each([
  [
    'equal rows',
    `title,topics\n${row.repeat(10_001)}`,
    'The table has more than 10000 rows; those after them were not read.',
  ],
  [
    'one cell of quotes',
    `title,topics\n${'"'.repeat(4_000_000)}`,
    'A cell has 1999999 characters; the row was not read.',
  ],
  [
    'quotes that do not fit',
    `title,topics\n${'"a'.repeat(2_000_000)}`,
    'What stands more than 100000 characters after the first quote that does not fit was not read.',
  ],
  [
    'quotes that do not fit, line by line',
    `title,topics\n${'"a"b,c\n'.repeat(500_000)}`,
    'What stands more than 100000 characters after the first quote that does not fit was not read.',
  ],
  ['a file that is too large', ' '.repeat(16 * 1024 * 1024 + 1), 'The file has 16777217 bytes, too many to be read.'],
])('%s end with a clear answer', (_what, text, message) => {
  const { findings } = read(text, 'a.csv');
  expect(findings.map((finding) => finding.message)).toContain(message);
});

test('rows that say the same become as many drafts, and unknown labels are looked up for the first alone', () => {
  const { drafts, unmapped } = read(`title,labels\n${'Title,nowhere\n'.repeat(1_000)}`, 'a.csv');
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(1_000);
  expect(unmapped).toMatchObject([{ label: 'nowhere', nearest: [] }]);
  const labels = Array.from({ length: 200 }, (_, index) => `A ${index},Cyber safeta ${index}\n`).join('');
  const many = read(`title,labels\n${labels}`, 'b.csv').unmapped;
  expect(many).toHaveLength(200);
  expect(many[0]?.nearest).not.toEqual([]);
  expect(many.at(-1)?.nearest).toEqual([]);
});
