import type { Advisory, Redirect, Resource } from '@safeguarding/data';
import type { AnyCatalogue } from '../model.js';
import { aString } from '../must.js';
import { original } from '../perCatalogue.js';

type Withdrawn = Extract<Redirect, { status: 'withdrawn' }> & { readonly advisory?: Advisory };

/** What an id stands for now. Ids of earlier versions resolve for ever. */
export type ResolvedResource =
  | { readonly status: 'found'; readonly resource: Resource }
  /** It has a new id: `resource.id`. */
  | { readonly status: 'moved'; readonly resource: Resource }
  /** It became several. */
  | { readonly status: 'split'; readonly resources: readonly Resource[] }
  /** It was taken out. */
  | {
      readonly status: 'withdrawn';
      readonly reason: Withdrawn['reason'];
      readonly alternatives: readonly Resource[];
      /** The advisory that withdrew it, when one did: see `applyAdvisories`. */
      readonly advisory?: Advisory;
    }
  | { readonly status: 'unknown' };

/**
 * What became of a resource. A `switch` over `status` makes sure that no case is forgotten.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no catalogue and what is no string.
 * @example
 * ```ts
 * const resolved = resolveResource(catalogue, 'convention-on-the-rights-of-the-child');
 * resolved.status; // → 'found'
 * if (resolved.status === 'withdrawn') console.log(resolved.reason, resolved.alternatives);
 * resolveResource(catalogue, 'no-such-id'); // → { status: 'unknown' }
 * ```
 */
export function resolveResource(catalogue: AnyCatalogue, id: string): ResolvedResource {
  const { resources, redirects } = original(catalogue);
  aString(id, 'id');
  const known = (ids: readonly string[]) => ids.map((each) => resources.get(each)).filter((each) => each !== undefined);
  const [resource] = known([id]);
  if (resource) return { status: 'found', resource };
  const redirect = redirects.get(id);
  switch (redirect?.status) {
    case 'moved': {
      const [moved] = known([redirect.to]);
      return moved ? { status: 'moved', resource: moved } : { status: 'unknown' };
    }
    case 'split':
      return { status: 'split', resources: known(redirect.to) };
    case 'withdrawn': {
      const { reason, alternatives, advisory } = redirect as Withdrawn;
      return { status: 'withdrawn', reason, alternatives: known(alternatives), ...(advisory && { advisory }) };
    }
    case undefined:
      return { status: 'unknown' };
  }
}
