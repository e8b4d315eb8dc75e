import type { Dataset, Resource } from '@safeguarding/data';

/**
 * A number for all that an index is made from, so that one of other data is refused. It is read anew from the
 * records: a version alone would not tell a work in progress from its release. Against mix-ups, not forgers.
 */
export function fingerprint(dataset: Dataset): number {
  const { version, languages, resources, concepts, publishers, needs = [], answerSets = [] } = dataset;
  let hash = hashText(0x811c9dc5, JSON.stringify([version, languages]), Infinity);
  hash = hashText(hash, JSON.stringify([concepts, publishers]), 4096);
  hash = hashText(hash, JSON.stringify([needs, answerSets]), 65_536);
  for (let i = 0; i < resources.length; i++) hash = hashResource(hash, resources[i]!);
  return hash >>> 0;
}

function hashResource(hash: number, resource: Resource): number {
  const { published, editions, alsoKnownAs, parts } = resource;
  hash = hashText(hash, resource.id);
  hash = hashText(hash, resource.type);
  hash = hashText(hash, published ? published.date : '');
  hash = mix(hash, (resource.supersededBy ? 2 : 0) + (resource.startHere ? 1 : 0));
  hash = hashList(hash, resource.topics);
  hash = hashList(hash, resource.audiences);
  hash = hashList(hash, resource.stages ?? []);
  hash = hashList(hash, resource.contexts);
  hash = hashList(hash, resource.places);
  hash = hashList(hash, resource.publishers);
  hash = hashList(hash, alsoKnownAs ?? []);
  hash = mix(hash, editions.length);
  for (let i = 0; i < editions.length; i++) {
    hash = hashText(hash, editions[i]!.language);
    hash = hashText(hash, editions[i]!.title ?? '');
  }
  hash = hashMap(hash, resource.title);
  hash = hashMap(hash, resource.summary);
  for (const part of parts ?? []) hash = hashMap(hash, part.title);
  return mix(hash, parts ? parts.length : 0);
}

function hashMap(hash: number, map: Readonly<Record<string, string>>): number {
  for (const key of Object.keys(map)) hash = hashText(hashText(hash, key), map[key]!);
  return mix(hash, 1);
}

function hashList(hash: number, texts: readonly string[]): number {
  for (let i = 0; i < texts.length; i++) hash = hashText(hash, texts[i]!);
  return mix(hash, texts.length);
}

/**
 * FNV-1a over the length of a text and some of its characters: to read all of every record was a third of loading an
 * index. An edit of a long text that keeps its length may go unseen.
 */
function hashText(hash: number, text: string, most = 4): number {
  const { length } = text;
  hash = mix(hash, length);
  const step = length > most ? Math.floor(length / most) : 1;
  for (let i = 0; i < length; i += step) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

const mix = (hash: number, word: number): number => Math.imul(hash ^ word, 0x01000193);
