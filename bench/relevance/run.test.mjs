import { expect, test } from 'vitest';
import { judge } from './run.mjs';

const query = { id: 'en-003', harmCheck: true };

test('the best answer first is a success, and what nobody has judged is told apart', () => {
  const { success, unjudged, ndcg, strict } = judge(query, ['nobody-has-judged-this', 'take-it-down']);
  expect(success).toBe(1);
  expect(unjudged).toBe(1);
  expect(ndcg).toBeGreaterThan(strict);
});

test('a picture book among the first three of somebody in need is harm', () => {
  expect(judge(query, ['kiko-and-the-hand-underwear-rule']).harm).toBe(1);
  expect(judge(query, ['take-it-down']).harm).toBe(0);
});
