import { byCodePoint } from '../json/byCodePoint.js';
import { redirect as redirectShape } from '../schema/dataset.js';
import type { Change } from './Change.js';
import { diffFields } from './diffFields.js';
import type { AnyDataset, AnyRecord } from './Release.js';
import { titleOf } from './titleOf.js';

/** What became of ids between two datasets: moved, split, withdrawn, redirected otherwise, or no longer redirected. */
export function diffRedirects(before: AnyDataset, after: AnyDataset): Change[] {
  const [old, now] = [byId(before.redirects), byId(after.redirects)];
  const titles = byId(before.resources);
  const resources = byId(after.resources);
  const titleFor = (id: string) => titleOf(titles.get(id) ?? { id });
  const changes = [...now].flatMap(([id, redirect]): Change[] => {
    const earlier = old.get(id);
    if (earlier === undefined) return [becomes(redirect, titleFor(id))];
    const fields = diffFields(earlier, redirect);
    return fields.length === 0 ? [] : [{ op: 'change', kind: 'redirect', id, title: titleFor(id), fields }];
  });
  // An id that names a resource again is a restored resource; any other lost redirect leaves an id without an answer.
  const lost = [...old.keys()].filter((id) => !now.has(id) && !resources.has(id));
  const removed = lost.map((id): Change => ({ op: 'remove', kind: 'resource', id, title: titleFor(id) }));
  return [...changes, ...removed].sort((a, b) => byCodePoint(a.id, b.id) || byCodePoint(a.op, b.op));
}

function becomes(record: AnyRecord, title: string): Change {
  const { success, data: redirect, error } = redirectShape.safeParse(record);
  if (!success) {
    throw new TypeError(
      `The redirect of "${record.id}" has no form that is known: mend it in records/redirects.json.`,
      {
        cause: error,
      },
    );
  }
  const common = { kind: 'resource', id: redirect.id, title } as const;
  switch (redirect.status) {
    case 'moved':
      return { op: 'move', ...common, to: redirect.to };
    case 'split':
      return { op: 'split', ...common, to: redirect.to };
    case 'withdrawn':
      return { op: 'withdraw', ...common, reason: redirect.reason, alternatives: redirect.alternatives };
  }
}

function byId(records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord> {
  return new Map(records.map((record) => [record.id, record]));
}
