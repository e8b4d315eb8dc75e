import { expect, test } from 'vitest';
import { parseListing } from './parseListing.js';

const listing = `Child Protection, Schools

A first title


(WHO) A text.

It goes on.
Read More

Teachers

Second


Cut short to More
`;

test('reads labels, titles and descriptions over several paragraphs', () => {
  expect(parseListing(listing, 'listing.txt')).toEqual({
    findings: [],
    entries: [
      {
        line: 1,
        labels: ['Child Protection', 'Schools'],
        title: 'A first title',
        description: '(WHO) A text.\nIt goes on.',
      },
      { line: 11, labels: ['Teachers'], title: 'Second', description: 'Cut short to' },
    ],
  });
});

test('what breaks off is said, with its line, and hides nothing before it', () => {
  const { entries, findings } = parseListing(`${listing}\nFilter by\n`, 'listing.txt');
  expect(entries).toHaveLength(2);
  expect(findings).toMatchObject([
    { level: 'warning', path: 'line 18', message: expect.stringContaining('Filter by') },
  ]);
});

test('an entry without labels is kept', () => {
  const { entries, findings } = parseListing(`Title\n\nText.Read More\n\n${listing}`, 'listing.txt');
  expect(entries.map(({ title }) => title)).toEqual(['Title', 'A first title', 'Second']);
  expect(findings).toMatchObject([{ path: 'line 1', message: expect.stringContaining('no line of labels') }]);
});

test('a text that is no listing is an error', () => {
  expect(parseListing('hello', 'listing.txt').findings).toMatchObject([{ level: 'error' }]);
});
