/** The facets of a row, as the SDK names them. */
export const facetNames = [
  'topics',
  'audiences',
  'types',
  'contexts',
  'countries',
  'regions',
  'publishers',
  'languages',
];

const shorter = (tag) => (tag.includes('-') ? [tag, ...shorter(tag.slice(0, tag.lastIndexOf('-')))] : [tag]);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const date = ({ published }) => published?.date ?? '';
const byDefault = (a, b) =>
  +!!a.supersededBy - +!!b.supersededBy ||
  +!!b.startHere - +!!a.startHere ||
  compare(date(b), date(a)) ||
  compare(a.id, b.id);

/**
 * A dataset as plain rows, for engines without hierarchy: every value that a resource is found under, broader ones
 * included, and its texts in two fields. Rows stand in the default order, so no peer pays for sorting.
 */
export function rowsOf(dataset) {
  const broader = new Map(dataset.concepts.map(({ scheme, id, broader: above = [] }) => [`${scheme}:${id}`, above]));
  const kept = new Map();
  const withBroader = (scheme, ids) => {
    const key = `${scheme} ${ids.join(' ')}`;
    if (!kept.has(key)) {
      const found = new Set();
      const visit = (id) => {
        if (found.has(id)) return;
        found.add(id);
        for (const parent of broader.get(`${scheme}:${id}`) ?? []) visit(parent);
      };
      ids.forEach(visit);
      kept.set(key, [...found]);
    }
    return kept.get(key);
  };
  const regionsOf = new Map();
  for (const { scheme, id, members = [] } of dataset.concepts) {
    if (scheme !== 'region') continue;
    for (const place of members) regionsOf.set(place, [...(regionsOf.get(place) ?? []), id]);
  }
  return [...dataset.resources].sort(byDefault).map((resource, index) => {
    const places = [...new Set(resource.places.flatMap(shorter))];
    const { title, summary, alsoKnownAs = [], editions, parts = [] } = resource;
    return {
      id: index + 1, // itemsjs loses a row whose id is 0
      key: resource.id,
      title: [
        ...Object.values(title),
        ...alsoKnownAs,
        ...editions.map((edition) => edition.title ?? ''),
        ...parts.flatMap((part) => Object.values(part.title)),
      ]
        .join(' ')
        .trim(),
      summary: Object.values(summary).join(' '),
      topics: withBroader('topic', resource.topics),
      audiences: withBroader('audience', resource.audiences),
      types: withBroader('resource-type', [resource.type]),
      contexts: withBroader('context', resource.contexts),
      countries: places,
      regions: withBroader('region', [...new Set(places.flatMap((place) => regionsOf.get(place) ?? []))]),
      publishers: resource.publishers,
      languages: [...new Set(editions.flatMap(({ language }) => shorter(language)))],
    };
  });
}
