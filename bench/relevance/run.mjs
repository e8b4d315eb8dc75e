// Whether the search finds what people need: graded judgements of 163 queries, ours beside peers with the same texts.
// See bench/README.md.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bestConstantList, judge, mean, queries } from './measures.mjs';
import { systemsOf } from './systems.mjs';

const columns = [
  ['ndcg', 'nDCG@5'],
  ['strict', 'unjudged as 0'],
  ['success', 'success@1'],
  ['harm', 'harm@3'],
  ['help', 'help@3'],
  ['unjudged', 'unjudged in 5'],
];

const show = (value) => (Number.isNaN(value) ? '–' : value.toFixed(3));
const table = (head, body) => [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
const row = (name, rows) => [name, rows.length, ...columns.map(([key]) => show(mean(rows, key)))];
const head = (first) => [first, 'n', ...columns.map(([, title]) => title)];

/** Groups of queries that have goals of their own. */
const groups = {
  'teenagers and children': ({ asker }) => ['teen', 'child'].includes(asker),
  'sentences and first person': ({ form }) => ['sentence', 'first-person'].includes(form),
  parents: ({ asker }) => asker === 'parent',
  'teachers and leaders': ({ asker }) => ['teacher', 'leader'].includes(asker),
  'organisations, policy, research, volunteers': ({ asker }) =>
    ['ngo', 'policy', 'researcher', 'volunteer'].includes(asker),
  'from a page of a country': ({ within }) => within !== undefined,
};

/** The dataset as it would be with the resources of release 1.1.0 alone. */
function frozen(dataset) {
  const isOld = ({ provenance }) => ['1.0.0', '1.1.0'].includes(provenance.addedIn);
  const ids = new Set(dataset.resources.filter(isOld).map(({ id }) => id));
  const isKept = (answer) => !('id' in answer) || ids.has(answer.id);
  return {
    ...dataset,
    resources: dataset.resources.filter(({ id }) => ids.has(id)),
    redirects: dataset.redirects.filter(({ to }) => ids.has(to)),
    needs: dataset.needs
      .map((need) => ({ ...need, answers: need.answers.filter(isKept) }))
      .filter(({ answers }) => answers.length > 0),
    answerSets: dataset.answerSets.map((set) => ({ ...set, resources: set.resources.filter(isKept) })),
  };
}

/** What each system answers to the queries, judged. */
function judgeAll(dataset) {
  const resources = new Map(dataset.resources.map((resource) => [resource.id, resource]));
  return systemsOf(dataset).map(({ name, search }) => ({
    name,
    rows: queries.map((query) => ({ query, ...judge(query, search(query), resources) })),
  }));
}

/** The tables of a dataset: all systems, then groups of queries, then ours by language, asker and form. */
export function report(dataset) {
  const resources = new Map(dataset.resources.map((resource) => [resource.id, resource]));
  const systems = judgeAll(dataset);
  const [ours, withoutNeeds] = systems;
  const of = ({ rows }, isIn) => rows.filter(({ query }) => isIn(query));
  const by = (field) => {
    const values = [...new Set(queries.map((query) => query[field]))].sort();
    return table(
      head(field),
      values.map((value) =>
        row(
          value,
          of(ours, (query) => query[field] === value),
        ),
      ),
    );
  };
  return [
    table(
      head('system'),
      [
        ...systems,
        ...judgeAll(frozen(dataset))
          .slice(0, 1)
          .map(({ rows }) => ({ name: 'ours, resources of 1.1.0', rows })),
      ].map(({ name, rows }) => row(name, rows)),
    ),
    table(
      [...head('ours'), 'without needs', 'best constant list'],
      Object.entries(groups).map(([name, isIn]) => [
        ...row(name, of(ours, isIn)),
        show(mean(of(withoutNeeds, isIn), 'ndcg')),
        show(bestConstantList(queries.filter(isIn), resources).ndcg),
      ]),
    ),
    ...['language', 'asker', 'form'].map(by),
  ].join('\n\n');
}

/** Each query with what ours answers, worst first. */
export function worst(dataset, count) {
  const resources = new Map(dataset.resources.map((resource) => [resource.id, resource]));
  const [{ search }] = systemsOf(dataset);
  return queries
    .map((query) => ({ query, ids: search(query), ...judge(query, search(query), resources) }))
    .filter(({ ndcg }) => ndcg !== undefined)
    .sort((a, b) => a.ndcg - b.ndcg)
    .slice(0, count)
    .map(
      ({ query, ids, ndcg }) =>
        `${ndcg.toFixed(2)} ${query.id} ${query.text} → ${ids.slice(0, 5).join(', ') || 'nothing'}`,
    )
    .join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const file = createRequire(import.meta.url).resolve('@safeguarding/data/catalogue.json');
  const dataset = JSON.parse(readFileSync(file, 'utf8'));
  console.log(report(dataset));
  if (process.argv.includes('--worst')) console.log(`\n${worst(dataset, 20)}`);
}
