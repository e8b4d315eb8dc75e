import { expect, test } from 'vitest';
import { sampleChanges } from '../../testing/sampleChanges.js';
import { sampleDataset } from '../../testing/sampleDataset.js';
import { jsonFeed } from './jsonFeed.js';

const feed = JSON.parse(jsonFeed(sampleDataset(), sampleChanges, 'https://example.org/catalogue/'));
const textOf = (id: string) => feed.items.find((item: { id: string }) => item.id.endsWith(id)).content_text;

test('a feed has all that JSON Feed 1.1 asks for', () => {
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.title).toBeTypeOf('string');
  for (const item of feed.items) {
    expect(item.id).toBeTypeOf('string');
    expect(item.content_text).not.toBe('');
    expect(new Date(item.date_published).toISOString()).toBe(item.date_published.replace('Z', '.000Z'));
    expect(URL.canParse(item.url)).toBe(true);
  }
  expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(feed.items.length);
});

test('only what happened to resources is told', () => {
  expect(feed.items).toHaveLength(8);
});

test('each change says what a reader wants to know', () => {
  expect(textOf('/add/safe-online')).toMatch(/^How teachers can talk/);
  expect(textOf('/change/safe-online')).toBe('What changed: summary (en).');
  expect(textOf('/move/old')).toBe('Now part of the record "Safe Online".');
  expect(textOf('/split/both')).toBe('Now in several records: "Safe Online", "other".');
  expect(textOf('/withdraw/gone')).toBe('No longer in the catalogue (closed). Look at "Safe Online" instead.');
});
