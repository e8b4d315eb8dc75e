// The systems whose answers are judged: ours, ours without needs, MiniSearch over the same texts with the phrases of needs
// as a field of the resources that answer them, and plain BM25 over the texts alone. A query with `within` is asked from
// a page of that country: none of them answers with what does not hold there.
import MiniSearch from 'minisearch';
import { openCatalogue, queryCatalogue } from '@safeguarding/sdk';

/** @typedef {{ text: string, language: string, within?: string }} Query */
/** @typedef {{ name: string, search: (query: Query) => string[] }} System */

/** @returns {System} */
function ours(name, dataset) {
  const catalogue = openCatalogue(dataset);
  const search = ({ text, language, within }) =>
    queryCatalogue(catalogue, { text, language, limit: 10, sort: 'relevance', ...scopeOf(within) }).resources.map(
      ({ id }) => id,
    );
  return { name, search };
}

const scopeOf = (within) => (within ? { within: { countries: [within] } } : {});

/** A function that says whether a resource holds in the country of a query's page. */
function scopes(dataset) {
  const catalogue = openCatalogue(dataset);
  const known = new Map();
  return ({ within }) => {
    if (!within) return () => true;
    if (!known.has(within)) {
      const { resources } = queryCatalogue(catalogue, { ...scopeOf(within), limit: 1000 });
      known.set(within, new Set(resources.map(({ id }) => id)));
    }
    return (id) => known.get(within).has(id);
  };
}

const textsOf = (value) =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];

/** The texts of each resource as the search has them. */
function documentsOf({ resources, concepts, publishers, needs = [], answerSets = [] }) {
  const labels = new Map(
    concepts.map(({ scheme, id, prefLabel, altLabel, hiddenLabel }) => [
      `${scheme}/${id}`,
      textsOf([prefLabel, altLabel, hiddenLabel]),
    ]),
  );
  const names = new Map(
    publishers.map(({ id, name, acronym, alsoKnownAs }) => [id, textsOf([name, acronym, alsoKnownAs])]),
  );
  const sets = new Map(answerSets.map(({ id, resources: members }) => [id, members.map((member) => member.id)]));
  // As in ours, only what is for the whole world answers queries that name no country out of a set.
  const worldwide = new Set(resources.filter(({ places }) => places.includes('global')).map(({ id }) => id));
  const said = new Map();
  for (const { answers, phrases } of needs)
    for (const id of answers.flatMap((answer) =>
      'id' in answer ? [answer.id] : (sets.get(answer.set) ?? []).filter((member) => worldwide.has(member)),
    ))
      said.set(id, [...(said.get(id) ?? []), ...textsOf(phrases)]);
  const of = (scheme, ids) => ids.flatMap((id) => labels.get(`${scheme}/${id}`) ?? []);
  return resources.map((resource) => ({
    id: resource.id,
    title: textsOf([resource.title, resource.alsoKnownAs, resource.editions.map(({ title }) => title)]).join(' · '),
    summary: textsOf(resource.summary).join(' '),
    labels: [
      ...of('topic', resource.topics),
      ...of('audience', resource.audiences),
      ...of('context', resource.contexts),
      ...of('resource-type', [resource.type]),
      ...resource.publishers.flatMap((id) => names.get(id) ?? []),
    ].join(' · '),
    phrases: (said.get(resource.id) ?? []).join(' · '),
  }));
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words, folded; writing without spaces as pairs of characters. */
function tokenize(text) {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const characters = [...word];
    if (!unspaced.test(word) || characters.length < 2) return [word];
    return characters.slice(1).map((character, i) => characters[i] + character);
  });
}

/** @returns {System} */
function miniSearch(dataset, scopeOfQuery) {
  const index = new MiniSearch({
    fields: ['title', 'summary', 'labels', 'phrases'],
    tokenize,
    processTerm: (term) => term,
  });
  index.addAll(documentsOf(dataset));
  const search = (query) => {
    const isWithin = scopeOfQuery(query);
    return index
      .search(query.text, { combineWith: 'OR', fuzzy: 0.2, prefix: true, filter: ({ id }) => isWithin(id) })
      .slice(0, 10)
      .map(({ id }) => String(id));
  };
  return { name: 'MiniSearch with phrases', search };
}

/** BM25 with its usual parameters, over title, summary and labels as one text. */
function bm25(dataset, scopeOfQuery) {
  const [k1, b] = [1.2, 0.75];
  const saying = new Map(); // By word, how many documents say it.
  const documents = documentsOf(dataset).map(({ id, title, summary, labels }) => {
    const words = tokenize(`${title} ${summary} ${labels}`);
    const counts = new Map();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of counts.keys()) saying.set(word, (saying.get(word) ?? 0) + 1);
    return { id, counts, length: words.length };
  });
  const meanLength = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const idf = (word) => Math.log(1 + (documents.length - saying.get(word) + 0.5) / (saying.get(word) + 0.5));
  const search = (query) => {
    const isWithin = scopeOfQuery(query);
    const words = [...new Set(tokenize(query.text))].filter((word) => saying.has(word));
    return documents
      .filter(({ id }) => isWithin(id))
      .map(({ id, counts, length }) => {
        const scores = words.map((word) => {
          const count = counts.get(word) ?? 0;
          return (idf(word) * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / meanLength));
        });
        return { id, score: scores.reduce((sum, score) => sum + score, 0) };
      })
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .slice(0, 10)
      .map(({ id }) => id);
  };
  return { name: 'BM25', search };
}

/** @returns {System[]} */
export function systemsOf(dataset) {
  const { needs: _, answerSets: __, ...without } = dataset;
  const scopeOfQuery = scopes(dataset);
  return [
    ours('ours', dataset),
    ours('ours without needs', without),
    miniSearch(dataset, scopeOfQuery),
    bm25(dataset, scopeOfQuery),
  ];
}
