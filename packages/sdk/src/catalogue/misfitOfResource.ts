import type { Resource } from '@safeguarding/data';
import { fits } from './misfit.js';

/**
 * The first field of a resource that is not as the engine takes it, the ids aside that facets are made of: those are
 * looked at once each where they are numbered. Only what the engine touches without asking: the full shape is checked
 * where data is made or downloaded. Written out, not read from a table as for the few other records: of ten thousand
 * resources that was a third of the time to open them.
 */
export function misfitOfResource(resource: Resource): string | undefined {
  const { id, title, summary, topics, audiences, contexts, places, publishers, editions } = resource;
  const { alsoKnownAs, parts, published } = resource;
  if (typeof id !== 'string') return 'id';
  if (!isObject(title)) return 'title';
  if (!isObject(summary)) return 'summary';
  if (!Array.isArray(topics)) return 'topics';
  if (!Array.isArray(audiences)) return 'audiences';
  if (!Array.isArray(contexts)) return 'contexts';
  if (!Array.isArray(places)) return 'places';
  if (!Array.isArray(publishers)) return 'publishers';
  if (!Array.isArray(editions)) return 'editions';
  for (let i = 0; i < editions.length; i++) if (!isObject(editions[i])) return 'editions';
  if (alsoKnownAs !== undefined && !fits(alsoKnownAs, { each: 'string' })) return 'alsoKnownAs';
  if (parts !== undefined && !fits(parts, { each: [['title', 'object']] })) return 'parts';
  return published === null || (isObject(published) && typeof published.date === 'string') ? undefined : 'published';
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
