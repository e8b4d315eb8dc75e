// Whether the search finds what people need: graded judgements of 143 queries, ours beside a peer with the same texts.
// See bench/README.md.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { systemsOf } from './systems.mjs';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const lines = (name) =>
  read(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const queries = lines('queries.jsonl');
const grades = new Map(queries.map(({ id }) => [id, new Map()]));
for (const { query, resource, grade } of lines('qrels.jsonl')) grades.get(query)?.set(resource, grade);
const unsuitable = new Set(Object.keys(JSON.parse(read('unsuitable.json'))));

const gainOf = (list) => list.slice(0, 5).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** The measures of one answer; those that a query does not have are undefined. */
export function judge(query, ids) {
  const known = grades.get(query.id);
  const ideal = [...known.values()].sort((a, b) => b - a);
  const list = ids.filter((id) => known.has(id)).map((id) => known.get(id));
  const isAnswerable = ideal[0] >= 2;
  const helps = (id) => (known.get(id) ?? 0) >= 2;
  return {
    ndcg: isAnswerable ? gainOf(list) / gainOf(ideal) : undefined,
    strict: isAnswerable ? gainOf(ids.map((id) => known.get(id) ?? 0)) / gainOf(ideal) : undefined,
    success: isAnswerable ? Number(list[0] >= 2) : undefined,
    help: isAnswerable && query.noAnswer ? Number(ids.slice(0, 3).some(helps)) : undefined,
    harm: query.harmCheck ? Number(ids.slice(0, 3).some((id) => unsuitable.has(id) && !helps(id))) : undefined,
    unjudged: ids.slice(0, 5).filter((id) => !known.has(id)).length,
  };
}

const columns = [
  ['ndcg', 'nDCG@5'],
  ['strict', 'unjudged as 0'],
  ['success', 'success@1'],
  ['harm', 'harm@3'],
  ['help', 'help@3'],
  ['unjudged', 'unjudged in 5'],
];

function mean(rows, key) {
  const values = rows.flatMap((row) => row[key] ?? []);
  return values.length === 0 ? '–' : (values.reduce((a, b) => a + b, 0) / values.length).toFixed(3);
}

const table = (head, body) => [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The tables of a dataset: all systems, then ours by language, asker and form. */
export function report(dataset) {
  const judged = systemsOf(dataset).map(({ name, search }) => ({
    name,
    rows: queries.map((query) => ({ query, ...judge(query, search(query.text, query.language)) })),
  }));
  const row = (name, rows) => [name, ...columns.map(([key]) => mean(rows, key))];
  const head = (first) => [first, ...columns.map(([, title]) => title)];
  const parts = ['language', 'asker', 'form'].map((by) => {
    const groups = [...new Set(queries.map((query) => query[by]))].sort();
    const of = (group) => judged[0].rows.filter(({ query }) => query[by] === group);
    return table(
      head(by),
      groups.map((group) => row(group, of(group))),
    );
  });
  return [
    table(
      head('system'),
      judged.map(({ name, rows }) => row(name, rows)),
    ),
    ...parts,
  ].join('\n\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const file = createRequire(import.meta.url).resolve('@safeguarding/data/catalogue.json');
  console.log(report(JSON.parse(readFileSync(file, 'utf8'))));
}
