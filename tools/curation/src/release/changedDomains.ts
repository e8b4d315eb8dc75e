import type { Finding } from '../records/Finding.js';
import { registrableDomain } from '../lint/registrableDomain.js';
import type { AnyRecord, Release } from './Release.js';

/**
 * Released resources whose addresses lead to a registered domain that they did not lead to before. It may be a corrected
 * link, or a lapsed name that somebody else bought: a person opens the new address and says when, in `checkedOn`.
 */
export function changedDomains(last: Release, now: Release): Finding[] {
  const { released } = last.dataset;
  const resources = shared(last.dataset.resources, now.dataset.resources).flatMap(([before, after]) => {
    const known = new Set(domainsIn(before));
    const checkedOn = (after['provenance'] as { checkedOn?: string } | undefined)?.checkedOn ?? '';
    if (known.size === 0 || checkedOn >= released) return [];
    return [...new Set(domainsIn(after))]
      .filter((domain) => !known.has(domain))
      .map((domain) => ({
        level: 'error' as const,
        rule: 'changed-domain',
        file: `records/resources/${after.id}.json`,
        path: 'editions',
        message: `An address leads to ${domain}; in ${last.dataset.version} it was ${[...known].join(', ')}.`,
        expected: `the same domain, or a provenance.checkedOn from ${released} on`,
        fix: 'Open the new address. If it is what the record says, write the day into provenance.checkedOn; if not, take it back.',
      }));
  });
  const publishers = shared(last.dataset.publishers, now.dataset.publishers).flatMap(([before, after]) => {
    const [was, is] = [before, after].map(({ homepage }) => domainOf(homepage));
    if (!was || !is || was === is) return [];
    return [
      {
        level: 'warning' as const,
        rule: 'changed-domain',
        file: `records/publishers/${after.id}.json`,
        path: 'homepage',
        message: `The homepage is at ${is}; in ${last.dataset.version} it was at ${was}.`,
        expected: 'the same domain',
        fix: 'Let a second person open it: a lapsed name may belong to anybody.',
      },
    ];
  });
  return [...resources, ...publishers];
}

function shared(before: readonly AnyRecord[], after: readonly AnyRecord[]): (readonly [AnyRecord, AnyRecord])[] {
  const known = new Map(before.map((record) => [record.id, record]));
  return after.flatMap((record) => {
    const earlier = known.get(record.id);
    return earlier === undefined ? [] : [[earlier, record] as const];
  });
}

/** Of the editions and of the parts of a collection: all that a visitor is sent to. */
function domainsIn(resource: AnyRecord): string[] {
  return ['editions', 'parts'].flatMap((field) => {
    const list = resource[field];
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry: { readonly url?: unknown } | null) => domainOf(entry?.url) ?? []);
  });
}

function domainOf(address: unknown): string | null {
  return typeof address === 'string' ? registrableDomain(address) : null;
}
