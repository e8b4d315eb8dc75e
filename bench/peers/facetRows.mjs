/** Turns a dataset into plain rows with every value a resource is found under, ancestors included, for engines without hierarchy. */
export function facetRows(dataset) {
  const broader = new Map(
    dataset.concepts.map((concept) => [`${concept.scheme}:${concept.id}`, concept.broader ?? []]),
  );
  const withAncestors = (scheme, ids) => {
    const found = new Set();
    const visit = (id) => {
      if (found.has(id)) return;
      found.add(id);
      for (const parent of broader.get(`${scheme}:${id}`) ?? []) visit(parent);
    };
    ids.forEach(visit);
    return [...found];
  };
  const rows = dataset.resources.map((resource, index) => ({
    id: index + 1, // itemsjs loses a row whose id is 0
    topics: withAncestors('topic', resource.topics),
    audiences: withAncestors('audience', resource.audiences),
    types: withAncestors('resource-type', [resource.type]),
    contexts: withAncestors('context', resource.contexts),
    countries: [
      ...new Set(resource.places.flatMap((place) => [place, place === 'global' ? place : place.slice(0, 2)])),
    ],
    publishers: [...resource.publishers],
    languages: [...new Set(resource.editions.flatMap(({ language }) => [language, language.replace(/-.*/, '')]))],
  }));
  return { rows, facets: ['topics', 'audiences', 'types', 'contexts', 'countries', 'publishers', 'languages'] };
}
