import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../engine/queryCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { naiveMatch } from './naiveMatch.oracle.js';
import { queryWords } from './queryWords.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

// Words with a common beginning, forms of each other, a slip apart.
const words =
  'care cares carer caring case cases cast safe safety safely safeguard safeguarding safeguards school schools schooling teach teacher teachers train trained training abuse abused abuser bullying bulling child childs children childhood'.split(
    ' ',
  );
const slip = fc
  .tuple(fc.constantFrom(...words), fc.array(fc.tuple(fc.nat(12), fc.nat(3)), { maxLength: 2 }), fc.nat(3))
  .map(([word, slips, short]) =>
    slips
      .reduce(
        (text, [at, kind]) =>
          text.slice(0, at) +
          ['x', '', 'e', text.charAt(at + 1) + text.charAt(at)][kind]! +
          text.slice(at + [0, 1, 1, 2][kind]!),
        word,
      )
      .slice(0, short ? undefined : -2),
  );
const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
// So many that the word they share is a common one.
const names = fc.array(title, { minLength: 9, maxLength: 12 }).map((list) => list.map((text) => `abuse ${text}`));
// Enough of the same that rare words are looked up in long lists, not read beside them.
const filler = Array.from({ length: 70 }, () => ['child school', 'care safety', 1] as const);

test(`a text finds what a plain loop over the words of each document finds (SEED=${seed})`, () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(title, title, fc.nat(11)), { minLength: 1, maxLength: 12 }),
      names,
      fc.array(fc.array(fc.oneof(slip, fc.constantFrom(...words, 'zzzzz')), { minLength: 1, maxLength: 4 }), {
        minLength: 6,
        maxLength: 6,
      }),
      (own, labels, queries) => {
        const records = [...filler, ...own];
        const concepts = labels.map((label, i) => ({
          id: `topic-${i}`,
          scheme: 'topic' as const,
          prefLabel: { en: label },
          broader: i > 1 ? [`topic-${i % 2}`] : [],
          related: [],
          reviewed: [],
        }));
        const resources = records.map(([name, summary, topic], i) =>
          resourceOf(`r${String(i).padStart(2, '0')}`, name, {
            summary: { en: summary },
            topics: [`topic-${topic % labels.length}`],
            publishers: [],
            type: 'none',
          }),
        );
        const catalogue = openCatalogue(datasetOf(resources, { concepts, languages: ['en'] }));
        const documents = records.map(([name, summary, topic]) => {
          const value = topic % labels.length;
          const all = [name, summary, labels[value]!, value > 1 ? labels[value % 2]! : ''];
          return new Set(all.flatMap((text) => text.split(' ')).filter(Boolean));
        });
        for (const query of queries) {
          const text = query.join(' ');
          if (queryWords(text).length === 0) continue;
          const expected = naiveMatch(documents, queryWords(text));
          const { resources: found, partial, total } = queryCatalogue(catalogue, { text, limit: 1000 });
          const ids = found.map(({ id }) => Number(id.slice(1))).sort((a, b) => a - b);
          expect({ text, ids, partial }).toEqual({
            text,
            ids: expected.found,
            partial: expected.partial && total > 0,
          });
        }
      },
    ),
    { numRuns: 250, seed },
  );
}, 30_000);
