import type { Concept } from '@safeguarding/data';

/** The ids and those of all broader concepts, nearest first, each once. A circle in the data ends where it closes. */
export function withBroader(
  concepts: ReadonlyMap<string, Concept> | undefined,
  ids: readonly string[],
): readonly string[] {
  const seen = new Set(ids);
  for (const each of seen) for (const broader of concepts?.get(each)?.broader ?? []) seen.add(broader);
  return [...seen];
}
