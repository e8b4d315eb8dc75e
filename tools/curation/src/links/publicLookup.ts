import { lookup as lookupOfSystem } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Networks that are nobody's public address: private, link-local, shared, reserved, for documentation, for many at once,
 * and those that carry an IPv4 address inside an IPv6 one. Source: IANA special-purpose address registries.
 */
const special = {
  ipv4: listOf([
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
    ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
    ...['224.0.0.0/4', '240.0.0.0/4'],
  ]),
  // A list of its own: Node takes an IPv4 address for the IPv6 one that carries it, so that ::ffff:0:0/96 would hold all.
  ipv6: listOf([
    ...['::/96', '::ffff:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'],
    ...['2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
  ]),
};

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** Whether an IP address is one that anybody in the world can ask. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  return family === 6 ? !special.ipv6.check(address, 'ipv6') : !special.ipv4.check(address, 'ipv4');
}

/** The `code` of the error that a name in a private network causes. */
export const privateNetwork = 'PRIVATE_NETWORK';

/** What {@link publicLookup} may be given. */
interface Lookup {
  /** Who is asked for the addresses of a name. Default: the system. */
  readonly lookup?: LookupFunction | undefined;
  readonly allowLoopback: boolean;
}

/**
 * Finds the addresses of a name for one connection, and refuses the name when any of them is in a private network.
 * It is the lookup of the connection itself: a name server cannot answer a check with one address and the connection
 * with another.
 */
export function publicLookup({ lookup = lookupOfSystem, allowLoopback }: Lookup): LookupFunction {
  const isAllowed = (address: string) => isPublicAddress(address) || (allowLoopback && address === '127.0.0.1');
  return (name, options, callback) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, '');
      const all = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found;
      const inside = all.find(({ address }) => !isAllowed(address));
      if (inside !== undefined) {
        const refusal = new Error(`${name} has the address ${inside.address}, which is in a private network.`);
        return callback(Object.assign(refusal, { code: privateNetwork }), '');
      }
      if (options.all === true) return callback(null, all);
      callback(null, all[0]?.address ?? '', all[0]?.family);
    });
}
