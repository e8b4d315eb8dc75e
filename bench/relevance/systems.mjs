// The systems whose answers are judged: ours, ours without needs, and MiniSearch over the same texts with the phrases of
// needs as a field of the resources that answer them.
import MiniSearch from 'minisearch';
import { openCatalogue, queryCatalogue } from '@safeguarding/sdk';

/** @typedef {{ name: string, search: (text: string, language: string) => string[] }} System */

/** @returns {System} */
function ours(name, dataset) {
  const catalogue = openCatalogue(dataset);
  const search = (text, language) =>
    queryCatalogue(catalogue, { text, language, limit: 10, sort: 'relevance' }).resources.map(({ id }) => id);
  return { name, search };
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
  // The queries name no country: as in ours, only what is for the whole world answers them out of a set.
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
function miniSearch(dataset) {
  const index = new MiniSearch({
    fields: ['title', 'summary', 'labels', 'phrases'],
    tokenize,
    processTerm: (term) => term,
  });
  index.addAll(documentsOf(dataset));
  const search = (text) =>
    index
      .search(text, { combineWith: 'OR', fuzzy: 0.2, prefix: true })
      .slice(0, 10)
      .map(({ id }) => String(id));
  return { name: 'MiniSearch with phrases', search };
}

/** @returns {System[]} */
export function systemsOf(dataset) {
  const { needs: _, answerSets: __, ...without } = dataset;
  return [ours('ours', dataset), ours('ours without needs', without), miniSearch(dataset)];
}
