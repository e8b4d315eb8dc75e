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
    sampleConcept({ id: 'others', scheme: 'region', prefLabel: { en: 'Others' }, members: ['CI', 'GB'] }),
  ],
});
const read = (text: string, file = 'listing.txt') => {
  return importFile(new TextEncoder().encode(text), file, records, { version: '1.4.0' });
};

test('a listing becomes drafts: labels in their fields, nothing of the description in the record', async () => {
  const { drafts, unmapped, newLabels, findings } = await read(
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

test('of a description the facts are taken: its date, who published it, and in which languages', async () => {
  const entry = (text: string) => `England, United States of America, England\n\nA guide\n\n${text}Read More`;
  const [draft] = (
    await read(entry('February 2023 (UNICEF, Somebody) About safety. Available in English, Spanish and French.'))
  ).drafts;
  expect(draft?.record).toMatchObject({
    places: ['GB-ENG', 'US'],
    publishers: ['unicef'],
    published: { date: '2023-02', evidence: 'recalled' },
    editions: [{ language: 'en' }, { language: 'es' }, { language: 'fr' }],
    sourceLabels: ['England', 'United States of America'],
  });
  expect((await read(entry('2020\n\nAbout safety.'))).drafts[0]?.record['published']).toMatchObject({ date: '2020' });
  expect((await read(entry('Two thousand schools. 2020 was a year.'))).drafts[0]?.record['published']).toBeNull();
  const known = (year: string) => read(`Child Protection\n\nSafe Online\n\n${year}\n\nText.Read More`);
  expect((await known('2023')).existing[0]?.changes).toEqual([]);
  expect((await known('2020')).existing[0]?.changes).toEqual([{ field: 'published.date', was: '2023-02', is: '2020' }]);
});

test('countries have many names, and regions are their countries', async () => {
  const places = async (label: string) => (await read(`${label}\n\nNew\n\nText.Read More`)).drafts[0]?.record['places'];
  expect(await places('Philippines')).toEqual(['PH']);
  expect(await places('Filipinas')).toEqual(['PH']);
  expect(await places('菲律宾')).toEqual(['PH']);
  expect(await places('ASEAN')).toEqual(['PH', 'VN']);
});

test('what the catalogue has is found by any title, with what differs', async () => {
  const { existing, drafts } = await read('Child Protection, New Label\n\nSAFE ON LINE\n\nText.Read More');
  expect(drafts).toEqual([]);
  expect(existing).toMatchObject([
    {
      source: 'line 1',
      id: 'safe-online',
      changes: [{ field: 'title.en' }, { field: 'sourceLabels', is: ['Child Protection', 'New Label'] }],
    },
  ]);
});

test('a table has its columns in any order, under its own names, between any separators', async () => {
  for (const separator of [',', ';', '\t']) {
    const table = [
      ['Country', 'URL', 'Title', 'Colour', 'Topics', 'Year', 'Description'],
      ['Vietnam', 'https://example.org/x', 'New One', 'red', 'Online safety', '2020', 'Theirs'],
    ];
    const { drafts, findings } = await read(table.map((row) => row.join(separator)).join('\n'), 'table.csv');
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
    expect(findings.filter(({ rule }) => rule.startsWith('import-')).map(({ message }) => message)).toEqual([
      'Unknown columns: Colour.',
      'No column is for summary, type, audiences, publishers.',
    ]);
  }
});

test('only what a table speaks of is compared with a resource that exists', async () => {
  expect((await read('title,places\nSafe Online,PH', 'a.csv')).existing).toMatchObject([
    { id: 'safe-online', changes: [] },
  ]);
  expect((await read('id,title_en,places\nsafe-online,Safe Online,VN', 'a.csv')).existing[0]?.changes).toEqual([
    { field: 'places', was: ['PH'], is: ['VN'] },
  ]);
});

test('every fault of a table is found, each at its row and column', async () => {
  const { findings, drafts } = await read(
    'title,topics,published_date,editions\nOne,online-safty,last year,Klingon; none\nTwo,"online ""safety,2020,en; none',
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
  ['a table without titles', 'who,colour\na,b', 'a.csv', 'No column holds the title, and none the id.'],
  ['a column that stands twice', 'title,topics,topics\na,,', 'a.csv', 'Duplicate columns: topics.'],
  ['a cell too many', 'title,topics\na,b,c', 'a.csv', 'The row has 3 cells, the first row 2.'],
  ['a row without a title', 'title,topics\n,online-safety', 'a.csv', 'There is no title.'],
  ['an id that leads out of the folder', 'id,title\n../../x,New', 'a.csv', 'The id is "../../x".'],
  ['a binary file', '\u0000\u0001\u0002', 'a.csv', 'This is a binary file.'],
])('%s is said in words', async (_what, text, file, message) => {
  const { findings } = await read(text, file);
  expect(findings.filter(({ level }) => level === 'error').map((finding) => finding.message)).toContain(message);
  expect(findings.every(({ expected, fix }) => expected !== '' && fix !== '')).toBe(true);
});

test('two drafts never get the same id', async () => {
  const { drafts } = await read('title\nForm\nForm!\n表格', 'a.csv');
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(3);
});

test('progress is told row by row', async () => {
  const seen: number[] = [];
  const progress = (done: number, all: number) => seen.push(done / all);
  await importFile(new TextEncoder().encode('title\na\nb'), 'a.csv', records, { version: '1.4.0', progress });
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
])('%s end with a clear answer', async (_what, text, message) => {
  const { findings } = await read(text, 'a.csv');
  expect(findings.map((finding) => finding.message)).toContain(message);
});

test('rows that say the same become as many drafts, and unknown labels are looked up for the first alone', async () => {
  const { drafts, unmapped } = await read(`title,labels\n${'Title,nowhere\n'.repeat(1_000)}`, 'a.csv');
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(1_000);
  expect(unmapped).toMatchObject([{ label: 'nowhere', nearest: [] }]);
  const labels = Array.from({ length: 200 }, (_, index) => `A ${index},Cyber safeta ${index}\n`).join('');
  const many = (await read(`title,labels\n${labels}`, 'b.csv')).unmapped;
  expect(many).toHaveLength(200);
  expect(many[0]?.nearest).not.toEqual([]);
  expect(many.at(-1)?.nearest).toEqual([]);
});

test('a table of another organisation is read: plain headings, names for codes, dates as people write them', async () => {
  const { drafts, understood, findings } = await read(
    [
      'Resource Name;Organisation;Publication date;Country;Language;URL;Target audience;Topic;Resource type',
      'Guía;UNICEF;28 May 2025;UK;español;http://www.unicef.org/guia;Teachers;Online safety;Guide',
      '防止欺凌;UNICEF;2024年5月;Ivory Coast;中文;https://www.unicef.org/zh;"Teachers; Teachers";Online safety;Guide',
      'A form;UNICEF;maio de 2023;"England, Philippines";EN / português;https://www.unicef.org/b;Teachers;Online safety;Guide',
    ].join('\n'),
    'theirs.csv',
  );
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(drafts.map(({ record }) => record)).toMatchObject([
    {
      title: { es: 'Guía' },
      places: ['GB'],
      published: { date: '2025-05' },
      editions: [{ language: 'es', url: 'https://www.unicef.org/guia' }],
    },
    { title: { zh: '防止欺凌' }, places: ['CI'], published: { date: '2024-05' }, audiences: ['teachers'] },
    {
      title: { en: 'A form' },
      places: ['GB-ENG', 'PH'],
      published: { date: '2023-05' },
      editions: [
        { language: 'en', url: 'https://www.unicef.org/b' },
        { language: 'pt', url: null },
      ],
    },
  ]);
  expect(drafts[0]?.toWrite).toContain('title.en');
  expect(understood).toEqual(
    expect.arrayContaining([
      { was: 'UK', is: 'GB', sources: ['row 2'] },
      { was: 'español', is: 'es', sources: ['row 2'] },
      { was: '防止欺凌', is: 'a title in zh', sources: ['row 3'] },
    ]),
  );
});

test('the address and the language of a resource that exists are compared, and no edition is taken away', async () => {
  const changesOf = async (row: string) => (await read(`title,language,url\n${row}`, 'a.csv')).existing[0]?.changes;
  expect(await changesOf('Safe Online,English,https://www.unicef.org/safe-online')).toEqual([]);
  expect(await changesOf('Safe Online,,https://www.unicef.org/safe-online')).toEqual([]);
  expect(await changesOf('Safe Online,fr,https://www.unicef.org/fr')).toMatchObject([
    { field: 'editions', is: [{ language: 'en' }, { language: 'fr', url: 'https://www.unicef.org/fr' }] },
  ]);
  expect(await changesOf('Safe Online,,https://www.unicef.org/new')).toMatchObject([
    { field: 'editions', is: [{ language: 'en', url: 'https://www.unicef.org/new' }] },
  ]);
});

test('what a spreadsheet damaged is said, and is no difference', async () => {
  const { existing, findings } = await read(
    'id,title_en,published_date,isbn,startHere,summary_en\nsafe-online,??????,Feb-23,"9,78924E+12",WAHR,"Two\nlines"',
    'a.csv',
  );
  expect(findings.filter(({ rule }) => rule === 'spreadsheet-damage')).toMatchObject([
    { level: 'error', path: 'row 2 → title_en' },
    { level: 'error', path: 'row 2 → published_date' },
    { level: 'error', path: 'row 2 → isbn' },
    { level: 'warning', path: 'row 2 → summary_en' },
  ]);
  expect(existing[0]?.changes).toEqual([
    { field: 'startHere', was: undefined, is: true },
    { field: 'summary.en', was: expect.anything() as unknown, is: 'Two lines' },
  ]);
});

test('a dash that became a question mark is no difference, but damage', async () => {
  const dashed = sampleRecords({ resources: [sampleResource({ title: { en: 'Safe – Online' } })] });
  const bytes = new TextEncoder().encode('id,title_en\nsafe-online,Safe ? Online');
  const { existing, findings } = await importFile(bytes, 'a.csv', dashed, { version: '1.4.0' });
  expect(existing[0]?.changes).toEqual([]);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'spreadsheet-damage', path: 'row 2 → title_en', level: 'error' }),
  );
});

test('a line that names the separator is no row of the table', async () => {
  const { drafts } = await read('sep=|\ntitle|topics\nA guide|online-safety', 'a.csv');
  expect(drafts).toMatchObject([{ source: 'row 2', record: { title: { en: 'A guide' }, topics: ['online-safety'] } }]);
});

test('JSON holds records as we write them, or objects as others do', async () => {
  const theirs = { title: 'A guide', publishers: [{ name: 'UNICEF' }], year: 2020, resourceType: 'guide' };
  const ours = sampleResource({ places: ['VN'] });
  const { drafts, existing, format } = await read(JSON.stringify([theirs, ours]), 'a.json');
  expect(format).toBe('JSON');
  expect(drafts).toMatchObject([
    { source: '[0]', record: { publishers: ['unicef'], type: 'guide', published: { date: '2020' } } },
  ]);
  expect(existing).toMatchObject([{ id: 'safe-online', changes: [{ field: 'places', is: ['VN'] }] }]);
  expect((await read('[1, "a"]', 'a.json')).findings).toMatchObject([{ path: '[0]' }, { path: '[1]' }]);
  expect((await read('{', 'a.json')).findings).toMatchObject([{ rule: 'valid-json' }]);
});

test.each([
  ['a web page (HTML)', '<!DOCTYPE html>\n<html><body><h1>Guide</h1></body></html>'],
  ['a feed (Atom)', '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Guides</title></feed>'],
  ['a feed (RSS)', '<rss version="2.0"><channel><title>Guides</title></channel></rss>'],
  ['a list of references (RIS)', 'TY  - RPRT\nTI  - A guide\nER  - \n'],
  ['a list of references (BibTeX)', '@techreport{a,\n title = {A guide}\n}'],
  ['a Markdown text', '# Guides\n\nSome words.\n\n- [A guide](https://example.org/)\n'],
  ['a table in Markdown', '| title | year |\n| --- | --- |\n| A guide | 2020 |\n'],
  ['a list with bullets or numbers', '• A guide\n• Another guide\n'],
  ['a list with bullets or numbers', '1. A guide\n2. Another guide\n'],
  ['a PDF', '%PDF-1.7\nRead More'],
  ['a text that is no table and no listing', 'A guide for parents\nby somebody\n'],
])('%s is refused by its name, and nothing is taken from it', async (name, text) => {
  const { drafts, existing, findings } = await read(text, 'some.txt');
  expect({ drafts, existing }).toEqual({ drafts: [], existing: [] });
  expect(findings).toMatchObject([
    { level: 'error', path: '', message: expect.stringContaining(`This is ${name}`) as unknown },
  ]);
});
