import { Parser, Store } from 'n3';
import { expect, test } from 'vitest';
import { brokenIntegrity } from './brokenIntegrity.js';

const check = (turtle: string) => {
  const prefixes = '@prefix : <https://example.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> . ';
  return brokenIntegrity(new Store(new Parser().parse(prefixes + turtle)));
};

test.each([
  ['S9', ':a a skos:Concept, skos:ConceptScheme .'],
  ['S13', ':a a skos:Concept ; skos:prefLabel "A"@en ; skos:hiddenLabel "A"@en .'],
  ['S14', ':a a skos:Concept ; skos:prefLabel "A"@en, "B"@en .'],
  ['S27', ':a a skos:Concept ; skos:broader :b ; skos:related :c . :b skos:broader :c .'],
  ['S37', ':a a skos:Collection, skos:Concept .'],
  ['S46', ':a a skos:Concept ; skos:exactMatch :b ; skos:relatedMatch :b .'],
])('%s is seen to be broken', (condition, turtle) => {
  expect(check(turtle)).toEqual([expect.stringMatching(new RegExp(`^${condition} `))]);
});

test('a sound graph breaks nothing', () => {
  expect(check(':a a skos:Concept ; skos:prefLabel "A"@en, "A"@fr ; skos:broader :b ; skos:related :c .')).toEqual([]);
});
