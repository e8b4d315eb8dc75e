import type { Check } from '../Check.js';
import { nameOf } from '../nameOf.js';
import { inside, which } from '../parts.js';

/** In a list of links alone, each says where it leads, and no two that lead elsewhere say the same (2.4.4, 2.4.9). */
export const linkNames: Check = (panel) => {
  const addresses = new Map<string, string>();
  return inside(panel, 'a[href]').flatMap((link) => {
    const name = nameOf(link);
    const address = link.getAttribute('href')!;
    if (!name) return [`no name: ${address}`];
    const known = addresses.get(name) ?? address;
    addresses.set(name, address);
    return known === address ? [] : [`two addresses are called "${name}": ${which(link)}`];
  });
};
