import { expect, test } from 'vitest';
import { labelsOf } from './labelsOf.js';
import { sampleRecords } from '../testing/sampleRecords.js';
import { readersOf } from './understand.js';

const { headingsOf } = readersOf(labelsOf(sampleRecords()));
const read = (...header: string[]) => headingsOf(header).map((heading) => heading?.column?.name ?? heading?.foreign);

test('headings are read in plain words and in seven languages', () => {
  const dates = [
    'Publication date',
    'Fecha de publicación',
    'Année',
    'تاريخ النشر',
    '出版日期',
    'ano',
    'Дата публикации',
  ];
  expect(dates.flatMap((name) => read(name))).toEqual(dates.map(() => 'published_date'));
  expect(read('Resource Name', 'Organisation', 'Country', 'URL', 'Target audience', 'Colour')).toEqual([
    'title',
    'publishers',
    'places',
    'address',
    'audiences',
    undefined,
  ]);
});

test.each([
  ['title_fr', 'title_fr'],
  ['Title (French)', 'title_fr'],
  ['Title in Spanish', 'title_es'],
  ['Titre – français', 'title_fr'],
  ['Portuguese title', 'title_pt'],
  ['标题 (中文)', 'title_zh'],
  ['Pages (number)', 'pages'],
  ['resourceType', 'type'],
  ['summary_en', 'summary_en'],
])('%s is the column %s', (name, column) => {
  expect(read(name)).toEqual([column]);
});

test('of several headings for one column the surest is taken, and the others are left over', () => {
  expect(read('Name', 'Title')).toEqual([undefined, 'title']);
});
