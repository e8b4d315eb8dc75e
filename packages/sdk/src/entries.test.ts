import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a built entry and all that it imports ask of other packages. */
function packagesOf(entry: string): readonly string[] {
  const others = new Set<string>();
  const files = new Set([new URL(`../dist/${entry}`, import.meta.url).href]);
  // A set grows while it is walked through.
  for (const file of files) {
    for (const [, name] of readFileSync(new URL(file), 'utf8').matchAll(/^(?:import|export)\b[^;]*?'([^']+)';$/gm)) {
      if (name!.startsWith('.')) files.add(new URL(name!, file).href);
      else others.add(name!);
    }
  }
  return [...others].sort();
}

test('only who loads from the network gets the packages that takes', () => {
  expect(packagesOf('remote.js')).toEqual(['ky', 'zod/mini']);
  for (const entry of ['index.js', 'worker.js', 'worker/host.js']) expect(packagesOf(entry)).toEqual([]);
});
