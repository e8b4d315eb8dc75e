import { domainToUnicode } from 'node:url';
import { OneEditApart } from '../OneEditApart.js';
import { defineRule, type Found } from '../Rule.js';
import { addressesIn, type AddressIn } from '../addressesIn.js';
import { publishersDomains } from '../publishersDomains.js';
import { registrableDomain } from '../registrableDomain.js';

/**
 * Letters of other scripts that look like Latin ones in most fonts, each with the Latin letter.
 * Source: Unicode Technical Standard 39, confusables.txt, the lower-case letters that domain names may hold.
 */
const cyrillic = 'аa сc ԁd еe һh іi јj ӏl оo рp ԛq ѕs ԝw хx уy ѵv ьb кk мm тt вb нh гr';
const greek = 'αa γy εe ηn ιi κk νv οo ρp σo τt υu χx ωw';
const armenian = 'օo սu ոn հh ցg զq յj քp';
const lookAlikes = new Map(`${cyrillic} ${greek} ${armenian}`.split(' ').map((pair) => [pair[0], pair[1]]));

/** Scripts that are written together in one word. Source: UTS 39, section 5.1: Japanese, Korean, Chinese with bopomofo. */
const writtenTogether = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
];
const others = 'Arabic Armenian Cherokee Cyrillic Devanagari Ethiopic Georgian Greek Hebrew Thai';
const scripts = [...new Set([...writtenTogether.flat(), ...others.split(' ')])].map((name) => ({
  name,
  pattern: new RegExp(`\\p{Script=${name}}`, 'u'),
}));

/** What a host name pretends to be, in words; undefined when it is what it looks like. */
function confusableHost(host: string): string | undefined {
  // Nearly every host: plain letters, in which nothing is encoded.
  if (/^[a-z0-9.-]+$/.test(host) && !host.includes('xn--')) return undefined;
  for (const label of domainToUnicode(host).split('.')) {
    const used = scriptsOf(label);
    if (used.length > 1 && !writtenTogether.some((allowed) => used.every((name) => allowed.includes(name)))) {
      return `"${label}" mixes letters of ${used.join(' and ')}`;
    }
    const latin = Array.from(label, (letter) => lookAlikes.get(letter) ?? letter).join('');
    if (latin !== label && /^[a-z0-9-]+$/.test(latin))
      return `"${label}" reads as "${latin}", in letters of ${used.join()}`;
  }
  return undefined;
}

function scriptsOf(label: string): string[] {
  return scripts.filter(({ pattern }) => pattern.test(label)).map(({ name }) => name);
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
    return [...records.resources, ...records.publishers].flatMap(({ file, raw }) => {
      return addressesIn(raw).flatMap((address) => [...disguised(file, address), ...slips(file, address, known, near)]);
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

function slips(file: string, { path, host }: AddressIn, known: ReadonlySet<string>, near: OneEditApart): Found[] {
  const domain = registrableDomain(host);
  if (domain === null || known.has(domain) || nameOf(domain).length < shortestName) return [];
  return near.find(domain).map((other) => ({
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
