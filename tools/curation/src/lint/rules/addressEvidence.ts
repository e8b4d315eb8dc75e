import type { ResourceRecord } from '../../records/Records.js';
import { defineRule, type Found } from '../Rule.js';
import { hostWithoutProof } from '../hostsWithoutProof.js';
import { publishersDomains } from '../publishersDomains.js';
import { registrableDomain } from '../registrableDomain.js';

/** An address that is said to be found was seen where it proves something. */
export const addressEvidence = defineRule({
  name: 'address-evidence',
  description:
    'An address that is "found" was seen under the domain of a publisher, or is cited by a public body or by two sources that are independent of each other. Copies, mirrors and proxies prove nothing.',
  check: (records) => {
    const domains = publishersDomains(records);
    return records.resources.flatMap(({ file, value }) => {
      if (value === null) return [];
      return value.editions.flatMap((edition, index) => {
        const evidence = edition.urlEvidence ?? value.provenance.urlEvidence;
        if (edition.url === null || evidence !== 'found') return [];
        const sources = [...value.provenance.source, ...(edition.source ?? [])];
        const path = `editions[${index}].url`;
        return judge({ url: edition.url, sources, own: ownDomains(value, domains) }).map((found) => ({
          file,
          path,
          ...found,
        }));
      });
    });
  },
});

interface Seen {
  readonly url: string;
  readonly sources: readonly string[];
  /** Domains of the publishers; undefined when one of them is not known. */
  readonly own: ReadonlySet<string> | undefined;
}

function judge({ url, sources, own }: Seen): Omit<Found, 'file' | 'path'>[] {
  const copy = hostWithoutProof(url);
  if (copy !== undefined)
    return [
      {
        message: `The address is ${copy}, which proves nothing.`,
        expected: "the publisher's own page",
        fix: 'Look for the page at the publisher. If there is none, write null: unknown is an answer.',
      },
    ];
  const proofs = sources.filter((source) => hostWithoutProof(source) === undefined);
  if (proofs.length === 0)
    return [
      {
        message:
          sources.length === 0
            ? 'The address is said to be found, and no page is named on which it was seen.'
            : 'Only copies are named as sources, and a copy proves no address.',
        expected: 'a page in "source" on which the address was seen',
        fix: 'Name the page, or write "recalled" in urlEvidence.',
      },
    ];
  const domains = new Set(proofs.map((source) => registrableDomain(source)));
  const atPublisher = own === undefined || own.has(registrableDomain(url) ?? '');
  if (atPublisher || domains.size > 1 || proofs.some(isOfPublicBody)) return [];
  return [
    {
      level: 'warning',
      message: `The address is at ${registrableDomain(url)}, not at a publisher, and only ${[...domains].join()} names it.`,
      expected: 'a public body, or two sources that are independent of each other',
      fix: 'Add a second source, or write "recalled" in urlEvidence.',
    },
  ];
}

/** Governments, the United Nations and the institutions of Europe, by the ends that only they are given. */
const publicBodies =
  /(?:^|\.)(?:gov|gob|gouv|go|govt|gub|gv|government|admin|mil|europa|int|un)(?:\.[a-z]{2})?$|(?:^|\.)(?:europa\.eu|un\.org|unicef\.org|coe\.int|who\.int|unesco\.org|ohchr\.org|unhcr\.org)$/;

function isOfPublicBody(address: string): boolean {
  return publicBodies.test(new URL(address).hostname);
}

function ownDomains(
  { publishers, contributors = [] }: ResourceRecord,
  domains: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> | undefined {
  const bodies = [...publishers, ...contributors.map(({ publisher }) => publisher)];
  if (!publishers.every((id) => domains.has(id))) return undefined;
  return new Set(bodies.flatMap((id) => domains.get(id) ?? []));
}
