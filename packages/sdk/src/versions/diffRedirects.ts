import type { Dataset, Redirect } from '@safeguarding/data';
import type { DatasetChange } from './DatasetChange.js';
import { diffFields } from './diffFields.js';
import { titleOf } from './titleOf.js';

/** What became of ids between two datasets: moved, split, withdrawn, redirected otherwise, or no longer redirected. */
export function diffRedirects(before: Dataset, after: Dataset): readonly DatasetChange[] {
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
