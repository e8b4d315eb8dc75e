import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import { getField } from '../json/getField.js';
import type { AnyRecord, Release } from './Release.js';

/**
 * Addresses that are new since `last` and said to be found, without the words of the title as they stood there. Who
 * writes the words has looked; for what was published before, nobody can write them now. A catalogue that was never
 * released has no rule yet.
 */
export function newEvidence({ resources }: Records, last: Release | undefined): Finding[] {
  if (last === undefined) return [];
  const published = new Set(last.dataset.resources.flatMap((old) => urlsOf(old).map((url) => keyOf(old.id, url))));
  return resources.flatMap(({ file, value }) => {
    if (value === null) return [];
    return value.editions.flatMap((edition, index) => {
      const evidence = edition.urlEvidence ?? value.provenance.urlEvidence;
      if (edition.url === null || evidence !== 'found' || published.has(keyOf(value.id, edition.url))) return [];
      if (edition.titleAsRead !== undefined || value.provenance.titleAsRead !== undefined) return [];
      return [
        {
          level: 'error',
          rule: 'new-evidence',
          file,
          path: `editions[${index}].url`,
          message: 'The address is new and said to be found, and nothing says what stood there.',
          expected: 'titleAsRead: the words of the title as they stood on the page',
          fix: 'Open the page and copy its title into titleAsRead, or write "recalled" in urlEvidence.',
        },
      ];
    });
  });
}

function urlsOf(record: AnyRecord): unknown[] {
  const editions = record['editions'];
  return Array.isArray(editions) ? editions.map((edition: unknown) => getField(edition, 'url')) : [];
}

function keyOf(id: string, url: unknown): string {
  return `${id} ${String(url)}`;
}
