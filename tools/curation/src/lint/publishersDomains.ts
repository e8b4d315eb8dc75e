import type { Records } from '../records/Records.js';
import { registrableDomain } from './registrableDomain.js';

type Domains = ReadonlyMap<string, readonly string[]>;

/** Three rules ask for the same publishers: each list is gone through once. */
const known = new WeakMap<Records['publishers'], Domains>();

/** The domains that each publisher is known to own, by its id; publishers without a known one are left out. */
export function publishersDomains({ publishers }: Pick<Records, 'publishers'>): Domains {
  const domains = known.get(publishers) ?? domainsOf(publishers);
  known.set(publishers, domains);
  return domains;
}

function domainsOf(publishers: Records['publishers']): Domains {
  return new Map(
    publishers.flatMap(({ value }) => {
      if (value === null) return [];
      const sites = [value.homepage ?? [], value.websites ?? []].flat();
      const domains = [...new Set(sites.flatMap((site) => registrableDomain(site) ?? []))];
      return value.homepage === null || domains.length === 0 ? [] : [[value.id, domains] as const];
    }),
  );
}
