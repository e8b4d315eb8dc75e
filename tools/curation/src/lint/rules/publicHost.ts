import { isInternalHost } from '@safeguarding/sdk';
import { parse } from 'tldts';
import { defineRule } from '../Rule.js';
import { addressesIn } from '../addressesIn.js';
import { hostWithoutProof, namesForIps } from '../hostsWithoutProof.js';

/**
 * Ends of names that no public registry sells, beside those of internal networks, and names that are kept for examples.
 * Source: IANA, Special-Use Domain Names; `zip` and `mov` are sold, and look like files.
 */
const notPublic = /(?:^|\.)(?:alt|example|onion|zip|mov|example\.(?:com|edu|net|org))$/;

/** An address leads to a place that everybody can reach, whatever network they are in. */
export const publicHost = defineRule({
  name: 'public-host',
  description: 'A host ends in a public suffix: no internal network, no made-up ending, no example.',
  check: ({ resources, publishers }) => {
    return [...resources, ...publishers].flatMap(({ file, raw }) => {
      return addressesIn(raw).flatMap(({ path, host }) => {
        if (isPublicHost(host)) return [];
        return [
          {
            file,
            path,
            message: `The host ${host} is not a public one.`,
            expected: 'a host that somebody has registered, under a suffix of the Public Suffix List',
            fix: 'Open the address from another network, and correct or remove it.',
          },
        ];
      });
    });
  },
});

function isPublicHost(host: string): boolean {
  // Governments have pages at a bare suffix, gov.ie for instance.
  return (
    parse(host).isIcann === true &&
    host.includes('.') &&
    !isInternalHost(host) &&
    !notPublic.test(host) &&
    hostWithoutProof(host) !== namesForIps
  );
}
