import { defineRule } from '../Rule.js';
import { publishersDomains } from '../publishersDomains.js';
import { registrableDomain as domainOf } from '../registrableDomain.js';

/** Kinds of address that are expected to be somebody else's. */
const elsewhere = new Set(['third-party', 'announcement', 'listing']);

/** A resource's own page is at its publisher's. A domain that has lapsed may belong to anybody tomorrow. */
export const registrableDomain = defineRule({
  name: 'registrable-domain',
  description: 'An address that is said to be the own page is within the domain of a publisher of the resource.',
  check: (records) => {
    const domains = publishersDomains(records);
    return records.resources.flatMap(({ file, value }) => {
      if (value === null) return [];
      // A publisher whose homepage is not known may be the one.
      if (!value.publishers.every((id) => domains.has(id))) return [];
      const bodies = [...value.publishers, ...(value.contributors ?? []).map(({ publisher }) => publisher)];
      const expected = bodies.flatMap((id) => domains.get(id) ?? []);
      const addresses = [
        ...value.editions.map(({ url, urlKind }, index) => ({ url, urlKind, path: `editions[${index}].url` })),
        ...(value.parts ?? []).map(({ url }, index) => ({ url, urlKind: undefined, path: `parts[${index}].url` })),
      ];
      return addresses.flatMap(({ url, urlKind, path }) => {
        if (elsewhere.has(urlKind ?? value.provenance.urlKind ?? 'third-party')) return [];
        const domain = url === null ? null : domainOf(url);
        if (domain === null || expected.some((own) => own === domain || ofOneState(own, domain))) return [];
        return [
          {
            level: 'warning' as const,
            file,
            path,
            message: `The address is at ${domain}, but the publisher is at ${[...new Set(expected)].join(', ')}.`,
            expected: 'an address within the domain of a publisher, or another urlKind',
            fix: 'See whose page it is: write urlKind "third-party", "announcement" or "listing", add the publisher, or add the site to its "websites".',
          },
        ];
      });
    });
  },
});

/** The portal of a government stands at the bare suffix that its offices share: www.gov.br, and planalto.gov.br. */
function ofOneState(a: string, b: string): boolean {
  const isPortalOf = (portal: string, office: string) =>
    /^www\.(?:[a-z]+\.)?(?:gov|gob|gouv|govt)\.[a-z]{2}$/.test(portal) && office.endsWith(portal.slice('www'.length));
  return isPortalOf(a, b) || isPortalOf(b, a);
}
