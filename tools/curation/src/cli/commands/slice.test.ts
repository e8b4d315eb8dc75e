import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runInSample } from '../../testing/runInSample.js';
import { writeSampleRoot } from '../../testing/writeSampleRoot.js';

let root: string;
beforeEach(() => {
  root = writeSampleRoot();
});
afterEach(() => rmSync(root, { recursive: true }));

test('writes the catalogue of some places, by code or by name, and says how large it is', async () => {
  const out = join(root, 'part.json');
  const { code, printed } = await runInSample(root, ['slice', '--countries', 'Filipinas, ie', '--out', out]);
  expect({ code, printed }).toEqual({
    code: 0,
    printed: expect.stringMatching(/For PH, IE: \d+\.\d kB in brotli/) as unknown,
  });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ resources: [{ id: 'safe-online' }] });
  const { printed: none } = await runInSample(root, ['slice', '--countries', 'IE']);
  expect(JSON.parse(none)).toMatchObject({ resources: [], publishers: [] });
});

test.each([
  ['Atlantis', '"Atlantis" is no country.'],
  ['Irland', 'Did you mean Ireland'],
  [',', 'No country is named.'],
])('%j is wrong use, and says so', async (countries, said) => {
  const { code, printed } = await runInSample(root, ['slice', '--countries', countries]);
  expect({ code, printed }).toEqual({ code: 2, printed: expect.stringContaining(said) as unknown });
});
