import { expect, test, vi } from 'vitest';
import { writeSampleRoot } from '../../testing/writeSampleRoot.js';
import { runCli } from '../runCli.js';

async function counts(...options: string[]): Promise<string> {
  const write = vi.fn<(text: string) => boolean>(() => true);
  expect(await runCli(['counts', ...options, '--root', writeSampleRoot()], { stdout: { write } })).toBe(0);
  return write.mock.calls.map(([text]) => text).join('');
}

test('the tables are printed as Markdown, or as one JSON object', async () => {
  expect(await counts()).toContain('| resources | 1 |');
  expect(JSON.parse(await counts('--json'))).toMatchObject({
    tables: expect.arrayContaining([expect.objectContaining({ title: 'Records' })]),
  });
});
