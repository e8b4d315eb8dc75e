import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { sampleChanges } from '../../testing/sampleChanges.js';
import { sampleDataset } from '../../testing/sampleDataset.js';
import { atomFeed } from './atomFeed.js';

const base = 'https://example.org/catalogue/';
const write = (lists = sampleChanges) => atomFeed(sampleDataset(), lists, base);
const parse = (text: string) =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray: (name) => name === 'entry' }).parse(text);
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** What RFC 4287 says a feed and an entry MUST have, in sections 4.1.1 and 4.1.2. */
const expectValid = (text: string) => {
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = parse(text);
  expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
  const entries = feed.entry ?? [];
  for (const element of [feed, ...entries]) {
    expect(URL.canParse(element.id)).toBe(true);
    expect(element.title).toBeTypeOf('string');
    expect(element.updated).toMatch(time);
  }
  // The author of the feed is that of its entries, where they name none.
  expect(feed.author.name).not.toBe('');
  for (const entry of entries) expect(entry.link['@rel']).toBe('alternate');
  expect(new Set(entries.map((entry: { id: string }) => entry.id)).size).toBe(entries.length);
};

test('a feed has all that RFC 4287 asks for', () => {
  expectValid(write());
  expectValid(write([]));
});

test('what looks like markup in a title is text', () => {
  expect(parse(write()).feed.entry[0].title).toBe('Changed: Safe & <b>"Sound"</b>');
});

test('the newest version stands first, by number and not by letter', () => {
  const { feed } = parse(write());
  expect(feed.updated).toBe('2026-11-23T00:00:00Z');
  expect(feed.entry.at(-1).id).toBe('https://example.org/catalogue/changes/1.9.0/add/safe-online');
});

test('without any change the feed is as old as the dataset', () => {
  expect(parse(write([])).feed).toMatchObject({ updated: '2026-11-23T00:00:00Z' });
});

test('what XML cannot hold is replaced, so that the feed stays well-formed', () => {
  const [list] = sampleChanges;
  const changes = list!.changes.map((change) =>
    'title' in change ? { ...change, title: 'a\u0000\u001b\uFFFF\uD800b' } : change,
  );
  const text = write([{ ...list!, changes }]);
  expectValid(text);
  expect(text).toContain('a\uFFFD\uFFFD\uFFFD\uFFFDb');
});
