import { domainToUnicode } from 'node:url';
import { OneEditApart } from '../OneEditApart.js';
import { defineRule, type Found } from '../Rule.js';
import { addressesIn, type AddressIn } from '../addressesIn.js';
import { publishersDomains } from '../publishersDomains.js';
import { registrableDomain } from '../registrableDomain.js';
import { latinLookAlike, mixedScripts, scriptsOf } from '../scripts.js';

/** What a host name pretends to be, in words; undefined when it is what it looks like. */
function confusableHost(host: string): string | undefined {
  // Nearly every host: plain letters, in which nothing is encoded.
  if (/^[a-z0-9.-]+$/.test(host) && !host.includes('xn--')) return undefined;
  for (const label of domainToUnicode(host).split('.')) {
    const mixed = mixedScripts(label);
    if (mixed !== undefined) return `"${label}" mixes letters of ${mixed.join(' and ')}`;
    const latin = latinLookAlike(label);
    if (latin !== undefined) return `"${label}" reads as "${latin}", in letters of ${scriptsOf(label).join()}`;
  }
  return undefined;
}

/** Short names differ by one letter by chance: icmec and ilmec. */
const shortestName = 6;

/** An address leads to whom it seems to. */
export const lookAlikeHost = defineRule({
  name: 'look-alike-host',
  description:
    'No host name imitates another: no mixed scripts, and no slip of one letter from the domain of a publisher.',
  check: (records) => {
    const known = new Set([...publishersDomains(records).values()].flat());
    const near = new OneEditApart();
    for (const domain of known) near.add(domain);
    const byName = new Map([...known].map((domain) => [nameOf(domain), domain]));
    return [...records.resources, ...records.publishers].flatMap(({ file, raw }) => {
      return addressesIn(raw).flatMap((address) => [
        ...disguised(file, address),
        ...dressedUp(file, address, known, byName),
        ...slips(file, address, known, near),
      ]);
    });
  },
});

function disguised(file: string, { path, host }: AddressIn): Found[] {
  const disguise = confusableHost(host);
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

/** Ends that anybody may buy. A country's end often is a publisher's own there: unicef.fr. */
const soldToAll =
  /\.(?:com|net|org|info|biz|co|io|me|cc|tk|online|site|website|shop|store|xyz|top|club|live|app|page|link|help|support|click)$/;
/** Digits that are read as letters; a 1 is read as l or i. */
const digits: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't' };
/** A whole name in front of the one that was registered: `unicef.org.help-children.com`. */
const nameInFront = /^(?:.*\.)?([a-z0-9-]+\.(?:com|net|org|edu|gov|int|info|eu))\.(?:[a-z0-9-]+\.)*$/;

function dressedUp(
  file: string,
  { path, host }: AddressIn,
  known: ReadonlySet<string>,
  byName: ReadonlyMap<string, string>,
): Found[] {
  const domain = registrableDomain(host);
  if (domain === null || known.has(domain)) return [];
  const fix = `Open the page of the publisher and copy its address; if ${domain} is right, add it to its publisher, as homepage or among the websites.`;
  const common = { level: 'warning' as const, file, path, fix };
  const front = nameInFront.exec(host.slice(0, host.length - domain.length))?.[1];
  if (front !== undefined)
    return [
      {
        ...common,
        message: `The host reads as ${front}, and belongs to ${domain}.`,
        expected: `an address at ${front}`,
      },
    ];
  const name = nameOf(domain);
  const read = (one: string) => name.replaceAll('1', one).replace(/[03457]/g, (digit) => digits[digit] ?? digit);
  const others = [byName.get(read('l')), byName.get(read('i')), byName.get(name)];
  const other = others.find((candidate) => candidate !== undefined);
  if (other === undefined || (byName.get(name) === other && !soldToAll.test(domain))) return [];
  return [
    {
      ...common,
      message: `The domain ${domain} looks like ${other}, the domain of a publisher.`,
      expected: `${other}, or a domain that cannot be taken for it`,
    },
  ];
}

function slips(file: string, { path, host }: AddressIn, known: ReadonlySet<string>, near: OneEditApart): Found[] {
  const domain = registrableDomain(host);
  if (domain === null || known.has(domain)) return [];
  const others = near.find(domain).filter((other) => nameOf(other).length >= shortestName);
  return others.map((other) => ({
    level: 'warning' as const,
    file,
    path,
    message: `The domain ${domain} differs by one letter from ${other}, the domain of a publisher.`,
    expected: `${other}, or a domain that cannot be taken for it`,
    fix: `Correct a slip of the pen; if ${domain} is right, add it to its publisher, as homepage or among the websites.`,
  }));
}

function nameOf(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}
