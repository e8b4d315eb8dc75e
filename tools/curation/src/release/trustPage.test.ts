import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trust } from '../schema/trust.js';
import { textsIn } from '../json/textsIn.js';

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const { $schema: _, ...value } = JSON.parse(read('packages/data/records/trust.json')) as Record<string, unknown>;
const page = read('docs/trust.md')
  .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  .replace(/[`*]/g, '');

test('docs/trust.md says to people what trust.json says to programs', () => {
  const said = textsIn(trust.parse(value)).filter(({ field }) => !/\.(?:id|appliesTo|fields)$/.test(field));
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter(({ text }) => !page.includes(text.replace(/\.$/, '')))).toEqual([]);
});
