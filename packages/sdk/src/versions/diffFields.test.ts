import { expect, test } from 'vitest';
import { diffFields } from './diffFields.js';

test.each([
  ['texts by language', { title: { en: 'A' } }, { title: { en: 'A', fr: 'B' } }, [{ path: 'title.fr', after: 'B' }]],
  ['a field that went away', { pages: 3 }, {}, [{ path: 'pages', before: 3 }]],
  [
    'lists of plain values, as one value',
    { topics: ['a', 'b'] },
    { topics: ['b', 'a'] },
    [{ path: 'topics', before: ['a', 'b'], after: ['b', 'a'] }],
  ],
  [
    'editions by their language',
    { editions: [{ language: 'en', url: null }] },
    {
      editions: [
        { language: 'es', url: null },
        { language: 'en', url: 'u' },
      ],
    },
    [
      { path: 'editions[en].url', before: null, after: 'u' },
      { path: 'editions[es]', after: { language: 'es', url: null } },
    ],
  ],
  [
    'editions in another order, as one value',
    { editions: [{ language: 'en' }, { language: 'es' }] },
    { editions: [{ language: 'es' }, { language: 'en' }] },
    [
      {
        path: 'editions',
        before: [{ language: 'en' }, { language: 'es' }],
        after: [{ language: 'es' }, { language: 'en' }],
      },
    ],
  ],
  [
    'other lists by place',
    { parts: [{ url: 'a' }] },
    { parts: [{ url: 'b' }] },
    [{ path: 'parts[0].url', before: 'a', after: 'b' }],
  ],
])('compares %s', (_what, before, after, expected) => {
  expect(diffFields(before, after)).toEqual(expected);
});
