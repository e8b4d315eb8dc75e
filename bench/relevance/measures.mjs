// What is measured of one answer, and over many.
import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const lines = (name) =>
  read(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The queries; those with `within` are asked from a page of that country. */
export const queries = lines('queries.jsonl');

const grades = new Map(queries.map(({ id }) => [id, new Map()]));
for (const { query, resource, grade } of lines('qrels.jsonl')) grades.get(query)?.set(resource, grade);

/** The grades of a query, by resource. */
export const gradesOf = ({ id }) => grades.get(id);

const papers = new Set([
  'model-law',
  'research-paper',
  'legal-review',
  'position-paper',
  'evidence-review',
  'survey-instrument',
]);
const services = new Set([
  'helpline',
  'reporting-service',
  'take-down-service',
  'child-protection-authority',
  'prevention-service',
]);

/**
 * Whether a resource does not suit somebody who asks for themselves: a model law or a paper, an account of abuse, what was
 * withdrawn or superseded, a book for small children, a service of another country.
 *
 * @param within The country of the page; undefined where it is not known.
 */
export function isUnsuitable({ type, content, supersededBy, audiences, places, ageTo }, within) {
  if (papers.has(type) || content?.length || supersededBy) return true;
  if ((type === 'storybook' || (ageTo ?? 99) < 11) && !audiences.includes('adolescents')) return true;
  return services.has(type) && !places.some((place) => place === 'global' || place === within);
}

const gainOf = (list) => list.slice(0, 5).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/**
 * The measures of one answer; those that a query does not have are undefined.
 *
 * @param resources The records by id.
 */
export function judge(query, ids, resources) {
  const known = gradesOf(query);
  const ideal = [...known.values()].sort((a, b) => b - a);
  const list = ids.filter((id) => known.has(id)).map((id) => known.get(id));
  const isAnswerable = ideal[0] >= 2;
  const helps = (id) => (known.get(id) ?? 0) >= 2;
  const harms = (id) => !helps(id) && resources.has(id) && isUnsuitable(resources.get(id), query.within);
  return {
    ndcg: isAnswerable ? gainOf(list) / gainOf(ideal) : undefined,
    strict: isAnswerable ? gainOf(ids.map((id) => known.get(id) ?? 0)) / gainOf(ideal) : undefined,
    success: isAnswerable ? Number(list[0] >= 2) : undefined,
    help: isAnswerable && query.noAnswer ? Number(ids.slice(0, 3).some(helps)) : undefined,
    harm: query.harmCheck ? Number(ids.slice(0, 3).some(harms)) : undefined,
    unjudged: ids.slice(0, 5).filter((id) => !known.has(id)).length,
  };
}

/** The mean of a measure over the answers that have it. */
export function mean(rows, key) {
  const values = rows.flatMap((row) => row[key] ?? []);
  return values.length === 0 ? NaN : values.reduce((a, b) => a + b, 0) / values.length;
}

/** The five resources that answer all of these queries best, whatever is asked: taken one by one, then exchanged while that helps. */
export function bestConstantList(group, resources) {
  const candidates = [
    ...new Set(group.flatMap((query) => [...gradesOf(query)].filter(([, grade]) => grade > 1)).map(([id]) => id)),
  ];
  const worth = (list) =>
    mean(
      group.map((query) => judge(query, list, resources)),
      'strict',
    );
  let list = [];
  const best = (choices) => choices.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  for (let i = 0; i < 5; i++) list = best(candidates.filter((id) => !list.includes(id)).map((id) => [...list, id]));
  for (;;) {
    const others = list.flatMap((_, i) =>
      candidates.filter((id) => !list.includes(id)).map((id) => list.map((each, n) => (n === i ? id : each))),
    );
    const next = best([list, ...others]);
    if (next === list) return { list, ndcg: worth(list) };
    list = next;
  }
}
