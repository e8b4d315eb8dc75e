import type { Concept } from '@safeguarding/data';

/** Ids of all broader concepts, nearest first, each once. A circle in the data ends where it closes. */
export function ancestorIds(concepts: ReadonlyMap<string, Concept> | undefined, id: string): readonly string[] {
  const seen = new Set([id]);
  for (const each of seen) for (const broader of concepts?.get(each)?.broader ?? []) seen.add(broader);
  seen.delete(id);
  return [...seen];
}
