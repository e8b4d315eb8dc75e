import { byCodePoint } from '../json/byCodePoint.js';
import type { Change } from './Change.js';
import { diffFields } from './diffFields.js';
import { diffRedirects } from './diffRedirects.js';
import type { AnyDataset, AnyRecord } from './Release.js';
import { titleOf } from './titleOf.js';

type Kind = 'resource' | 'concept' | 'publisher';
type ById = ReadonlyMap<string, AnyRecord>;

const lists = [
  ['resource', 'resources'],
  ['concept', 'concepts'],
  ['publisher', 'publishers'],
] as const;

/** Says what a version is, not what is in it. The version of the shape is compared with the shape. */
const aboutTheVersion = new Set([
  'schemaVersion',
  'version',
  'released',
  ...lists.map(([, list]) => list),
  'redirects',
]);

/** Every difference between two datasets; by kind, then by id. Equal datasets have none. */
export function diffDatasets(before: AnyDataset, after: AnyDataset): Change[] {
  const redirects = byId(after.redirects);
  const records = lists.flatMap(([kind, list]) => {
    const [old, now] = [byId(before[list]), byId(after[list])];
    const went =
      kind === 'resource' ? gone(kind, old, now).filter(({ id }) => !redirects.has(id)) : gone(kind, old, now);
    const changes = [...came(kind, old, now, byId(before.redirects)), ...kept(kind, old, now), ...went];
    return changes.sort((a, b) => byCodePoint(a.id, b.id) || byCodePoint(a.op, b.op));
  });
  return [...records, ...diffRedirects(before, after), ...aboutAll(before, after)];
}

function came(kind: Kind, old: ById, now: ById, oldRedirects: ById): Change[] {
  return [...now]
    .filter(([id]) => !old.has(id))
    .map(([id, record]) => {
      const op = kind === 'resource' && oldRedirects.has(id) ? 'restore' : 'add';
      return { op, kind, id, title: titleOf(record) };
    });
}

function gone(kind: Kind, old: ById, now: ById): Change[] {
  return [...old]
    .filter(([id]) => !now.has(id))
    .map(([id, record]) => ({ op: 'remove', kind, id, title: titleOf(record) }));
}

function kept(kind: Kind, old: ById, now: ById): Change[] {
  return [...now].flatMap(([id, record]) => {
    const earlier = old.get(id);
    if (earlier === undefined) return [];
    const title = titleOf(record);
    const isSwitch = ({ path }: { readonly path: string }) => kind === 'concept' && path === 'deprecated';
    const differing = diffFields(earlier, record);
    const fields = differing.filter((field) => !isSwitch(field));
    const changes: Change[] = fields.length === 0 ? [] : [{ op: 'change', kind, id, title, fields }];
    if (differing.some(isSwitch)) {
      changes.push({ op: record['deprecated'] === true ? 'deprecate' : 'restore', kind, id, title });
    }
    return changes;
  });
}

function aboutAll(before: AnyDataset, after: AnyDataset): Change[] {
  const fields = diffFields(rest(before), rest(after));
  return fields.length === 0 ? [] : [{ op: 'change', kind: 'dataset', id: 'dataset', title: 'The dataset', fields }];
}

function rest(dataset: AnyDataset): Record<string, unknown> {
  return Object.fromEntries(Object.entries(dataset).filter(([name]) => !aboutTheVersion.has(name)));
}

/** Concepts of two schemes may have one id. */
function byId(records: readonly AnyRecord[]): ById {
  return new Map(
    records.map((record) => {
      const scheme = record['scheme'];
      return [typeof scheme === 'string' ? `${scheme}/${record.id}` : record.id, record];
    }),
  );
}
