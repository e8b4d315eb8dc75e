import { expect, test } from 'vitest';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleConcept, sampleNeed, sampleProvenance, sampleResource, sampleService } from '../testing/samples.js';
import { countTables, markdownOf } from './countTables.js';

const helpline = sampleResource({
  id: 'line',
  type: 'helpline',
  title: { en: 'Line 111', vi: 'Tổng đài 111' },
  titleGloss: ['en'],
  summary: { en: 'A line for children.', fr: 'Une ligne pour les enfants.' },
  places: ['VN'],
  service: sampleService(),
  editions: [
    { language: 'vi', url: 'https://example.org/vi' },
    { language: 'en', url: 'https://example.org/en', urlKind: 'listing', urlEvidence: 'recalled' },
    { language: 'fr', url: null },
  ],
  provenance: sampleProvenance({ seenOn: '2025-04', source: [] }),
});
const records = sampleRecords({
  resources: [sampleResource(), helpline],
  concepts: [
    sampleConcept(),
    sampleConcept({ id: 'helpline', scheme: 'resource-type', prefLabel: { en: 'Helpline' } }),
  ],
});
const table = (title: string) => countTables(records).find((each) => each.title === title)?.rows;

test('addresses are counted by what they are and how they are known, each edition with its own words first', () => {
  expect(table('Addresses of editions, by kind and evidence')).toEqual([
    ['own-page, found', 2],
    ['listing, recalled', 1],
    ['none', 1],
  ]);
});

test('help is counted by type and place, and titles, texts and dates of copies where they are', () => {
  expect(table('Services of help, by type')).toEqual([['helpline', 1]]);
  expect(table('Places with a service of their own')).toEqual([['VN', 1]]);
  expect(table('Titles that are ours, by language')).toEqual([['en', 1]]);
  expect(table('Summaries, by language')).toContainEqual(['fr', 1]);
  expect(table('Evidence')).toContainEqual(['copy with a date (seenOn)', 1]);
  expect(table('Evidence')).toContainEqual(['no source page at all', 1]);
});

test('the tables are Markdown, an empty one too', () => {
  const text = markdownOf(countTables(records));
  expect(text).toContain('| own-page, found | 2 |');
  expect(markdownOf([{ title: 'Nothing', rows: [] }])).toContain('| none | 0 |');
});

test('needs are counted by language, urgency and phrases', () => {
  const needs = [
    sampleNeed(),
    sampleNeed({
      id: 'other',
      urgency: undefined,
      heading: { en: 'If', fr: 'Si' },
      phrases: { en: ['a', 'b'], ru: ['в'] },
    }),
  ];
  const rows = Object.fromEntries(countTables(sampleRecords({ needs })).map((each) => [each.title, each.rows]));
  expect(rows['Records']).toContainEqual(['needs', 2]);
  expect(rows['Needs, by language of their headings']).toEqual(
    expect.arrayContaining([
      ['en', 2],
      ['fr', 1],
      ['ru', 0],
    ]),
  );
  expect(rows['Phrases of needs, by language']).toEqual(
    expect.arrayContaining([
      ['en', 10],
      ['fr', 0],
      ['ru', 1],
    ]),
  );
  expect(rows['Needs, by urgency']).toEqual([
    ['none', 1],
    ['today', 1],
  ]);
});
