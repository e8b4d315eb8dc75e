import type { Records } from '../../records/Records.js';
import { addressesIn, type AddressIn } from '../addressesIn.js';
import { defineRule } from '../defineRule.js';
import { hostDisguise } from '../hostDisguise.js';
import { OneEditApart } from '../OneEditApart.js';
import { registrableDomain } from '../registrableDomain.js';
import type { Found } from '../Rule.js';

/** Short names differ by one letter by chance: icmec and ilmec. */
const shortestName = 6;

/** An address leads to whom it seems to. */
export const lookAlikeHost = defineRule({
  name: 'look-alike-host',
  description:
    'No host name imitates another: no mixed scripts, and no slip of one letter from the domain of a publisher.',
  check: (records) => {
    const known = publishersDomains(records);
    const near = new OneEditApart();
    for (const domain of known) near.add(domain);
    return [...records.resources, ...records.publishers].flatMap(({ file, raw }) => {
      return addressesIn(raw).flatMap((address) => [...disguised(file, address), ...slips(file, address, known, near)]);
    });
  },
});

function publishersDomains({ publishers }: Records): ReadonlySet<string> {
  const domains = publishers.flatMap(({ value }) => {
    const homepage = value?.homepage ?? undefined;
    return homepage === undefined ? [] : (registrableDomain(homepage) ?? []);
  });
  return new Set(domains);
}

function disguised(file: string, { path, host }: AddressIn): Found[] {
  const disguise = hostDisguise(host);
  if (disguise === undefined) return [];
  return [
    {
      file,
      path,
      message: `The host is not what it looks like: ${disguise}.`,
      expected: 'a host name in letters of one script that looks like no other',
      fix: 'Remove the address unless the publisher confirms it in another place.',
    },
  ];
}

function slips(file: string, { path, host }: AddressIn, known: ReadonlySet<string>, near: OneEditApart): Found[] {
  const domain = registrableDomain(host);
  if (domain === null || known.has(domain) || nameOf(domain).length < shortestName) return [];
  return near.find(domain).map((other) => ({
    level: 'warning' as const,
    file,
    path,
    message: `The domain ${domain} differs by one letter from ${other}, the domain of a publisher.`,
    expected: `${other}, or a domain that cannot be taken for it`,
    fix: `Correct a slip of the pen; if ${domain} is right, add it as the homepage of its publisher.`,
  }));
}

function nameOf(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}
