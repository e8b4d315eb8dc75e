import type { Resource } from '@safeguarding/data';
import { alsoKnownAsWeight, partWeight, shortTitle, summaryWeight, titleWeight } from './weights.js';

/** Calls back with the fields of a record that are searched: their texts, and what a word tells in any of them. */
export function textsOf(
  { title, summary, alsoKnownAs = [], editions, parts = [] }: Resource,
  call: (texts: readonly string[], weight: number) => void,
): void {
  const titles = Object.values(title);
  call(titles, titleWeight + Math.max(0, shortTitle - (titles[0] ?? '').split(' ').length));
  call([...alsoKnownAs, ...editions.map(({ title: own = '' }) => own)], alsoKnownAsWeight);
  call(
    parts.flatMap((part) => Object.values(part.title)),
    partWeight,
  );
  call(Object.values(summary), summaryWeight);
}
