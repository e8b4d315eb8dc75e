import type { Dataset, Resource } from '@safeguarding/data';

/**
 * A number for all that an index is made from, so that one of other data is refused. It is read anew from the
 * records: a version alone would not tell a work in progress from its release. Against mix-ups, not forgers.
 */
export function fingerprint({ version, languages, resources, concepts, publishers }: Dataset): number {
  let hash = hashText(0x811c9dc5, JSON.stringify([version, languages, concepts, publishers]));
  const add = (texts: readonly string[]) => {
    hash = Math.imul(hash ^ texts.length, 0x01000193);
    for (let i = 0; i < texts.length; i++) hash = hashText(hash, texts[i]!);
  };
  const addMap = (map: Readonly<Record<string, string>>) => {
    add(Object.keys(map));
    add(Object.values(map));
  };
  const addResource = (resource: Resource) => {
    const { id, type, title, summary, published, editions, alsoKnownAs = [], parts = [] } = resource;
    add([
      id,
      type,
      published?.date ?? '',
      resource.supersededBy ? 'superseded' : '',
      resource.startHere ? 'start' : '',
    ]);
    add(resource.topics);
    add(resource.audiences);
    add(resource.contexts);
    add(resource.places);
    add(resource.publishers);
    add(alsoKnownAs);
    for (const edition of editions) add([edition.language, edition.title ?? '']);
    addMap(title);
    addMap(summary);
    for (const part of parts) addMap(part.title);
  };
  resources.forEach(addResource);
  return hash >>> 0;
}

/** FNV-1a, two characters at a time: most of an index's loading is this. */
function hashText(hash: number, text: string): number {
  const { length } = text;
  hash = Math.imul(hash ^ length, 0x01000193);
  let i = 1;
  for (; i < length; i += 2) hash = Math.imul(hash ^ (text.charCodeAt(i - 1) | (text.charCodeAt(i) << 16)), 0x01000193);
  return i === length ? Math.imul(hash ^ text.charCodeAt(i - 1), 0x01000193) : hash;
}
