import type { Concept, Dataset, Publisher, Redirect, Resource } from '@safeguarding/data';
import { compareCodeUnits } from '../text/fold.js';
import type { DatasetChange } from './DatasetChange.js';
import { diffFields } from './diffFields.js';
import { checkHeader, readRecords } from '../validate/dataset.js';

type Kind = 'resource' | 'concept' | 'publisher';
type ById = ReadonlyMap<string, Resource | Concept | Publisher>;

const lists = [
  ['resource', 'resources'],
  ['concept', 'concepts'],
  ['publisher', 'publishers'],
] as const;
/** Says what a version is, not what is in it; and what `diffNeeds` tells. */
const aboutTheVersion = ['schemaVersion', 'version', 'released', 'redirects', 'resources', 'concepts', 'publishers'];
const needs = ['needs', 'answerSets', 'reviews'];

/**
 * Every difference between two datasets, as plain data and in the words of the published `changes/<version>.json`:
 * `add`, `change` (with the fields, each with its value before and after), `move`, `split`, `withdraw`, `restore`,
 * `deprecate`, `remove`. By kind, then by id; the id of a concept comes with its scheme: `topic/grooming`. Equal
 * datasets have none. Changes of the schema (`shape`) are not in datasets and so not among them; those of needs
 * are told by {@link diffNeeds}. `provenance.changedIn` is made from differences, and is none.
 *
 * @throws {SafeguardingError} `invalid-data` or `unsupported-schema`, as `openCatalogue`.
 * @example
 * ```ts
 * import type { Dataset } from '@safeguarding/data';
 * import { diffDatasets } from '@safeguarding/sdk';
 *
 * export function news(before: Dataset, after: Dataset) {
 *   const added = diffDatasets(before, after).filter(({ op, kind }) => op === 'add' && kind === 'resource');
 *   return added.map(({ title }) => title);
 * }
 * ```
 */
export function diffDatasets(before: Dataset, after: Dataset): readonly DatasetChange[] {
  for (const dataset of [before, after]) {
    checkHeader(dataset);
    for (const list of ['resources', 'concepts', 'publishers', 'redirects'] as const) readRecords(dataset, list);
  }
  const redirects = new Set(after.redirects.map(({ id }) => id));
  const oldRedirects = new Set(before.redirects.map(({ id }) => id));
  const records = lists.flatMap(([kind, list]) => {
    const [old, now] = [byId(before[list]), byId(after[list])];
    const isResource = kind === 'resource';
    const changes: DatasetChange[] = [];
    for (const [id, record] of now) {
      const named = { kind, id, title: titleOf(record) };
      const earlier = old.get(id);
      if (earlier) changes.push(...kept(earlier, record, named));
      else changes.push({ op: isResource && oldRedirects.has(id) ? 'restore' : 'add', ...named });
    }
    for (const [id, record] of old) {
      // What was redirected is told by its redirect.
      if (!now.has(id) && !(isResource && redirects.has(id)))
        changes.push({ op: 'remove', kind, id, title: titleOf(record) });
    }
    return inOrder(changes);
  });
  const fields = diffFields(rest(before), rest(after));
  const whole: readonly DatasetChange[] =
    fields.length > 0 ? [{ op: 'change', kind: 'dataset', id: 'dataset', title: 'The dataset', fields }] : [];
  return [...records, ...inOrder([...diffRedirects(before, after)]), ...whole];
}

/** What changed in a record that both have. That a concept is deprecated is no field among others. */
function kept(
  earlier: object,
  record: Resource | Concept | Publisher,
  named: { readonly kind: Kind; readonly id: string; readonly title: string },
): readonly DatasetChange[] {
  const differing = diffFields(earlier, record);
  const isSwitch = ({ path }: { readonly path: string }) => named.kind === 'concept' && path === 'deprecated';
  const fields = differing.filter((field) => !isSwitch(field) && field.path !== 'provenance.changedIn');
  const changes: DatasetChange[] = fields.length > 0 ? [{ op: 'change', ...named, fields }] : [];
  if (differing.some(isSwitch)) {
    changes.push({ op: 'deprecated' in record && record.deprecated === true ? 'deprecate' : 'restore', ...named });
  }
  return changes;
}

function inOrder(changes: DatasetChange[]): readonly DatasetChange[] {
  return changes.sort((a, b) => compareCodeUnits(a.id, b.id) || compareCodeUnits(a.op, b.op));
}

/** Concepts of two schemes may have one id. */
function byId(records: readonly (Resource | Concept | Publisher)[]): ById {
  return new Map(records.map((record) => ['scheme' in record ? `${record.scheme}/${record.id}` : record.id, record]));
}

function rest(dataset: Dataset): object {
  return Object.fromEntries(Object.entries(dataset).filter(([name]) => ![...aboutTheVersion, ...needs].includes(name)));
}

/** What became of ids between two datasets: moved, split, withdrawn, redirected otherwise, or no longer redirected. */
function diffRedirects(before: Dataset, after: Dataset): readonly DatasetChange[] {
  const titles = new Map<string, string>(before.resources.map((each) => [each.id, titleOf(each)]));
  const named = (id: string) => ({ kind: 'resource' as const, id, title: titles.get(id) ?? id });
  const held = new Set<string>(after.resources.map(({ id }) => id));
  const old = new Map(before.redirects.map((each) => [each.id, each]));
  const now = new Map(after.redirects.map((each) => [each.id, each]));
  const changes: DatasetChange[] = [];
  for (const [id, redirect] of now) {
    const earlier = old.get(id);
    if (!earlier) changes.push(becomes(redirect, named(id)));
    else {
      const fields = diffFields(earlier, redirect);
      if (fields.length > 0) changes.push({ ...named(id), op: 'change', kind: 'redirect', fields });
    }
  }
  // An id that names a resource again is restored; any other lost redirect leaves an id without an answer.
  for (const id of old.keys()) if (!now.has(id) && !held.has(id)) changes.push({ op: 'remove', ...named(id) });
  return changes;
}

function becomes(
  redirect: Redirect,
  named: { readonly kind: 'resource'; readonly id: string; readonly title: string },
): DatasetChange {
  switch (redirect.status) {
    case 'moved':
      return { op: 'move', ...named, to: redirect.to };
    case 'split':
      return { op: 'split', ...named, to: redirect.to };
    case 'withdrawn':
      return { op: 'withdraw', ...named, reason: redirect.reason, alternatives: redirect.alternatives };
  }
}

/** What people call a record: its title, label or name in English, or its id where it has none. */
function titleOf(record: Resource | Concept | Publisher | Redirect | { readonly id: string }): string {
  const { title, prefLabel, name } = record as Partial<Pick<Resource, 'title'> & Concept & Publisher>;
  return [title, prefLabel, name].find((texts) => typeof texts?.en === 'string')?.en ?? record.id;
}
