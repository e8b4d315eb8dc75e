import type { Advisories, Advisory, Dataset, Redirect, Resource } from '@safeguarding/data';
import { throwInvalidData } from '../validate/dataset.js';
import { isObject, list } from '../validate/shape.js';
import { activeAdvisories } from './activeAdvisories.js';

/**
 * The dataset without the resources that advisories hide: they are no longer found, and `resolveResource` says that
 * they were withdrawn, with the advisory and the alternatives that it names. An id that has moved is followed, and no
 * redirect and no successor leads to a hidden resource. Everything else stays: an advisory adds no resource and changes
 * no address. Warnings hide nothing; see `activeAdvisories`.
 *
 * @returns A new dataset; the given one when there is nothing to hide. Neither argument is changed.
 * @throws {SafeguardingError} `invalid-data` or `unsupported-schema` for the advisories: go on with the dataset as it is.
 * `invalid-data` as well for what is no dataset, such as a catalogue that is open already.
 * @example
 * ```ts
 * import { applyAdvisories, openCatalogue } from '@safeguarding/sdk';
 * import advisories from '@safeguarding/data/advisories.json' with { type: 'json' };
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 *
 * const catalogue = openCatalogue(applyAdvisories(dataset, advisories));
 * ```
 */
export function applyAdvisories<D extends Dataset>(dataset: D, advisories: Advisories): D {
  const active = activeAdvisories(dataset, advisories);
  for (const name of ['resources', 'redirects'] as const) if (!list(isObject)(dataset[name])) throwInvalidData(name);
  const moved = new Map<string, string>();
  for (const redirect of dataset.redirects) if (redirect.status === 'moved') moved.set(redirect.id, redirect.to);

  const held = new Set<string>(dataset.resources.map(({ id }) => id));
  const hidden = new Map<string, Advisory>();
  for (const advisory of active) {
    const id = moved.get(advisory.resource) ?? advisory.resource;
    if (advisory.action === 'hide' && held.has(id) && !hidden.has(id)) hidden.set(id, advisory);
  }
  if (hidden.size === 0) return dataset;

  const withdraw = (id: string, advisory: Advisory): Redirect & { readonly advisory: Advisory } => ({
    id,
    status: 'withdrawn',
    reason: 'unsafe',
    alternatives: (advisory.alternatives ?? []).filter((each) => held.has(each) && !hidden.has(each)),
    since: dataset.version,
    advisory,
  });
  const isShown = (id: string) => !hidden.has(id);
  const redirects = dataset.redirects.map((redirect) => {
    if (redirect.status === 'moved') {
      const advisory = hidden.get(redirect.to);
      return advisory ? withdraw(redirect.id, advisory) : redirect;
    }
    if (redirect.status !== 'split' || redirect.to.every(isShown)) return redirect;
    const to = redirect.to.filter(isShown);
    return to.length > 0 ? { ...redirect, to } : withdraw(redirect.id, hidden.get(redirect.to[0]!)!);
  });
  return Object.freeze({
    ...dataset,
    resources: Object.freeze(dataset.resources.filter(({ id }) => isShown(id)).map((each) => cut(each, isShown))),
    redirects: Object.freeze([...redirects, ...[...hidden].map(([id, advisory]) => withdraw(id, advisory))]),
  } as D);
}

/** A resource without links to what is hidden, which a card would name. */
function cut(resource: Resource, isShown: (id: string) => boolean): Resource {
  const isGone = (work: Resource['supersededBy']) => work && 'id' in work && !isShown(work.id);
  if (!isGone(resource.supersededBy) && !isGone(resource.supersedes)) return resource;
  const { supersededBy, supersedes, ...rest } = resource;
  return Object.freeze({
    ...rest,
    ...(supersededBy && !isGone(supersededBy) ? { supersededBy } : {}),
    ...(supersedes && !isGone(supersedes) ? { supersedes } : {}),
  });
}
