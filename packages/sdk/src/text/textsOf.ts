import type { Resource } from '@safeguarding/data';
import { shortTitle, weights } from './weights.js';

/** Calls back with the texts of a record that are searched, and what a word tells in each. */
export function textsOf(
  { title, summary, alsoKnownAs = [], editions, parts = [] }: Resource,
  call: (text: string, weight: number) => void,
): void {
  for (const text of Object.values(title)) call(text, weights.title + Math.max(0, shortTitle - text.split(' ').length));
  for (const text of alsoKnownAs) call(text, weights.alsoKnownAs);
  for (const { title: own } of editions) if (own) call(own, weights.alsoKnownAs);
  for (const part of parts) for (const text of Object.values(part.title)) call(text, weights.part);
  for (const text of Object.values(summary)) call(text, weights.summary);
}
