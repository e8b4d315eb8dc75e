import type { Resource } from '@safeguarding/data';
import { shortTitle, weights } from './weights.js';

/** The texts of a record that are searched, with what a word tells in each. */
export function textsOf(resource: Resource): readonly (readonly [text: string, weight: number])[] {
  const { title, summary, alsoKnownAs = [], editions, parts = [] } = resource;
  const texts: [string, number][] = [];
  const add = (list: readonly string[], weight: number) => list.forEach((text) => texts.push([text, weight]));
  for (const text of Object.values(title))
    add([text], weights.title + Math.max(0, shortTitle - text.split(' ').length));
  add([...alsoKnownAs, ...editions.map(({ title: own = '' }) => own)], weights.alsoKnownAs);
  for (const part of parts) add(Object.values(part.title), weights.part);
  add(Object.values(summary), weights.summary);
  return texts;
}
