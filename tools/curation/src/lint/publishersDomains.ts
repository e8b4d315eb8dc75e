import type { Records } from '../records/Records.js';
import { registrableDomain } from './registrableDomain.js';

/** The domains that each publisher is known to own, by its id; publishers without a known one are left out. */
export function publishersDomains({ publishers }: Records): ReadonlyMap<string, readonly string[]> {
  return new Map(
    publishers.flatMap(({ value }) => {
      if (value === null) return [];
      const sites = [value.homepage ?? [], value.websites ?? []].flat();
      const domains = [...new Set(sites.flatMap((site) => registrableDomain(site) ?? []))];
      return value.homepage === null || domains.length === 0 ? [] : [[value.id, domains] as const];
    }),
  );
}
