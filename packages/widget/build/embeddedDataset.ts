import type { Concept, Dataset, Resource } from '@safeguarding/data';

/** The languages that the drop-in file speaks: labels in others could never be shown by it. */
export const dropInLanguages = ['en', 'fr', 'ar'];

/**
 * The part of a dataset that the drop-in file carries: what a panel shows, filters and searches by, and no more.
 * What curators write to each other stays behind. The result opens like any other dataset.
 */
export function embeddedDataset(dataset: Dataset): Dataset {
  const places = usedPlaces(dataset);
  const used = usedConcepts(dataset, places);
  const resources = dataset.resources.map(slimResource);
  const publishers = new Set(resources.flatMap((resource) => resource.publishers));
  return {
    ...dataset,
    languages: dataset.languages.filter((language) => dropInLanguages.includes(language)),
    resources,
    concepts: dataset.concepts
      .filter((concept) => used.has(keyOf(concept)))
      .map((concept) => slimConcept(concept, places)),
    publishers: dataset.publishers
      .filter(({ id }) => publishers.has(id))
      .map((publisher) => ({ ...publisher, name: inLanguages(publisher.name) })),
  };
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

function inLanguages<Labels extends object>(map: Labels): Labels {
  return Object.fromEntries(Object.entries(map).filter(([language]) => dropInLanguages.includes(language))) as Labels;
}

function slimConcept(concept: Concept, places: ReadonlySet<string>): Concept {
  const { id, scheme, prefLabel, altLabel, hiddenLabel, broader, members } = concept;
  const lists = (labels: typeof altLabel, name: string) => {
    const kept = labels && inLanguages(labels);
    return kept && Object.keys(kept).length > 0 ? { [name]: kept } : {};
  };
  return {
    id,
    scheme,
    prefLabel: inLanguages(prefLabel),
    ...lists(altLabel, 'altLabel'),
    ...lists(hiddenLabel, 'hiddenLabel'),
    broader,
    ...(members ? { members: members.filter((member) => places.has(member)) } : {}),
  } as unknown as Concept;
}

function slimResource(resource: Resource): Resource {
  // Shown, searched and filtered by: everything else stays behind.
  const {
    provenance,
    sourceLabels: _,
    contributors: __,
    isbn: ___,
    licence: ____,
    supersedes: _____,
    ...rest
  } = resource;
  const { urlKind, urlEvidence } = provenance;
  return { ...rest, sourceLabels: [], provenance: { urlKind, urlEvidence } } as unknown as Resource;
}
