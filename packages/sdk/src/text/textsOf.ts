import type { Resource } from '@safeguarding/data';
import { shortTitle, weights } from './weights.js';

/** Calls back with the fields of a record that are searched: their texts, and what a word tells in any of them. */
export function textsOf(
  { title, summary, alsoKnownAs = [], editions, parts = [] }: Resource,
  call: (texts: readonly string[], weight: number) => void,
): void {
  const titles = Object.values(title);
  call(titles, weights.title + Math.max(0, shortTitle - (titles[0] ?? '').split(' ').length));
  call([...alsoKnownAs, ...editions.map(({ title: own = '' }) => own)], weights.alsoKnownAs);
  call(
    parts.flatMap((part) => Object.values(part.title)),
    weights.part,
  );
  call(Object.values(summary), weights.summary);
}
