import type { Concept, Dataset, Publisher, Resource } from '@safeguarding/data';

/**
 * The part of a dataset that the drop-in file carries: what a panel shows, filters and searches by, and no more.
 * What curators write to each other stays behind. The result opens like any other dataset.
 *
 * @param spoken The languages that the file speaks: labels in others could never be shown by it.
 */
export function embeddedDataset(dataset: Dataset, spoken: readonly string[]): Dataset {
  const inLanguages = languagePicker(spoken);
  const places = usedPlaces(dataset);
  const used = usedConcepts(dataset, places);
  // Like by like: that is 300 bytes less, compressed. No answer depends on the order.
  const resources = dataset.resources.map(slimResource).sort(byLikeness);
  // In the order in which they are named.
  const publishers = new Set(resources.flatMap((resource) => resource.publishers));
  const byId = new Map(dataset.publishers.map((publisher) => [publisher.id, publisher]));
  return {
    ...dataset,
    languages: spoken.filter((language) => dataset.languages.includes(language)),
    resources,
    concepts: inTreeOrder(dataset.concepts.filter((concept) => used.has(keyOf(concept)))).map((concept) =>
      slimConcept(concept, places, inLanguages),
    ),
    publishers: [...publishers].flatMap((id) => {
      const publisher = byId.get(id);
      return publisher ? slimPublisher(publisher, inLanguages) : [];
    }),
  };
}

/** Narrower concepts behind the first of their broader ones: their names have words in common. */
function inTreeOrder(concepts: readonly Concept[]): readonly Concept[] {
  const ordered = new Set<Concept>();
  const add = (concept: Concept): void => {
    if (ordered.has(concept)) return;
    ordered.add(concept);
    for (const each of concepts) if (each.scheme === concept.scheme && each.broader[0] === concept.id) add(each);
  };
  for (const concept of concepts) if (concept.broader.length === 0) add(concept);
  return [...ordered, ...concepts.filter((concept) => !ordered.has(concept))];
}

const keyOf = ({ scheme, id }: Pick<Concept, 'scheme' | 'id'>): string => `${scheme}/${id}`;

/** Places that resources name, and the countries of their parts. */
function usedPlaces({ resources }: Dataset): ReadonlySet<string> {
  return new Set(resources.flatMap((resource) => resource.places.flatMap((place) => [place, place.split('-', 1)[0]!])));
}

/** Concepts that a resource carries, all broader ones, and the regions that hold a place of a resource. */
function usedConcepts({ resources, concepts }: Dataset, places: ReadonlySet<string>): ReadonlySet<string> {
  const used = new Set(concepts.filter(({ members }) => members?.some((member) => places.has(member))).map(keyOf));
  for (const resource of resources) {
    used.add(`resource-type/${resource.type}`);
    for (const id of resource.topics) used.add(`topic/${id}`);
    for (const id of resource.audiences) used.add(`audience/${id}`);
    for (const id of resource.contexts) used.add(`context/${id}`);
  }
  const byKey = new Map(concepts.map((concept) => [keyOf(concept), concept]));
  for (const key of used) {
    const concept = byKey.get(key);
    for (const id of concept?.broader ?? []) used.add(keyOf({ scheme: concept!.scheme, id }));
  }
  return used;
}

type PickLanguages = <Labels extends object>(map: Labels) => Labels;

/** Takes some languages out of a map, in their own order. */
function languagePicker(spoken: readonly string[]): PickLanguages {
  return <Labels extends object>(map: Labels) =>
    Object.fromEntries(
      spoken
        .filter((language) => Object.hasOwn(map, language))
        .map((language) => [language, map[language as keyof Labels]]),
    ) as Labels;
}

/** The words of a label as searches compare them: in small letters, and Latin ones without accents. */
function wordsOf(label: string): readonly string[] {
  const bare = label
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC');
  return bare.match(/[\p{L}\p{M}\p{N}]+(?:['’‘ʼʻ`´][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function slimConcept(
  { id, scheme, prefLabel, altLabel, hiddenLabel, broader, members }: Concept,
  places: ReadonlySet<string>,
  inLanguages: PickLanguages,
): Concept {
  const names = inLanguages(prefLabel);
  const shown = new Set(Object.values(names).flatMap(wordsOf));
  // Only searched by, word by word: each word once, whatever its language, and none that stands in the name.
  const others = [altLabel, hiddenLabel].flatMap((labels) => Object.values(inLanguages(labels ?? {})).flat());
  const words = [...new Set(others.flatMap(wordsOf))].filter((word) => !shown.has(word));
  return {
    id,
    scheme,
    prefLabel: names,
    ...(words.length > 0 ? { hiddenLabel: { und: [words.join(' ')] } } : {}),
    broader,
    ...(members ? { members: members.filter((member) => places.has(member)) } : {}),
  } as unknown as Concept;
}

function slimPublisher({ homepage, name, ...rest }: Publisher, inLanguages: PickLanguages): Publisher {
  return { ...rest, name: inLanguages(name), ...(homepage ? { homepage } : {}) } as Publisher;
}

const likeness = ({ type, editions, publishers }: Resource): string =>
  [type, ...editions.map(({ language }) => language), ...publishers].join();

/** By code points: the same everywhere. */
function byLikeness(a: Resource, b: Resource): number {
  const [first, second] = [likeness(a), likeness(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Shown, searched and filtered by: everything else stays behind. */
function slimResource(resource: Resource): Resource {
  const { id, title, alsoKnownAs, summary, usageNote, type, topics, audiences, contexts, places, publishers } =
    resource;
  const { published, editions, parts, startHere, supersededBy, pages } = resource;
  const { urlKind, urlEvidence, checkedOn } = resource.provenance;
  return {
    id,
    title,
    alsoKnownAs,
    summary,
    usageNote,
    type,
    topics,
    audiences,
    contexts,
    places,
    publishers,
    published: published && { date: published.date },
    editions,
    parts,
    startHere,
    supersededBy,
    pages,
    provenance: { urlKind, urlEvidence, ...(checkedOn ? { checkedOn } : {}) },
  } as unknown as Resource;
}
