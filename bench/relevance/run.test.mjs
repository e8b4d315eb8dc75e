import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { isUnsuitable, judge, queries } from './measures.mjs';

const file = createRequire(import.meta.url).resolve('@safeguarding/data/catalogue.json');
const { resources: list } = JSON.parse(readFileSync(file, 'utf8'));
const resources = new Map(list.map((resource) => [resource.id, resource]));
const query = { id: 'en-003', harmCheck: true };

test('the best answer first is a success, and what nobody has judged is told apart', () => {
  const { success, unjudged, ndcg, strict } = judge(query, ['nobody-has-judged-this', 'take-it-down'], resources);
  expect(success).toBe(1);
  expect(unjudged).toBe(1);
  expect(ndcg).toBeGreaterThan(strict);
});

test('a picture book among the first three of somebody in need is harm', () => {
  expect(judge(query, ['kiko-and-the-hand-underwear-rule'], resources).harm).toBe(1);
  expect(judge(query, ['take-it-down'], resources).harm).toBe(0);
});

test('the rule of what is unsuitable finds all that readers named', () => {
  const named = Object.keys(JSON.parse(readFileSync(new URL('unsuitable.json', import.meta.url), 'utf8')));
  expect(named.filter((id) => !isUnsuitable(resources.get(id)))).toEqual([]);
});

test('a service is unsuitable in another country, and for somebody whose country is not known', () => {
  const line = resources.get('3018-helpline-digital-violence-and-bullying-france');
  expect(isUnsuitable(line)).toBe(true);
  expect(isUnsuitable(line, 'BE')).toBe(true);
  expect(isUnsuitable(line, 'FR')).toBe(false);
});

test('each query is judged, and twenty are asked from a page of a country', () => {
  expect(queries.filter(({ within }) => within)).toHaveLength(20);
  expect(queries.filter((each) => judge(each, [], resources).ndcg === undefined).length).toBeLessThan(5);
});
